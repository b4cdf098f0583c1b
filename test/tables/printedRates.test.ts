import type { TestCell } from '../report/gridSnapshot';
import { HOTLINE_HEADER, faults, recognise } from './recognised';

/** Each unit with 848 of 868 handled (97.695… %), and what its table prints for that. */
function completions(printed: readonly TestCell[], header = '办结率') {
  const found = recognise([
    [...HOTLINE_HEADER, header],
    ...printed.map((cell, at) => [`市${at + 1}局`, 868, 848, 840, 3, 500, 10, cell]),
  ]);
  expect(faults(found)).toEqual([]);
  return found.rateContradictions;
}

const shown = (value: number, numberFormat: string) => ({ value, numberFormat });

describe('a printed rate that its counts give', () => {
  it.each<[string, readonly TestCell[]]>([
    ['as text with a percent sign', ['97.70%', '97.7％', '98%', ' 97.70 %']],
    ['as a number with a percent format', [shown(0.977, '0.00%'), shown(848 / 868, '0.00%')]],
    ['with a percent format of fewer decimals', [shown(0.98, '0%'), shown(0.977, '0.0%')]],
    ['as a bare percentage', [97.7, 97.7, '97.70']],
    ['as a bare fraction', [0.977, 0.977]],
    ['as the whole quotient', [848 / 868, 848 / 868]],
    ['as the whole quotient beside a rounded one', [848 / 868, 0.977]],
    ['as an empty cell, a dash, an error or a word', [null, '—', '#DIV/0!', '未算']],
  ])('%s is no contradiction', (_, printed) => {
    expect(completions(printed)).toEqual([]);
  });

  it('is half up on the exact value', () => {
    const found = recognise([
      [...HOTLINE_HEADER, '返工率'],
      ['市住建局', 800, 800, 800, 1, 300, 10, '0.13%'],
      ['市公安局', 800, 800, 800, 1, 300, 10, '0.12%'],
    ]);
    expect(found.rateContradictions.map(({ unit }) => unit)).toEqual(['市公安局']);
  });
});

describe('a printed rate that its counts do not give', () => {
  it('is told at its cell with both values', () => {
    expect(completions(['97.70%', '97.07%'])).toEqual([
      {
        code: 'rateContradictsCounts',
        severity: 'warning',
        where: { sheetId: 'id-Sheet1', sheetName: 'Sheet1', row: 2, column: 7 },
        channel: 'hotline',
        unit: '市2局',
        details: { rate: '办结率', stated: '97.07%', computed: '97.70%' },
      },
    ]);
  });

  it.each<[string, readonly TestCell[], string, string]>([
    ['as a fraction', [0.977, 0.9707], '97.07%', '97.70%'],
    ['as a bare percentage', [97.7, 97.07], '97.07%', '97.70%'],
    ['in a coarse format', [shown(0.977, '0%'), shown(0.97, '0%')], '97%', '98%'],
    ['in a percent format over a bare percentage', [shown(97.7, '0.00%')], '9770.00%', '97.70%'],
    ['as a quotient over another base', [848 / 868, 848 / 870], '97.47%', '97.70%'],
  ])('%s is shown as it stands', (_, printed, stated, computed) => {
    expect(completions(printed).map(({ details }) => details)).toEqual([
      { rate: '办结率', stated, computed },
    ]);
  });

  it('is the one in another scale than the rest of its column', () => {
    const odd = completions([97.7, 97.7, 97.7, 0.977]);
    expect(odd.map(({ unit, details }) => [unit, details.stated])).toEqual([['市4局', '0.977']]);
  });

  it('is the fraction where one of two cells is a percentage and one a fraction', () => {
    expect(completions([97.7, 0.977]).map(({ unit }) => unit)).toEqual(['市2局']);
    expect(completions([0.977, 0.977, 97.7]).map(({ unit }) => unit)).toEqual(['市3局']);
  });

  it('is not looked for where its unit is blocked, has no orders, or cannot be', () => {
    const found = recognise([
      [...HOTLINE_HEADER, '办结率'],
      ['市住建局', 306, '三百', 304, 23, 308, 47, '1%'],
      ['市公安局', 0, 0, 0, 0, 0, 0, '100%'],
      ['市教体局', 300, 310, 300, 0, 0, 0, '100%'],
    ]);
    expect(found.rateContradictions).toEqual([]);
  });

  it('is not looked for in a rate that stands in for counts', () => {
    const found = recognise([
      ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访不满意数', '群众不满意率'],
      ['市住建局', 306, 305, 304, 23, 47, '15.26%'],
    ]);
    expect(found.tables[0]?.givenRates).toEqual(['dissatisfaction']);
    expect(found.rateContradictions).toEqual([]);
  });
});
