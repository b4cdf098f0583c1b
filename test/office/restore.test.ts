import { createGradingSession } from '../../src/application/gradingSession';
import type { HostFailure } from '../../src/application/hostFailure';
import type { RestoreOutcome } from '../../src/application/ports';
import type { Result } from '../../src/application/result';
import type { OfficeWorkbookOptions } from '../../src/office/workbookPort';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { SheetPlan } from '../../src/report/writePlan';
import type { Snapshot } from '../../src/tables/snapshot';
import type { FailureEffect as Injected } from '../../src/workbench/host/failures';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import {
  area,
  block,
  failureOf,
  officeWorkbook,
  planOf,
  rankingPlan,
  sheetNamed,
  sheetOf,
  sourcePlan,
  type,
  valueOf,
  withFacts,
  workbookOf,
  writtenOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { recordOf, restorableOf, sampleWorkbook } from '../support/restorable';

const GRADING = { period: null, excludedTables: [], agreed: 'all' } as const;
const RESTORING = { overChanged: false };
const MARKER = 'HotlineGrading.ranking.hotline';
const COUNTS = [
  ['部门名称', '应办理数', '办结率', '等级'],
  ['市教体局', 100, null, null],
];
const RANKING = {
  blocks: [
    block(0, 0, [
      ['名次', '单位'],
      [1, '市教体局'],
    ]),
  ],
  formats: [{ area: area(0, 0, 1, 2), fill: '#DDEBF7' }],
};

function restoredOf(result: Result<RestoreOutcome, HostFailure>) {
  const outcome = valueOf(result);
  if (outcome.kind !== 'restored') throw new Error(`Not restored: ${JSON.stringify(outcome)}`);
  return outcome;
}

function changedOf(result: Result<RestoreOutcome, HostFailure>) {
  const outcome = valueOf(result);
  if (outcome.kind !== 'changed') throw new Error(`Not asked about: ${outcome.kind}`);
  return outcome;
}

function codesOf(result: Result<RestoreOutcome, HostFailure>): string[] {
  const outcome = valueOf(result);
  if (outcome.kind !== 'refused') throw new Error(`Not refused: ${outcome.kind}`);
  return outcome.problems.map(({ code }) => code);
}

describe.each(['1.9', '1.15'])('restoring through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  const requestKinds = () => office.host.requests.entries.map(({ kind }) => kind);

  describe.each(['yueyang-2023-11.xlsx', 'yueyang-2023-11-flat.xlsx'])('%s', (file) => {
    async function gradedSample() {
      const model = await sampleWorkbook(file);
      office.open(model);
      const before = restorableOf(model);
      const session = createGradingSession({
        workbook: officeWorkbook(),
        clock: { now: () => '2023-12-22 09:30' },
        rules: YUEYANG_2023,
        version: '0.5.0',
      });
      const grade = async () => (await session.grade(GRADING, () => undefined)).kind;
      expect(await grade()).toBe('graded');
      expect(restorableOf(model)).not.toEqual(before);
      office.host.requests.clear();
      return { model, before, session, grade };
    }

    it('is cell for cell as before the run, in three requests', async () => {
      const { model, before, session } = await gradedSample();
      const { report, problems } = restoredOf(await session.restore(RESTORING));
      expect(problems).toEqual([]);
      expect(report.deletedSheets).toEqual([
        ...['热线排名', '信箱排名', '预警单位', '扣分表', '考评汇总'],
      ]);
      expect(report.sheets).toHaveLength(2);
      expect(report.cells).toBeGreaterThan(500);
      expect(requestKinds()).toEqual(['read', 'write', 'read']);
      expect(restorableOf(model)).toEqual(before);
    });

    it('a new run afterwards writes the same as the first', async () => {
      const { model, before, session, grade } = await gradedSample();
      const results = restorableOf(model);
      restoredOf(await session.restore(RESTORING));
      expect(await grade()).toBe('graded');
      expect(restorableOf(model)).toEqual(results);
      restoredOf(await session.restore(RESTORING));
      expect(restorableOf(model)).toEqual(before);
    });

    it('a second run is taken back to the first, with our own sheets filled as they were', async () => {
      const { model, session, grade } = await gradedSample();
      const first = restorableOf(model);
      const { sheet, row, column } = countOf(model, '应急管理局');
      type(sheet, row, column, [[17]]);
      const typed = restorableOf(model);
      expect(await grade()).toBe('graded');
      expect(restorableOf(model)).not.toEqual(typed);
      restoredOf(await session.restore(RESTORING));
      expect(restorableOf(model)).toEqual(typed);
      expect(typed).not.toEqual(first);
    });

    it('nothing is left to restore afterwards', async () => {
      const { model, session } = await gradedSample();
      restoredOf(await session.restore(RESTORING));
      office.host.requests.clear();
      expect(valueOf(await session.restore(RESTORING))).toEqual({ kind: 'nothingToRestore' });
      expect(requestKinds()).toEqual(['read']);
      expect(recordOf(model)).toEqual([]);
    });
  });

  /** The sheet and the cell right of the first one that contains a text: the unit's count of orders. */
  function countOf(model: WorkbookModel, text: string) {
    for (const sheet of model.sheets) {
      for (let row = 0; row < 110; row += 1) {
        for (let column = 0; column < 4; column += 1) {
          const value = sheet.cells.value(row, column);
          if (typeof value === 'string' && value.includes(text)) {
            return { sheet, row, column: column + 1 };
          }
        }
      }
    }
    throw new Error(`There is no cell with ${text}.`);
  }

  /** A workbook after a run that filled two cells and added a ranking. */
  async function written(
    model: WorkbookModel,
    parts?: Partial<SheetPlan>,
    options?: OfficeWorkbookOptions,
  ) {
    office.open(model);
    const before = restorableOf(model);
    const workbook = officeWorkbook(options);
    const snapshot = valueOf(await workbook.read());
    const plan = planOf([results(snapshot, parts), rankingPlan(null, RANKING)], {
      'hotlineGrading.written': '{}',
    });
    writtenOf(await workbook.apply(plan, snapshot));
    office.host.requests.clear();
    return { workbook, before, model };
  }

  function results(snapshot: Snapshot, parts: Partial<SheetPlan> = {}): SheetPlan {
    return sourcePlan(snapshot, '热线', {
      blocks: [block(1, 2, [[0.99, 'E']])],
      formats: [
        { area: area(1, 2), numberFormat: '0.00%' },
        { area: area(1, 3), fill: '#F4B6B6' },
      ],
      ...parts,
    });
  }

  it('there is nothing to restore before the first run', async () => {
    office.open(workbookOf({ 热线: COUNTS }));
    expect(valueOf(await officeWorkbook().restore(RESTORING)).kind).toBe('nothingToRestore');
  });

  it.each([
    ['a formula', '=1+1', 'General'],
    ['a formula in a cell of text format', '=1+1', '@'],
    ['a number', 0.5, '0.0%'],
    ['a number in a cell of text format', 12, '@'],
    ['a text', '未考评', 'General'],
    ['a text that looks like a formula', '=SUM(A1)', '@'],
    ['a text that looks like a number, without text format', '007', 'General'],
    ['a placeholder', '-', 'General'],
    ['a truth value', true, 'General'],
    ['a date', 45261, 'yyyy-mm-dd'],
    ['a blank with a format', null, '0.0'],
  ])('%s comes back as it was', async (situation, value, numberFormat) => {
    const model = workbookOf({ 热线: COUNTS });
    const { cells } = sheetNamed(model, '热线');
    const isText = typeof value === 'string' && !situation.startsWith('a formula');
    const place = area(1, 2);
    if (isText) cells.setFormats(place, { numberFormat: '@' });
    cells.setInputs(place, [[value ?? '']]);
    cells.setFormats(place, { numberFormat, fillColor: '#FFEB9C' });
    const original = cells.cell(1, 2);
    const { workbook, before } = await written(model, {
      formats: [{ area: area(1, 2), numberFormat: '0.00%', fill: 'none' }],
    });
    expect(cells.value(1, 2)).toBe(0.99);
    expect(restoredOf(await workbook.restore(RESTORING)).problems).toEqual([]);
    expect(cells.cell(1, 2)).toEqual(original);
    expect(restorableOf(model)).toEqual(before);
  });

  it('cells beside the results that a person changed meanwhile stay as they are now', async () => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    type(sheetNamed(model, '热线'), 1, 1, [[120]]);
    restoredOf(await workbook.restore(RESTORING));
    expect(sheetNamed(model, '热线').cells.value(1, 1)).toBe(120);
    expect(sheetNamed(model, '热线').cells.value(1, 2)).toBeNull();
  });

  it('a result that a person changed meanwhile is asked about, then put back', async () => {
    const { workbook, before, model } = await written(workbookOf({ 热线: COUNTS }));
    type(sheetNamed(model, '热线'), 1, 2, [['=0.5*2']]);
    const now = restorableOf(model);
    const question = changedOf(await workbook.restore(RESTORING));
    expect(question.sheets).toEqual([]);
    expect(question.cells).toMatchObject([
      { sheetName: '热线', row: 1, column: 2, part: 'value', formulaNow: '=0.5*2' },
    ]);
    expect(requestKinds()).toEqual(['read']);
    expect(restorableOf(model)).toEqual(now);
    restoredOf(await workbook.restore({ overChanged: true }));
    expect(restorableOf(model)).toEqual(before);
  });

  it('a fill that a person changed meanwhile is asked about, too', async () => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    sheetNamed(model, '热线').cells.setFormats(area(1, 3), { fillColor: '#00FF00' });
    expect(changedOf(await workbook.restore(RESTORING)).cells).toMatchObject([
      { row: 1, column: 3, part: 'format' },
    ]);
  });

  it.each([
    ['beside the ranking', 0, 5],
    ['over a cell of the ranking', 1, 1],
  ])('an added sheet where a person typed %s is asked about', async (_, row, column) => {
    const { workbook, before, model } = await written(workbookOf({ 热线: COUNTS }));
    type(sheetNamed(model, '热线排名'), row, column, [['我的备注']]);
    expect(changedOf(await workbook.restore(RESTORING))).toMatchObject({
      cells: [],
      sheets: ['热线排名'],
    });
    expect(model.sheetByName('热线排名')).toBeDefined();
    restoredOf(await workbook.restore({ overChanged: true }));
    expect(restorableOf(model)).toEqual(before);
  });

  it('an added sheet that a person deleted already takes its marker along', async () => {
    const { workbook, before, model } = await written(workbookOf({ 热线: COUNTS }));
    model.deleteSheet(sheetNamed(model, '热线排名').id);
    expect(restoredOf(await workbook.restore(RESTORING)).report.deletedSheets).toEqual([]);
    expect(restorableOf(model)).toEqual(before);
  });

  it('an added sheet that a person renamed refuses', async () => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    model.renameSheet(sheetNamed(model, '热线排名').id, '我的排名');
    const now = restorableOf(model);
    expect(codesOf(await workbook.restore(RESTORING))).toEqual(['restoreSheetMissing']);
    expect(restorableOf(model)).toEqual(now);
  });

  it('a table whose sheet is gone refuses', async () => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    model.deleteSheet(sheetNamed(model, '热线').id);
    expect(codesOf(await workbook.restore(RESTORING))).toEqual(['restoreSheetMissing']);
  });

  it('a sheet that a person renamed is restored under its new name', async () => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    model.renameSheet(sheetNamed(model, '热线').id, '十一月');
    expect(restoredOf(await workbook.restore(RESTORING)).report.sheets).toEqual(['十一月']);
    expect(sheetNamed(model, '十一月').cells.value(1, 3)).toBeNull();
  });

  it('a sheet that was protected meanwhile refuses, and nothing is written', async () => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    const sheetId = sheetNamed(model, '热线').id;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).protection.protect();
      await context.sync();
    });
    const now = restorableOf(model);
    expect(codesOf(await workbook.restore(RESTORING))).toEqual(['restoreSheetProtected']);
    expect(codesOf(await workbook.restore({ overChanged: true }))).toEqual([
      'restoreSheetProtected',
    ]);
    expect(restorableOf(model)).toEqual(now);
  });

  it.each([
    ['a filter on the table', { filteredSheet: '热线' }, 'restoreSheetFiltered'],
    ['a protected structure', { isStructureProtected: true }, 'restoreWorkbookProtected'],
  ])('%s refuses', async (_, facts, code) => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    const ids = model.sheets.map(({ id }) => id);
    const met = withFacts(model, facts);
    expect(met.sheets.map(({ id }) => id)).toEqual(ids);
    office.host.useWorkbook(met);
    expect(codesOf(await workbook.restore(RESTORING))).toEqual([code]);
  });

  it('a marker that pointed to another sheet points there again', async () => {
    const model = workbookOf({ 热线: COUNTS, 旧排名: [['x']] });
    model.names.add({ name: MARKER, formula: "='旧排名'!$A$1", isHidden: true });
    const { workbook, before } = await written(model);
    restoredOf(await workbook.restore(RESTORING));
    expect(restorableOf(model)).toEqual(before);
  });

  it('a setting that stood there before gets its former text', async () => {
    const model = workbookOf({ 热线: COUNTS });
    model.settings.set('hotlineGrading.written', JSON.stringify('earlier'));
    const { workbook, before } = await written(model);
    restoredOf(await workbook.restore(RESTORING));
    expect(restorableOf(model)).toEqual(before);
  });

  it('only the last of two runs is taken back', async () => {
    const { workbook, model } = await written(workbookOf({ 热线: COUNTS }));
    const first = restorableOf(model);
    const snapshot = valueOf(await workbook.read());
    const again = { blocks: [block(0, 0, [['名次'], [''], ['说明']])], clear: area(0, 0, 2, 2) };
    const ranking = rankingPlan(sheetOf(snapshot, '热线排名').id, again);
    writtenOf(await workbook.apply(planOf([ranking]), snapshot));
    expect(restorableOf(model)).not.toEqual(first);
    restoredOf(await workbook.restore(RESTORING));
    expect(restorableOf(model)).toEqual(first);
  });

  it('in small requests it takes more of them and gives the same', async () => {
    const model = await sampleWorkbook('yueyang-2023-11.xlsx');
    office.open(model);
    const before = restorableOf(model);
    const workbook = officeWorkbook({ bytesPerRead: 8000, bytesPerWrite: 4000 });
    const clock = { now: () => '2023-12-22 09:30' };
    const session = createGradingSession({
      workbook,
      clock,
      rules: YUEYANG_2023,
      version: '0.5.0',
    });
    expect((await session.grade(GRADING, () => undefined)).kind).toBe('graded');
    office.host.requests.clear();
    expect(restoredOf(await session.restore(RESTORING)).problems).toEqual([]);
    expect(requestKinds().length).toBeGreaterThan(6);
    expect(restorableOf(model)).toEqual(before);
  });

  describe.each([1, 2, 3])('a failure at request %i', (request) => {
    const effect = request === 1 ? 'nothingWritten' : 'mayBeWritten';
    const failures: Injected[] = [
      { kind: 'actionError', code: 'GeneralException', action: 12 },
      { kind: 'actionError', code: 'AccessDenied', action: 999 },
      { kind: 'requestError', error: 5004 },
      { kind: 'requestError', error: 7000 },
      { kind: 'noAnswer', done: true },
      { kind: 'noAnswer', done: false },
    ];

    it.each(failures)('%j is told, not repeated, and restoring again ends it', async (injected) => {
      const model = workbookOf({ 热线: COUNTS });
      sheetNamed(model, '热线').cells.setFormats(area(1, 2), { numberFormat: '@' });
      type(sheetNamed(model, '热线'), 1, 2, [['=1']]);
      const { workbook, before } = await written(model, {}, { timeLimit: 60 });
      office.host.requests.clear();
      office.host.failures.add({ request }, injected);
      expect(failureOf(await workbook.restore(RESTORING)).effect).toBe(effect);
      expect(requestKinds().filter((kind) => kind !== 'service')).toHaveLength(request);
      office.host.failures.clear();
      const again = valueOf(await workbook.restore(RESTORING));
      expect(['restored', 'nothingToRestore']).toContain(again.kind);
      expect(restorableOf(model)).toEqual(before);
    });
  });
});
