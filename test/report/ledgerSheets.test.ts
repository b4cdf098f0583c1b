import type { LedgerEntry } from '../../src/domain/ledger/ledgerEntry';
import { applyPlan, sheetNamed, shownAt, shownRows } from '../support/applyPlan';
import { ledgerEntry } from '../support/ledgerEntry';
import { FIRST_TIME, LATER, planFor } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf } from './gridSnapshot';

const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];
const PERFECT = ['市教体局', 100, 100, 100, 0, 100, 0];
const MONTH = workbookOf([
  sheetOf('热线', [
    ['行政事业单位'],
    HEADER,
    PERFECT,
    ['市水利局', 14, 14, 2, 3, 14, 4],
    ['市气象局', 0, 0, 0, 0, 0, 0],
  ]),
]);

const entry = (row: number, given: Partial<LedgerEntry>) => ledgerEntry(row, given);
const ENTRIES = [
  entry(3, { text: '=1+1', unit: '市教体局' }),
  entry(4, { kind: '信息报送', items: 3, unit: '市教体局' }),
];

const namesOf = (sheets: readonly { readonly name: string }[]) => sheets.map(({ name }) => name);

describe('the sheets of the ledger', () => {
  const plan = planFor(MONTH, FIRST_TIME, { entries: ENTRIES });
  const result = applyPlan(MONTH, plan);

  it('stand behind the flagged units: deductions, bonuses, the summary', () => {
    expect(namesOf(result.sheets)).toEqual([
      ...['热线', '热线排名', '预警单位', '扣分表', '加分表', '考评汇总'],
    ]);
  });

  it('list incidents before grade penalties, and keep a text that looks like a formula', () => {
    const rows = shownRows(sheetNamed(result, '扣分表'));
    expect(rows.slice(2)).toEqual([
      ['部门名称', '加扣分值', '指标名称', '扣分明细'],
      ['市教体局', -1, '热线办理质量', '=1+1'],
      ['市水利局', -6, '热线办理综合考评', '热线月度考评 E 类'],
    ]);
    expect(sheetNamed(result, '扣分表').cells[3]?.[3]?.formula).toBeNull();
  });

  it('leave index, rank and penalty of a unit without orders empty in the summary', () => {
    expect(shownRows(sheetNamed(result, '考评汇总')).slice(2, 6)).toEqual([
      [
        ...['类别', '承办单位', '热线指标值', '热线名次', '热线等级', '热线考评扣分'],
        ...['其他扣分', '加分', '加扣分合计'],
      ],
      ['行政事业单位', '市教体局', 100, 1, 'A', 0, -1, 1.5, 0.5],
      ['行政事业单位', '市气象局', null, null, null, null, 0, 0, 0],
      ['行政事业单位', '市水利局', 64.3, null, 'E', -6, 0, 0, -6],
    ]);
  });

  it('are printed on A4 with their header on every page, details wrapped', () => {
    const sheet = plan.sheets.find(({ target }) => target.sheetName === '扣分表');
    expect(sheet).toMatchObject({
      frozenRows: 3,
      page: { orientation: 'Portrait', titleRow: 2 },
    });
    expect(sheet?.formats).toContainEqual({
      area: { row: 3, column: 3, rowCount: 2, columnCount: 1 },
      wrapText: true,
    });
  });

  it('fill a flagged grade in the summary as in the ranking', () => {
    const sheet = plan.sheets.find(({ target }) => target.sheetName === '考评汇总');
    const fills = sheet?.formats.filter(({ area, fill }) => fill && area.row > 2 && area.row < 6);
    expect(fills?.map(({ area, fill }) => [area.row, area.column, fill])).toEqual([
      [5, 4, '#FF8B8B'],
    ]);
  });

  it('say the same the second time, without a change', () => {
    const again = planFor(result, LATER, { entries: ENTRIES });
    expect([again.sheets, again.replacements, again.settings]).toEqual([[], [], {}]);
  });

  it('are not added without a line, but emptied where there were some', () => {
    const none = planFor(workbookOf([sheetOf('热线', [HEADER, PERFECT])]));
    expect(none.sheets.map(({ target }) => target.sheetName)).toEqual([
      ...['热线', '热线排名', '预警单位', '考评汇总'],
    ]);
    const emptied = applyPlan(result, planFor(result, LATER));
    expect(shownRows(sheetNamed(emptied, '加分表')).slice(2)).toEqual([['本月无加分']]);
    expect(shownAt(sheetNamed(emptied, '扣分表'), 3, 0)).toBe('市水利局');
  });

  it('stand beside a sheet of that name that a person made', () => {
    const own = sheetOf('扣分表', [['我的扣分'], ['市水利局', -1]]);
    const before = { ...MONTH, sheets: [...MONTH.sheets, own] };
    const beside = planFor(before, FIRST_TIME, { entries: ENTRIES });
    const after = applyPlan(before, beside);
    expect(namesOf(after.sheets)).toContain('扣分表 2023-11');
    expect(sheetNamed(after, '扣分表')).toEqual(own);
    expect(beside.problems).toMatchObject([
      { code: 'outputNameTaken', details: { name: '扣分表', chosen: '扣分表 2023-11' } },
    ]);
    const again = planFor(after, LATER, { entries: ENTRIES });
    expect([again.sheets, again.problems]).toEqual([[], []]);
  });

  it('are renewed in last month’s workbook with new counts typed over the old ones', () => {
    const period = { year: 2023, month: 12 };
    const renewed = planFor(result, LATER, { entries: [], period });
    const targets = renewed.sheets.map(({ target }) => target.sheetName);
    // The counts name no month: the workbook is last month's, copied, and its sheets are renewed.
    expect(targets).toEqual(['热线排名', '预警单位', '扣分表', '加分表', '考评汇总']);
    const december = applyPlan(result, renewed);
    expect(shownAt(sheetNamed(december, '加分表'), 0, 0)).toBe('2023年12月考评加分表');
    expect(shownAt(sheetNamed(december, '加分表'), 2, 0)).toBe('本月无加分');
  });

  it('ask before what a person typed into them is lost', () => {
    const noted = typeInto(result, '扣分表', 3, 1, -5);
    const again = planFor(noted, LATER, { entries: ENTRIES });
    expect(
      again.replacements.map(({ sheetName, row, column }) => [sheetName, row, column]),
    ).toEqual([['扣分表', 3, 1]]);
  });
});
