import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { stampLine } from '../../src/report/stamp';
import { rulesStamp } from '../../src/rules/rulesStamp';
import type { Snapshot } from '../../src/tables/snapshot';
import { sheetNamed, shownRows } from '../support/applyPlan';
import { FIRST_TIME, graded, NOVEMBER, planFor, VERSION } from './gradedWorkbook';
import { sheetOf, workbookOf, type TestCell } from './gridSnapshot';

const HOTLINE = [
  '部门名称',
  '应办理数',
  '办理数',
  '按期办理数',
  '返工数',
  '回访数',
  '回访不满意数',
];
const MAILBOX = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访满意数'];

function month(hotline: readonly TestCell[][], mailbox: readonly TestCell[][]): Snapshot {
  return workbookOf([
    sheetOf('热线', [['行政事业单位'], HOTLINE, ...hotline]),
    sheetOf('信箱', [['行政事业单位'], MAILBOX, ...mailbox]),
  ]);
}

const flagged = (snapshot: Snapshot) => shownRows(sheetNamed(graded(snapshot), '预警单位'));

describe('the list of flagged units', () => {
  const snapshot = month(
    [
      ['市教体局', 100, 100, 100, 0, 100, 0],
      ['市农业农村局', 20, 20, 10, 5, 20, 0],
      ['市水利局', 14, 14, 2, 3, 14, 4],
      ['市国资委', 10, 10, 5, 3, 10, 1],
    ],
    [
      ['市民政局', 10, 10, 10, 0, 0],
      ['市烟草局', 10, 10, 5, 0, 2],
      ['市发改委', 10, 10, 8, 0, 5],
    ],
  );

  it('has the worst first and says which rate cost most', () => {
    expect(flagged(snapshot)[0]?.[0]).toBe('2023年11月预警单位');
    expect(flagged(snapshot).slice(2)).toEqual([
      ['渠道', '类别', '承办单位', '应办理数', '综合指标值', '等级', '考评扣分', '失分最多指标', '指标值', '失分', '复核', '复核说明'],
      ['热线', '行政事业单位', '市水利局', 14, 64.3, 'E', -6, '按期办结率', 2 / 14, 25.7, null, null],
      ['信箱', '行政事业单位', '市烟草局', 10, 69, 'D', -6, '群众满意率', 0.2, 16, null, null],
      ['热线', '行政事业单位', '市国资委', 10, 77, 'D', -6, '按期办结率', 0.5, 15, null, null],
      ['热线', '行政事业单位', '市农业农村局', 20, 80, 'C', -4, '按期办结率', 0.5, 15, null, null],
    ]); // prettier-ignore
  });

  it('fills each grade by its severity', () => {
    const plan = planFor(snapshot).sheets.find((sheet) => sheet.target.sheetName === '预警单位');
    const fills = plan?.formats.filter(({ area, fill }) => fill && area.column === 5);
    expect(fills?.map(({ area, fill }) => [area.row, fill])).toEqual([
      [3, '#FF8B8B'],
      [4, '#F4B183'],
      [5, '#F4B183'],
      [6, '#FFE699'],
    ]);
  });

  it('is printed upright with its header on every page', () => {
    const plan = planFor(snapshot).sheets.find((sheet) => sheet.target.sheetName === '预警单位');
    expect(plan?.page).toEqual({ orientation: 'Portrait', titleRow: 2 });
  });

  it('shows each index with the decimals of its channel', () => {
    const sheet = sheetNamed(graded(snapshot), '预警单位');
    expect(sheet.cells.slice(3).map((row) => row[4]?.numberFormat)).toEqual([
      '0.0',
      '0.00',
      '0.0',
      '0.0',
    ]);
  });
});

describe('a month without flagged units', () => {
  it('is said in a sentence', () => {
    const rows = flagged(month([['市教体局', 100, 100, 100, 0, 100, 0]], []));
    expect(rows.map((row) => row[0])).toEqual([
      '2023年11月预警单位',
      stampLine({
        period: NOVEMBER,
        ruleSet: rulesStamp(YUEYANG_2023),
        madeAt: FIRST_TIME,
        version: VERSION,
      }),
      '本月无预警单位',
    ]);
  });

  it('clears the units of the month before', () => {
    const bad = graded(month([['市水利局', 14, 14, 2, 3, 14, 4]], []));
    const good = month([['市水利局', 14, 14, 14, 0, 14, 0]], []);
    const copied = { ...bad, sheets: [...good.sheets, ...bad.sheets.slice(2)] };
    expect(flagged(copied).slice(2)).toEqual([['本月无预警单位']]);
  });
});
