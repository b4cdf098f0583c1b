import { markerName } from '../../src/report/outputMarkers';
import type { WritePlan } from '../../src/report/writePlan';
import type { Snapshot } from '../../src/tables/snapshot';
import { applyPlan, sheetNamed, shownAt, shownRows } from '../support/applyPlan';
import { LATER } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf } from './gridSnapshot';
import {
  DECEMBER,
  gradedMonth,
  monthRows,
  monthSheet,
  NOVEMBER,
  OCTOBER,
  planMonth,
  shownSheets,
  tablesIn,
  withCopy,
} from './monthsWorkbook';

const names = (snapshot: Snapshot) => snapshot.sheets.map(({ name }) => name);
const targets = (plan: WritePlan) => plan.sheets.map(({ target }) => target.sheetName);
const markers = (snapshot: Snapshot) =>
  Object.fromEntries(snapshot.names.map(({ name, formula }) => [name, formula]));

const OWN_OCTOBER = ['热线排名', '预警单位', '扣分表', '考评汇总'];
const OWN_NOVEMBER = OWN_OCTOBER.map((name) => `${name} 2023-11`);
const OWN_DECEMBER = OWN_OCTOBER.map((name) => `${name} 2023-12`);

describe('two months on sheets of their own', () => {
  const both = workbookOf([monthSheet(10, [40, 200, 20]), monthSheet(11, [38, 204, 25])]);
  const october = gradedMonth(both, OCTOBER);
  const november = gradedMonth(october, NOVEMBER, LATER);

  it('get their own sheets: plain names first, then the month behind', () => {
    expect(names(october)).toEqual(['10月热线', '11月热线', ...OWN_OCTOBER]);
    expect(names(november)).toEqual(['10月热线', '11月热线', ...OWN_OCTOBER, ...OWN_NOVEMBER]);
    const title = (name: string) => shownAt(sheetNamed(november, name), 0, 0);
    expect(title('热线排名')).toMatch(/^2023年10月/u);
    expect(title('热线排名 2023-11')).toMatch(/^2023年11月/u);
    expect(markers(november)).toEqual({
      'HotlineGrading.ranking.hotline': "='热线排名'!$A$1",
      'HotlineGrading.flagged': "='预警单位'!$A$1",
      'HotlineGrading.deductions': "='扣分表'!$A$1",
      'HotlineGrading.summary': "='考评汇总'!$A$1",
      'HotlineGrading.ranking.hotline.m202311': "='热线排名 2023-11'!$A$1",
      'HotlineGrading.flagged.m202311': "='预警单位 2023-11'!$A$1",
      'HotlineGrading.deductions.m202311': "='扣分表 2023-11'!$A$1",
      'HotlineGrading.summary.m202311': "='考评汇总 2023-11'!$A$1",
    });
  });

  it('do not change a cell of each other, nor say that the other is stale', () => {
    const plan = planMonth(october, NOVEMBER, LATER);
    expect(targets(plan)).toEqual(['11月热线', ...OWN_NOVEMBER]);
    expect([plan.problems, plan.replacements]).toEqual([[], []]);
    const kept = ['10月热线', ...OWN_OCTOBER];
    expect(shownSheets(november, kept)).toEqual(shownSheets(october, kept));
  });

  it('have nothing to write the second time, in any order', () => {
    for (const period of [OCTOBER, NOVEMBER, OCTOBER]) {
      expect(planMonth(november, period, LATER)).toEqual({
        sheets: [],
        settings: {},
        replacements: [],
        problems: [],
      });
    }
  });

  it('are renewed one by one after an edit, without a question', () => {
    const edited = typeInto(november, '10月热线', 3, 6, 60);
    const plan = planMonth(edited, OCTOBER, '2023-12-24 08:00');
    expect(targets(plan)).toEqual(['10月热线', '热线排名', '考评汇总']);
    expect(plan.replacements).toEqual([]);
    const again = applyPlan(edited, plan);
    const kept = ['11月热线', ...OWN_NOVEMBER];
    expect(shownSheets(again, kept)).toEqual(shownSheets(november, kept));
    expect(planMonth(again, OCTOBER).sheets).toEqual([]);
    expect(planMonth(again, NOVEMBER)).toMatchObject({ sheets: [], settings: {} });
  });

  it('keep what belongs to which sheet after sheets were renamed', () => {
    const renamed: Snapshot = {
      ...november,
      sheets: november.sheets.map((sheet) =>
        sheet.name === '热线排名' ? { ...sheet, name: '十月' } : sheet,
      ),
      names: november.names.map((name) => ({
        ...name,
        formula: name.formula.replace("'热线排名'", "'十月'"),
      })),
    };
    expect(targets(planMonth(typeInto(renamed, '10月热线', 3, 6, 60), OCTOBER))).toEqual([
      '10月热线',
      '十月',
      '考评汇总',
    ]);
    expect(planMonth(renamed, NOVEMBER).sheets).toEqual([]);
  });

  it('are told by title and stamp when another program dropped names and settings', () => {
    const stripped: Snapshot = { ...november, names: [], settings: {} };
    for (const period of [OCTOBER, NOVEMBER]) {
      expect(gradedMonth(stripped, period, LATER).sheets).toEqual(november.sheets);
    }
    const edited = typeInto(stripped, '11月热线', 3, 6, 60);
    const again = gradedMonth(edited, NOVEMBER, LATER);
    expect(names(again)).toEqual(names(november));
    expect(shownSheets(again, OWN_OCTOBER)).toEqual(shownSheets(november, OWN_OCTOBER));
  });

  it('get their own markers back, and no question, when another program dropped the names only', () => {
    const nameless: Snapshot = { ...typeInto(november, '11月热线', 3, 6, 60), names: [] };
    const plan = planMonth(nameless, NOVEMBER, LATER);
    expect(plan.replacements).toEqual([]);
    const again = applyPlan(nameless, plan);
    expect(markers(again)).toEqual({
      'HotlineGrading.ranking.hotline.m202311': "='热线排名 2023-11'!$A$1",
      'HotlineGrading.summary.m202311': "='考评汇总 2023-11'!$A$1",
    });
    expect(planMonth(typeInto(again, '10月热线', 3, 6, 60), OCTOBER)).toMatchObject({
      replacements: [],
      problems: [],
    });
    expect(planMonth(again, OCTOBER)).toMatchObject({ sheets: [], settings: {} });
  });

  it('are told by the record when somebody overwrote the stamp', () => {
    const unstamped = typeInto(november, '热线排名', 1, 0, '第一版');
    const plan = planMonth(unstamped, OCTOBER);
    expect(targets(plan)).toEqual(['热线排名']);
    expect(plan.replacements.map(({ before }) => before)).toEqual([
      { kind: 'text', value: '第一版' },
    ]);
    expect(targets(planMonth(unstamped, NOVEMBER))).toEqual([]);
  });

  it('leave the month alone whose sheet is hidden meanwhile', () => {
    const hidden: Snapshot = {
      ...october,
      sheets: october.sheets.map((sheet) =>
        sheet.name === '10月热线' ? { ...sheet, visible: false } : sheet,
      ),
    };
    expect(tablesIn(hidden)).toHaveLength(1);
    const next = gradedMonth(hidden, NOVEMBER, LATER);
    expect(names(next)).toEqual([...names(october), ...OWN_NOVEMBER]);
    expect(shownSheets(next, OWN_OCTOBER)).toEqual(shownSheets(october, OWN_OCTOBER));
  });

  it('take a plain name that became free, and its marker', () => {
    const deleted: Snapshot = {
      ...november,
      sheets: november.sheets.filter(({ name }) => !OWN_OCTOBER.includes(name)),
      names: november.names.map((name) =>
        name.name.endsWith('m202311') ? name : { ...name, formula: '=#REF!$A$1' },
      ),
    };
    const again = gradedMonth(deleted, OCTOBER, LATER);
    expect(markers(again)[markerName('ranking.hotline')]).toBe("='热线排名'!$A$1");
    expect(shownSheets(again, OWN_NOVEMBER)).toEqual(shownSheets(november, OWN_NOVEMBER));
    expect(planMonth(again, NOVEMBER).sheets).toEqual([]);
  });
});

