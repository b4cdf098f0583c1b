import fc from 'fast-check';
import { quotient } from '../../src/domain/rational';
import { percentText } from '../../src/tables/percentText';
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
    expect(faults(found)).toEqual(['rateScaleUnknown Sheet1!G2', 'rateScaleUnknown Sheet1!G3']);
    expect(found.problems[0]?.details).toEqual({ rate: '群众不满意率', value: '15.26' });
    expect(unitsOf(found).map(({ blocked }) => blocked)).toEqual([true, true, false]);
  });

  it('in the other scale than all others blocks its own unit only', () => {
    const counts = UNITS_WITHOUT_ASKED;
    const found = recognise([
      [...HEADER, '群众不满意率'],
      ...[15.26, 15.29, 4.21].map((rate, at) => [...(counts[at] ?? []), rate]),
      ['市林业局', 100, 100, 100, 0, 20, 0.2],
      ['市档案局', 100, 100, 100, 0, 1, 1],
    ]);
    expect(faults(found)).toEqual(['rateScaleUnknown Sheet1!G5']);
    expect(unitsOf(found).map(({ givenRates }) => givenRates.dissatisfaction)).toEqual([
      ...[0.1526, 0.1529, 0.0421],
      ...[null, 0.01],
    ]);
  });

  it('of 1 among fractions is the whole, where few were asked', () => {
    const counts = UNITS_WITHOUT_ASKED;
    const found = recognise([
      [...HEADER, '群众不满意率'],
      ...[0.1526, 0.1529, 0.0421].map((rate, at) => [...(counts[at] ?? []), rate]),
      ['市林业局', 300, 300, 300, 0, 3, 1],
    ]);
    expect(unitsOf(found).at(-1)?.givenRates.dissatisfaction).toBe(1);
    expect(faults(found)).toEqual([]);
  });

  it('is not guessed where no count bears witness', () => {
    const found = recognise([
      ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '群众不满意率'],
      ['市住建局', 306, 306, 306, 23, 0.15],
    ]);
    expect(faults(found)).toEqual(['rateScaleUnknown Sheet1!F2']);
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

describe('a given rate that its count cannot give', () => {
  const of = (dissatisfied: number, rate: TestCell) =>
    recognise([
      [...HEADER, '群众不满意率'],
      ['市住建局', 306, 306, 306, 23, dissatisfied, rate],
    ]);

  it('because nobody was dissatisfied is told and taken', () => {
    const found = of(0, '5.00%');
    expect(faults(found)).toEqual(['rateImpossible Sheet1!G2']);
    expect(found.problems[0]).toMatchObject({
      severity: 'warning',
      unit: '市住建局',
      details: { rate: '群众不满意率', stated: '5.00%', count: '回访不满意数 0' },
    });
    expect(unitsOf(found)[0]).toMatchObject({ blocked: false });
  });

  it.each([
    [3, '50.01%'],
    [1, '40%'],
    [2, '99%'],
    [7, '71.00%'],
  ])('because no number of people makes %s of them %s', (dissatisfied, rate) => {
    expect(faults(of(dissatisfied, rate))).toEqual(['rateImpossible Sheet1!G2']);
  });

  it.each([
    [0, '0.00%'],
    [0, 0],
    [3, '100%'],
    [1, '33%'],
    [1, '33.33%'],
    [2, '66.67%'],
    [47, '15.26%'],
    [1, '0.00%'],
    [5, { value: 0.0712589073634204, numberFormat: '0.0%' }],
  ])('is not told of %s and %j', (dissatisfied, rate) => {
    expect(faults(of(dissatisfied, rate))).toEqual([]);
  });

  it('is told at the decimals its number format shows', () => {
    const cell = (numberFormat: string) => of(1, { value: 0.3333, numberFormat });
    expect(faults(cell('0.00%'))).toEqual([]);
    expect(faults(cell('0.000%'))).toEqual(['rateImpossible Sheet1!G2']);
  });

  it('is never one of the quotients of the count, whatever the decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 4 }),
        (dissatisfied, others, decimals) => {
          const asked = Math.max(1, dissatisfied + others);
          const rate = percentText(quotient(dissatisfied, asked), decimals);
          expect(faults(of(dissatisfied, rate))).toEqual([]);
        },
      ),
    );
  });

  it('is every rate that no quotient is shown as', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 1000 }),
        (n, tenths) => {
          const rate = percentText(quotient(tenths, 1000), 1);
          // 12 / 24,000 is shown as 0.1 % already: no larger number of people gives a rate above that.
          const shown = Array.from({ length: 24_000 }, (_, at) => at + Math.max(1, n)).some(
            (asked) => percentText(quotient(n, asked), 1) === rate,
          );
          expect(faults(of(n, rate))).toEqual(
            shown || tenths === 0 ? [] : ['rateImpossible Sheet1!G2'],
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
