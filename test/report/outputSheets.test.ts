import { markerName } from '../../src/report/outputMarkers';
import { findOutputSheets } from '../../src/report/outputSheets';
import { referencedSheet } from '../../src/report/referencedSheet';
import type { Snapshot } from '../../src/tables/snapshot';
import { applyPlan, sheetNamed, shownAt, shownRows } from '../support/applyPlan';
import { FIRST_TIME, graded, LATER, planFor } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf } from './gridSnapshot';

const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];

function month(): Snapshot {
  return workbookOf([
    sheetOf('热线', [
      ['县（市）区'],
      HEADER,
      ['云溪区', 541, 541, 541, 10, 533, 38],
      ['岳阳县', 1754, 1754, 1753, 42, 1751, 204],
    ]),
  ]);
}

const names = (snapshot: Snapshot) => snapshot.sheets.map((sheet) => sheet.name);
const targets = (snapshot: Snapshot, madeAt = LATER) =>
  planFor(snapshot, madeAt).sheets.map((sheet) => sheet.target.sheetName);
const time = (snapshot: Snapshot, name: string) => shownAt(sheetNamed(snapshot, name), 1, 0);

function renamed(snapshot: Snapshot, from: string, to: string): Snapshot {
  const sheets = snapshot.sheets.map((s) => (s.name === from ? { ...s, name: to } : s));
  const formula = `='${to.replace(/'/gu, "''")}'!$A$1`;
  const rename = (n: Snapshot['names'][number]) =>
    n.formula === `='${from}'!$A$1` ? { ...n, formula } : n;
  return { ...snapshot, sheets, names: snapshot.names.map(rename) };
}

describe('a second run on its own output', () => {
  it('has nothing to write, whatever the time', () => {
    const result = graded(month());
    expect(planFor(result, LATER)).toEqual({
      sheets: [],
      settings: {},
      replacements: [],
      problems: [],
    });
  });

  it('takes numbers as equal that Excel cannot tell apart', () => {
    const result = graded(month());
    const rounded = {
      ...result,
      sheets: result.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((row) =>
          row.map((cell) =>
            cell.content.kind === 'number'
              ? {
                  ...cell,
                  content: { ...cell.content, value: Number(cell.content.value.toPrecision(15)) },
                }
              : cell,
          ),
        ),
      })),
    };
    expect(planFor(rounded, LATER).sheets).toEqual([]);
  });

  it('writes only the sheets that change, and keeps the time of the others', () => {
    const changed = typeInto(graded(month()), '热线', 2, 6, 37);
    const next = graded(changed, LATER);
    expect(targets(changed)).toEqual(['热线', '热线排名']);
    expect(time(next, '热线排名')).toContain(LATER);
    expect(time(next, '预警单位')).toContain(FIRST_TIME);
  });

  it('only looks for leftover fills when its record and markers were lost with another program', () => {
    const result = graded(month());
    const stripped = { ...result, settings: {}, names: [] };
    const plan = planFor(stripped, LATER);
    expect(plan.sheets.map(({ target, blocks }) => [target.sheetName, blocks])).toEqual([
      ['热线', []],
    ]);
    expect(applyPlan(stripped, plan).sheets).toEqual(result.sheets);
  });
});