describe('two months on one sheet', () => {
  const rows = [...monthRows(10, [40, 200, 20]), [], [], ...monthRows(11, [38, 204, 25])];
  const both = workbookOf([sheetOf('热线', rows)]);
  const october = gradedMonth(both, OCTOBER);
  const november = gradedMonth(october, NOVEMBER, LATER);
  const part = (snapshot: Snapshot, from: number, to: number) =>
    shownRows(sheetNamed(snapshot, '热线')).slice(from, to);

  it('are two tables', () => {
    expect(tablesIn(both).map(({ periodHint }) => periodHint)).toEqual([OCTOBER, NOVEMBER]);
  });

  it('do not change a cell of each other', () => {
    expect(part(october, 7, 14).map((row) => row.slice(0, 7))).toEqual(part(both, 7, 14));
    expect(part(october, 7, 14).flatMap((row) => row.slice(7))).toEqual(
      part(october, 7, 14).flatMap((row) => row.slice(7).map(() => null)),
    );
    expect(part(november, 0, 7)).toEqual(part(october, 0, 7));
    expect(shownSheets(november, OWN_OCTOBER)).toEqual(shownSheets(october, OWN_OCTOBER));
    expect(planMonth(november, OCTOBER)).toMatchObject({ sheets: [], settings: {} });
    expect(planMonth(november, NOVEMBER)).toMatchObject({ sheets: [], settings: {} });
  });

  it('are renewed one by one after an edit, without a question', () => {
    const edited = typeInto(november, '热线', 3, 6, 60);
    const plan = planMonth(edited, OCTOBER, '2023-12-24 08:00');
    expect(targets(plan)).toEqual(['热线', '热线排名', '考评汇总']);
    expect(plan.replacements).toEqual([]);
    const again = applyPlan(edited, plan);
    expect(part(again, 7, 14)).toEqual(part(november, 7, 14));
    expect(planMonth(again, NOVEMBER)).toMatchObject({ sheets: [], settings: {} });
  });
});

