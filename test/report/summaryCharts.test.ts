import type { UnitSummary } from '../../src/domain/ledger/unitSummary';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { chartsBefore } from '../../src/report/chartsBefore';
import { summaryFigures } from '../../src/report/summaryFigures';
import { applyPlan, sheetNamed, shownRows } from '../support/applyPlan';
import { FIRST_TIME, LATER, planFor } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf } from './gridSnapshot';

const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];
const MONTH = workbookOf([
  sheetOf('热线', [
    ['行政事业单位'],
    HEADER,
    ['市教体局', 100, 100, 100, 0, 100, 0],
    ['市水利局', 14, 14, 2, 3, 14, 4],
    ['市气象局', 0, 0, 0, 0, 0, 0],
  ]),
]);

const summaryPlan = (snapshot = MONTH, madeAt = FIRST_TIME) =>
  planFor(snapshot, madeAt).sheets.find(({ target }) => target.sheetName === '考评汇总');

const unit = (
  name: string,
  group: string,
  hotline: readonly [number | null, string | null],
  mailbox?: readonly [number | null, string | null],
): UnitSummary => ({
  ...{ unit: name, group, incidents: 0, bonuses: 0, net: 0 },
  channels: [['hotline', hotline] as const, ['mailbox', mailbox] as const].flatMap(
    ([channel, own]) =>
      own ? [{ channel, index: own[0], grade: own[1], rank: null, penalty: 0 }] : [],
  ),
});

describe('the figures that the summary draws', () => {
  const { channels, groups } = YUEYANG_2023;
  const [first = '', second = ''] = groups;

  it('count the units of every grade in each channel, and none without a grade', () => {
    const units = [
      unit('甲', first, [98, 'A'], [95, 'A']),
      unit('乙', first, [64, 'E'], [null, null]),
      unit('丙', second, [97, 'A'], [82, 'B']),
    ];
    const [grades] = summaryFigures(units, channels, groups);
    expect(grades?.series.map(({ label, fill }) => [label, fill])).toEqual([
      ['A', '#A9D18E'],
      ['B', '#9DC3E6'],
      ['C', '#FFE699'],
      ['D', '#F4B183'],
      ['E', '#FF8B8B'],
    ]);
    expect(grades?.lines).toEqual([
      { label: '热线', figures: [2, 0, 0, 0, 1] },
      { label: '信箱', figures: [1, 1, 0, 0, 0] },
    ]);
  });

  it('are plain means of the printed indexes, rounded on the exact value, groups as the rules say', () => {
    const units = [
      unit('丙', second, [1.005, 'E'], [82.15, 'B']),
      unit('甲', first, [98.1, 'A']),
      unit('乙', first, [98.2, 'A']),
      unit('丁', '', [70, 'E']),
    ];
    const [, means] = summaryFigures(units, channels, groups);
    // 98.15 is a tie; in binary it would lie below.
    expect(means?.lines).toEqual([
      { label: first, figures: [98.2, null] },
      { label: second, figures: [1, 82.15] },
      { label: '未分类', figures: [70, null] },
    ]);
    expect(means?.series.map(({ numberFormat }) => numberFormat)).toEqual(['0.0', '0.00']);
  });

  it('are none where no unit has an index', () => {
    expect(summaryFigures([unit('甲', first, [null, null])], channels, groups)).toEqual([]);
  });
});

describe('the charts of the summary', () => {
  const result = applyPlan(MONTH, planFor(MONTH));

  it('stand below small tables that say the same, under the summary', () => {
    expect(shownRows(sheetNamed(result, '考评汇总')).slice(6)).toEqual([
      Array(9).fill(null),
      [null, '各渠道等级单位数', ...Array<null>(7).fill(null)],
      [null, '渠道', 'A', 'B', 'C', 'D', 'E', null, null],
      [null, '热线', 1, 0, 0, 0, 1, null, null],
      Array(9).fill(null),
      [null, '各类别平均指标值', ...Array<null>(7).fill(null)],
      [null, '类别', '热线', ...Array<null>(6).fill(null)],
      [null, '行政事业单位', 82.2, ...Array<null>(6).fill(null)],
    ]);
  });

  it('are drawn from those tables, side by side below them, no wider than the summary', () => {
    const charts = summaryPlan()?.charts ?? [];
    expect(charts).toMatchObject([
      {
        ...{ name: 'HotlineGrading.grades', kind: 'ColumnClustered', title: '各渠道等级单位数' },
        source: { row: 8, column: 1, rowCount: 2, columnCount: 6 },
        place: { row: 15, column: 0, rowCount: 16 },
      },
      {
        ...{ name: 'HotlineGrading.indexes', kind: 'BarClustered', title: '各类别平均指标值' },
        ...{ source: { row: 12, column: 1, rowCount: 2, columnCount: 2 }, fills: ['#A9D18E'] },
        place: { row: 15, rowCount: 16 },
      },
    ]);
    const [left, right] = charts.map(({ place }) => place);
    expect(right?.column).toBe(left?.columnCount);
    expect((left?.columnCount ?? 0) + (right?.columnCount ?? 0)).toBe(9);
  });

  it('do not come again when nothing changed', () => {
    expect(planFor(result, LATER).sheets).toEqual([]);
  });

  it('are told of a sheet as it was drawn before, though other rows are planned now', () => {
    const more = ['市林业局', 10, 10, 10, 0, 10, 0].reduce<typeof MONTH>(
      (sheet, cell, column) => typeInto(sheet, '热线', 5, column, cell),
      MONTH,
    );
    const planned = summaryPlan(more)?.charts ?? [];
    expect(planned[0]?.source.row).toBe(9);
    expect(chartsBefore(sheetNamed(result, '考评汇总'), planned)).toEqual(summaryPlan()?.charts);
    expect(chartsBefore(sheetNamed(result, '热线排名'), planned)).toEqual([null, null]);
  });
});