describe('our own sheet', () => {
  const result = graded(month());

  it('is marked by a name that Excel accepts', () => {
    expect(result.names).toEqual([
      { name: 'HotlineGrading.ranking.hotline', formula: "='热线排名'!$A$1" },
      { name: 'HotlineGrading.flagged', formula: "='预警单位'!$A$1" },
      { name: 'HotlineGrading.summary', formula: "='考评汇总'!$A$1" },
    ]);
    expect(markerName('ranking.来信 1')).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/u);
    expect(markerName('ranking.a-b')).not.toBe(markerName('ranking.a b'));
  });

  it('is found again after it was renamed, and keeps its new name', () => {
    const own = renamed(result, '热线排名', "十一月'排名");
    expect(findOutputSheets(own).map((sheet) => sheet.sheetName)).toEqual([
      "十一月'排名",
      '预警单位',
      '考评汇总',
    ]);
    const next = graded(typeInto(own, '热线', 2, 6, 37), LATER);
    expect(names(next)).toEqual(['热线', "十一月'排名", '预警单位', '考评汇总']);
  });

  it('is found by its stamp when the markers were lost', () => {
    const stripped = { ...typeInto(result, '热线', 2, 6, 37), names: [] };
    expect(findOutputSheets(stripped).map((sheet) => sheet.sheetName)).toEqual([
      '热线排名',
      '预警单位',
      '考评汇总',
    ]);
    const next = graded(stripped, LATER);
    expect(names(next)).toEqual(names(result));
    expect(next.names.map(({ name }) => name)).toEqual(['HotlineGrading.ranking.hotline']);
  });

  it('is never taken by its name alone', () => {
    const person = sheetOf('热线排名', [['我的排名'], ['云溪区', 1]]);
    const before = { ...month(), sheets: [...month().sheets, person] };
    const plan = planFor(before);
    const next = applyPlan(before, plan);
    expect(names(next)).toEqual([
      ...['热线', '热线排名', '热线排名 2023-11', '预警单位', '考评汇总'],
    ]);
    expect(sheetNamed(next, '热线排名')).toEqual(person);
    expect(plan.problems).toEqual([
      expect.objectContaining({
        code: 'outputNameTaken',
        details: { name: '热线排名', chosen: '热线排名 2023-11', output: 'ranking.hotline' },
      }),
    ]);
    expect(planFor(next, LATER)).toMatchObject({ sheets: [], problems: [] });
  });

  it('is made anew after it was deleted; a copy someone kept stays untouched', () => {
    const sheets = result.sheets.map((sheet) =>
      sheet.name === '热线排名' ? { ...sheet, id: 'copy', name: '热线排名 存档' } : sheet,
    );
    const lost = result.names.map((n) =>
      n.name.includes('ranking') ? { ...n, formula: '=#REF!$A$1' } : n,
    );
    const deleted = { ...typeInto({ ...result, sheets }, '热线', 2, 6, 37), names: lost };
    expect(findOutputSheets(deleted).map((sheet) => sheet.sheetId)).toContain('copy');
    const next = graded(deleted, LATER);
    expect(names(next)).toEqual([...['热线', '热线排名 存档', '预警单位', '考评汇总', '热线排名']]);
    expect(shownRows(sheetNamed(next, '热线排名 存档'))).toEqual(
      shownRows(sheetNamed(result, '热线排名')),
    );
    expect(next.names).toContainEqual({
      name: 'HotlineGrading.ranking.hotline',
      formula: "='热线排名'!$A$1",
    });
  });

  it('loses the rows of an earlier run that had more', () => {
    const fewer = typeInto(typeInto(result, '热线', 3, 0, null), '热线', 3, 1, null);
    const rows = shownRows(sheetNamed(graded(fewer, LATER), '热线排名'));
    expect(rows).toHaveLength(5);
    expect(rows.flat()).not.toContain('岳阳县');
  });
});