describe('two months side by side', () => {
  const rows = monthRows(10, [40, 200, 20]).map((row, at) => [
    ...Array.from({ length: 7 }, (_, column) => row[column] ?? null),
    null,
    ...(monthRows(11, [38, 204, 25])[at] ?? []),
  ]);
  const both = workbookOf([sheetOf('热线', rows)]);

  it('refuse results that would run into the other month', () => {
    expect(tablesIn(both)).toHaveLength(2);
    const plan = planMonth(both, OCTOBER);
    expect(plan.problems.map(({ code }) => code)).toEqual(['resultColumnBlocked']);
    expect(targets(plan)).not.toContain('热线');
  });
});

describe('a sheet copied for the next month', () => {
  const november = gradedMonth(workbookOf([monthSheet(11, [38, 204, 25])]), NOVEMBER);
  const copied = typeInto(
    withCopy(november, '11月热线', '12月热线'),
    '12月热线',
    0,
    0,
    '2023年12月热线办理情况',
  );
  const counted = typeInto(copied, '12月热线', 3, 6, 60);

  it('has its copied results computed anew without a question', () => {
    const plan = planMonth(counted, DECEMBER, LATER);
    expect(plan.replacements).toEqual([]);
    expect(plan.problems).toEqual([]);
    expect(targets(plan)).toEqual(['12月热线', ...OWN_DECEMBER]);
    const next = applyPlan(counted, plan);
    const kept = ['11月热线', ...OWN_OCTOBER];
    expect(shownSheets(next, kept)).toEqual(shownSheets(november, kept));
    expect(planMonth(next, DECEMBER)).toMatchObject({ sheets: [], settings: {} });
    expect(planMonth(next, NOVEMBER)).toMatchObject({ sheets: [], settings: {} });
  });
});

describe('a workbook copied for the next month with the counts typed over', () => {
  const november = gradedMonth(workbookOf([monthSheet(11, [38, 204, 25])]), NOVEMBER);
  const title = typeInto(november, '11月热线', 0, 0, '2023年12月热线办理情况');
  const typedOver = typeInto(title, '11月热线', 3, 6, 60);

  it('has its sheets renewed for the new month, without a question', () => {
    const plan = planMonth(typedOver, DECEMBER, LATER);
    expect(targets(plan)).toEqual(['11月热线', ...OWN_OCTOBER]);
    expect(plan.replacements).toEqual([]);
    const december = applyPlan(typedOver, plan);
    expect(names(december)).toEqual(names(november));
    expect(shownAt(sheetNamed(december, '热线排名'), 0, 0)).toMatch(/^2023年12月/u);
    expect(planMonth(december, DECEMBER)).toMatchObject({ sheets: [], settings: {} });
  });

  it('has a new sheet beside one whose own name says the old month', () => {
    const two = workbookOf([monthSheet(10, [40, 200, 20]), monthSheet(11, [38, 204, 25])]);
    const both = gradedMonth(gradedMonth(two, OCTOBER), NOVEMBER);
    const over = typeInto(both, '11月热线', 0, 0, '2023年12月热线办理情况');
    const december = gradedMonth(over, DECEMBER, LATER);
    expect(names(december).slice(-4)).toEqual(OWN_DECEMBER);
    const kept = [...OWN_OCTOBER, ...OWN_NOVEMBER];
    expect(shownSheets(december, kept)).toEqual(shownSheets(both, kept));
  });

  it('goes on from a run that had named no month', () => {
    const plain = sheetOf('热线', monthRows(11, [38, 204, 25]).slice(1));
    const unnamed = gradedMonth(workbookOf([plain]), null);
    const named = gradedMonth(unnamed, NOVEMBER, LATER);
    expect(names(named)).toEqual(names(unnamed));
    expect(shownAt(sheetNamed(named, '热线排名'), 0, 0)).toMatch(/^2023年11月/u);
  });
});

describe('a ranking of another channel', () => {
  const mailbox = sheetOf('11月信箱', [
    ['2023年11月信箱办理情况'],
    ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访满意数'],
    ['湘阴县', 30, 30, 30, 0, 29],
    ['平江县', 40, 40, 40, 0, 39],
  ]);
  const both = workbookOf([monthSheet(10, [40, 200, 20]), mailbox]);
  const graded = gradedMonth(gradedMonth(both, NOVEMBER), OCTOBER, LATER);

  it('is not stale while the workbook has its month', () => {
    expect(planMonth(graded, OCTOBER).problems).toEqual([]);
  });

  it('is named as not renewed when its month is the one graded, or gone', () => {
    const sheets = graded.sheets.filter(({ name }) => name !== '11月信箱');
    const plan = planMonth({ ...graded, sheets }, OCTOBER);
    expect(plan.problems.map(({ code, details }) => [code, details.name])).toEqual([
      ['outputNotRenewed', '信箱排名'],
    ]);
  });
});
