import { UNITS_WITHOUT_ASKED, faults, recognise, unitsOf } from './recognised';
import type { TestCell } from '../report/gridSnapshot';

const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访不满意数'];

/** The printed annex's hotline columns: the rate is there, how many were asked is not. */
function withRates(rates: readonly TestCell[], header = '群众不满意率') {
  const counts = UNITS_WITHOUT_ASKED;
  return recognise([
    [...HEADER, header],
    ...rates.map((rate, at) => [...(counts[at] ?? []), rate]),
  ]);
}

function read(rates: readonly TestCell[], header?: string) {
  return unitsOf(withRates(rates, header)).map(({ givenRates }) => givenRates.dissatisfaction);
}

describe('a given rate', () => {
  it('is the fraction that a percent format or a percent sign says', () => {
    const formatted = { value: 0.1526, numberFormat: '0.00%' };
    expect(read([formatted, '15.29%', '４.２１％'])).toEqual([0.1526, 0.1529, 0.0421]);
  });

  it.each(['0.00"%"', '0.00\\%', '0.00[$%]'])(
    'is no fraction where the format %s only shows a percent sign',
    (numberFormat) => {
      const cells = [15.26, 15.29, 4.21].map((value) => ({ value, numberFormat }));
      expect(read(cells)).toEqual([0.1526, 0.1529, 0.0421]);
    },
  );

  it('as bare numbers is a percentage when the counts bear witness to it', () => {
    expect(read([15.26, 15.29, 4.21])).toEqual([0.1526, 0.1529, 0.0421]);
  });

  it('as bare numbers is a fraction when the counts bear witness to it', () => {
    expect(read([0.1526, '0.1529', 0.0421])).toEqual([0.1526, 0.1529, 0.0421]);
  });

  it('below 1 % is not taken for a fraction', () => {
    const found = recognise([
      [...HEADER, '群众不满意率'],
      ['某局', 1000, 1000, 1000, 0, 5, 0.5],
    ]);
    expect(unitsOf(found)[0]?.givenRates).toEqual({ dissatisfaction: 0.005 });
  });

  it('in two scales in one column is a problem for every bare cell', () => {
    const found = withRates([15.26, 0.1529, '4.21%']);
    expect(faults(found)).toEqual(['rateNotANumber Sheet1!G2', 'rateNotANumber Sheet1!G3']);
    expect(found.problems[0]?.details).toEqual({ rate: '群众不满意率', value: '15.26' });
    expect(unitsOf(found).map(({ blocked }) => blocked)).toEqual([true, true, false]);
  });

  it('is not guessed where no count bears witness', () => {
    const found = recognise([
      ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '群众不满意率'],
      ['市住建局', 306, 306, 306, 23, 0.15],
    ]);
    expect(faults(found)).toEqual(['rateNotANumber Sheet1!F2']);
  });

  it('is a percentage where the header says so and nothing contradicts it', () => {
    const found = recognise([
      ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '群众不满意率（%）'],
      ['市住建局', 306, 306, 306, 23, 0.15],
    ]);
    expect(unitsOf(found)[0]?.givenRates).toEqual({ dissatisfaction: 0.0015 });
    expect(faults(withRates([0.1526, 0.1529, 0.0421], '群众不满意率(%)'))).toHaveLength(3);
  });

  it('may be empty or 0', () => {
    expect(read([null, 0, '—'])).toEqual([null, 0, null]);
    expect(faults(withRates([null, 0, '—']))).toEqual([]);
  });

  it('that is an error is no matter where nobody complained, and blocks elsewhere', () => {
    const found = recognise([
      [...HEADER, '群众不满意率'],
      ['市林业局', 1, 1, 1, 0, 0, '#DIV/0!'],
      ['市住建局', 306, 306, 306, 23, 47, '#DIV/0!'],
    ]);
    expect(faults(found)).toEqual(['rateNotANumber Sheet1!G3']);
    expect(unitsOf(found).map(({ blocked }) => blocked)).toEqual([false, true]);
  });

  it('stands in only where the counts have no column', () => {
    const found = recognise([
      [...HEADER, '回访数', '群众不满意率'],
      ['市住建局', 306, 306, 306, 23, 47, 308, 99],
    ]);
    expect(found.tables[0]?.givenRates).toEqual([]);
    expect(unitsOf(found)[0]?.givenRates).toEqual({});
    expect(found.tables[0]?.blocks[0]?.columns.rates).toEqual({ dissatisfaction: 7 });
  });

  it('is not given by an empty column', () => {
    expect(withRates([null, null, null]).tables[0]?.givenRates).toEqual([]);
  });
});