describe('what a person typed on our own sheet', () => {
  const result = graded(month());
  const changed = (snapshot: Snapshot) => typeInto(snapshot, '热线', 2, 6, 37);

  it('stays untouched beside the table', () => {
    const noted = changed(typeInto(result, '热线排名', 5, 14, '与上月持平'));
    const plan = planFor(noted, LATER);
    expect(plan.replacements).toEqual([]);
    const sheet = sheetNamed(applyPlan(noted, plan), '热线排名');
    expect(shownAt(sheet, 5, 14)).toBe('与上月持平');
    expect(planFor(applyPlan(noted, plan), LATER).sheets).toEqual([]);
  });

  it('is listed when the table is written over it', () => {
    const edited = changed(typeInto(result, '热线排名', 5, 10, '并列'));
    expect(planFor(edited, LATER).replacements).toEqual([
      expect.objectContaining({
        sheetName: '热线排名',
        row: 5,
        column: 10,
        before: { kind: 'text', value: '并列' },
        after: { kind: 'blank' },
      }),
    ]);
  });

  it('is put right, and listed, when it is a result changed by hand', () => {
    const forged = typeInto(result, '热线排名', 4, 7, 99.9);
    const plan = planFor(forged, LATER);
    expect(plan.sheets.map((sheet) => sheet.target.sheetName)).toEqual(['热线排名']);
    expect(plan.replacements).toEqual([
      expect.objectContaining({ row: 4, column: 7, after: { kind: 'number', value: 98.2 } }),
    ]);
  });

  it('is listed inside the table, and stays beside and below it, where the record was lost', () => {
    const beside = typeInto(result, '热线排名', 5, 14, '与上月持平');
    const below = typeInto(beside, '热线排名', 9, 0, '已报领导');
    const noted = { ...changed(typeInto(below, '热线排名', 5, 10, '已约谈')), settings: {} };
    const plan = planFor(noted, LATER);
    const onRanking = plan.replacements.filter((r) => r.sheetName === '热线排名');
    const cells = onRanking.map((r) => `${r.row} ${r.column}`);
    expect(cells).toContain('5 10');
    expect(cells).not.toContain('5 14');
    expect(cells).not.toContain('1 0');
    const sheet = sheetNamed(applyPlan(noted, plan), '热线排名');
    expect([shownAt(sheet, 5, 14), shownAt(sheet, 9, 0)]).toEqual(['与上月持平', '已报领导']);
  });

  it('does not keep rows of an earlier run where the record was lost', () => {
    const fewer = typeInto(typeInto(result, '热线', 3, 0, null), '热线', 3, 1, null);
    const next = graded({ ...fewer, settings: {} }, LATER);
    expect(shownRows(sheetNamed(next, '热线排名')).flat()).not.toContain('岳阳县');
  });
});

describe('a ranking whose channel has no counts this time', () => {
  it('stays, and is named as not renewed', () => {
    const mailbox = sheetOf('信箱', [
      ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访满意数'],
      ['湘阴县', 30, 30, 30, 0, 29],
    ]);
    const both = { ...month(), sheets: [...month().sheets, mailbox] };
    const result = graded(both);
    expect(planFor(result, LATER).problems).toEqual([]);
    const sheets = result.sheets.filter((sheet) => sheet.name !== '信箱');
    const plan = planFor({ ...result, sheets }, LATER);
    expect(plan.problems.map((p) => [p.code, p.severity, p.details.name])).toEqual([
      ['outputNotRenewed', 'warning', '信箱排名'],
    ]);
    expect(plan.sheets.map((sheet) => sheet.target.sheetName)).not.toContain('信箱排名');
  });
});

describe('the sheet a marker names', () => {
  it.each([
    ["='热线排名'!$A$1", '热线排名'],
    ['=热线排名!$A$1', '热线排名'],
    ["='It''s'!$A$1", "It's"],
    ["='热线排名 (2)'!$B$3", '热线排名 (2)'],
    ['=#REF!$A$1', null],
    ['=#REF!', null],
    ["='[other.xlsx]热线排名'!$A$1", null],
    ['=[1]热线排名!$A$1', null],
    ['=42', null],
    ['', null],
  ])('%s is %s', (formula, sheet) => {
    expect(referencedSheet(formula)).toBe(sheet);
  });

  it('is not ours when the name is somebody else’s', () => {
    const snapshot = workbookOf([sheetOf('热线', [['a']])], {
      names: [{ name: 'Other.flagged', formula: "='热线'!$A$1" }],
    });
    expect(findOutputSheets(snapshot)).toEqual([]);
  });
});
