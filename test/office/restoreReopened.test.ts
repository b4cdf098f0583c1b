import { createGradingSession } from '../../src/application/gradingSession';
import type { HostFailure } from '../../src/application/hostFailure';
import type { RestoreOutcome } from '../../src/application/ports';
import type { Result } from '../../src/application/result';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { OfficeWorkbookOptions } from '../../src/office/workbookPort';
import type { SheetPlan } from '../../src/report/writePlan';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import type { SheetModel } from '../../src/workbench/model/sheetModel';
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
  workbookOf,
  writtenOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { recordOf, restorableOf, sampleWorkbook } from '../support/restorable';

const GRADING = { period: null, excludedTables: [], agreed: 'all' } as const;
const RESTORING = { overChanged: false };
const MONTH = [
  ['热线办理情况', null, null, null],
  ['部门名称', '应办理数', '办结率', '等级'],
  ['市教体局', 100, '=B3/100', '良'],
  ['市水利局', 50, null, '差'],
  ['市司法局', 80, null, null],
];
const RESULTS: Partial<SheetPlan> = {
  blocks: [
    block(2, 2, [
      [0.99, 'A'],
      [0.8, 'C'],
      [0.7, 'E'],
    ]),
    block(1, 4, [['指数'], [1], [2], [3]]),
  ],
  formats: [
    { area: area(2, 2, 3, 1), numberFormat: '0.00%' },
    { area: area(4, 3), fill: '#F4B6B6' },
    { area: area(2, 3, 3, 1), horizontalAlignment: 'Center', bold: true, fontColor: '#C00000' },
    { area: area(1, 4, 4, 1), borderColor: '#BFBFBF', wrapText: true, verticalAlignment: 'Center' },
  ],
  columnWidths: [{ column: 4, characters: 22 }],
};
const RANKING = {
  blocks: [
    block(0, 0, [
      ['名次', '单位'],
      [1, '市教体局'],
      [2, '市水利局'],
    ]),
  ],
};

const DIFFERENCES: SheetPlan['target'] = {
  kind: 'output',
  output: 'differences',
  sheetId: null,
  sheetName: '结果差异',
  marker: 'HotlineGrading.differences',
};

function kindOf(result: Result<RestoreOutcome, HostFailure>) {
  return valueOf(result).kind;
}

function codesOf(result: Result<RestoreOutcome, HostFailure>): string[] {
  const outcome = valueOf(result);
  if (outcome.kind !== 'refused') throw new Error(`Not refused: ${outcome.kind}`);
  return outcome.problems.map(({ code }) => code);
}

async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  const result = await openWorkbook(new Uint8Array(await saveWorkbook(model)), model.fileName);
  if (!result.ok) throw new Error(result.failure);
  return result.workbook;
}

describe.each(['1.9', '1.15'])(
  'restoring after the pane was closed, through ExcelApi %s',
  (excelApi) => {
    let office: OfficeUnderTest;

    beforeAll(async () => {
      office = await startOffice({ excelApi });
    });

    afterEach(() => {
      expect(office.host.faults).toEqual([]);
    });

    const kinds = () => office.host.requests.entries.map(({ kind }) => kind);

    /** A month with all kinds of dress on it, as a person left it. */
    function month(): WorkbookModel {
      const model = workbookOf({ 说明: [['备注']], 热线: MONTH });
      const { cells, layout } = sheetNamed(model, '热线');
      cells.setFormats(area(1, 0, 1, 4), { bold: true, fillColor: '#DDEBF7', wrapText: true });
      cells.setFormats(area(2, 3), {
        fontName: '宋体',
        fontSize: 14,
        italic: true,
        horizontalAlignment: 'right',
        borders: { left: { style: 'double', color: '#FF0000' }, right: null },
      });
      cells.setFormats(area(3, 4), { fontColor: '#00B050', indent: 2, locked: false });
      layout.setColumnWidth(4, 1, 6.5);
      return model;
    }

    /** The month after a run that filled cells, added a column and a ranking; how it was before. */
    async function written(options?: OfficeWorkbookOptions) {
      const model = month();
      office.open(model);
      const before = restorableOf(model);
      const workbook = officeWorkbook({ now: () => '2023-12-22 09:30', ...options });
      const snapshot = valueOf(await workbook.read());
      const plan = planOf([sourcePlan(snapshot, '热线', RESULTS), rankingPlan(null, RANKING)], {
        'hotlineGrading.written': '{}',
      });
      const outcome = writtenOf(await workbook.apply(plan, snapshot));
      expect(restorableOf(model)).not.toEqual(before);
      office.host.requests.clear();
      return { model, before, workbook, outcome };
    }

    it('a new pane tells the run and takes it back, fonts, borders, alignment and widths too', async () => {
      const { model, before } = await written();
      const workbook = officeWorkbook();
      const run = workbook.lastRun(valueOf(await workbook.read()));
      expect(run).toEqual({ madeAt: '2023-12-22 09:30', sheets: ['热线', '热线排名'], cells: 16 });
      office.host.requests.clear();
      expect(kindOf(await workbook.restore(RESTORING))).toBe('restored');
      expect(kinds()).toEqual(['read', 'write', 'read']);
      expect(restorableOf(model)).toEqual(before);
      expect(recordOf(model)).toEqual([]);
      expect(workbook.lastRun(valueOf(await workbook.read()))).toBeNull();
    });

    it('a pane that never read the workbook asks it first', async () => {
      const { model, before } = await written();
      expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
      expect(kinds()).toEqual(['read', 'read', 'write', 'read']);
      expect(restorableOf(model)).toEqual(before);
    });

    it('a saved file is taken back on another computer, where sheets have other ids', async () => {
      const { model, before } = await written();
      model.deleteSheet(sheetNamed(model, '说明').id);
      const file = await reopened(model);
      expect(sheetNamed(file, '热线').id).not.toBe(sheetNamed(model, '热线').id);
      office.open(file);
      expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
      const sheets = before.sheets.filter(({ name }) => name !== '说明');
      expect(restorableOf(file)).toEqual({ ...before, sheets });
    });

    it.each(['yueyang-2023-11.xlsx', 'yueyang-2023-11-flat.xlsx'])('%s', async (file) => {
      const model = await sampleWorkbook(file);
      office.open(model);
      const before = restorableOf(model);
      const clock = { now: () => '2023-12-22 09:30' };
      const ports = { clock, rules: YUEYANG_2023, version: '0.5.0' };
      const session = createGradingSession({ workbook: officeWorkbook(), ...ports });
      expect((await session.grade(GRADING, () => undefined)).kind).toBe('graded');
      const saved = await reopened(model);
      office.open(saved);
      expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
      expect(restorableOf(saved)).toEqual(before);
    });

    it('the record is of the last run: a second one is taken back to the first', async () => {
      const { model, workbook } = await written();
      sheetNamed(model, '热线排名').cells.setFormats(area(0, 0, 2, 2), {
        italic: true,
        bold: true,
      });
      const first = restorableOf(model);
      const snapshot = valueOf(await workbook.read());
      const { id } = sheetOf(snapshot, '热线排名');
      const again = {
        clear: area(0, 0, 3, 2),
        blocks: [
          block(0, 0, [
            ['名次', '单位'],
            [1, '市水利局'],
          ]),
        ],
      };
      writtenOf(await workbook.apply(planOf([rankingPlan(id, again)]), snapshot));
      expect(restorableOf(model)).not.toEqual(first);
      expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
      expect(restorableOf(model)).toEqual(first);
    });

    it('a list of differences written after a run is taken back together with it', async () => {
      const { model, before, workbook } = await written();
      const snapshot = valueOf(await workbook.read());
      const list = { ...rankingPlan(null, RANKING), target: DIFFERENCES };
      writtenOf(await workbook.apply(planOf([list]), snapshot));
      expect(model.sheetByName('结果差异')).toBeDefined();
      const other = officeWorkbook();
      expect(other.lastRun(valueOf(await other.read()))?.sheets).toEqual([
        '热线',
        '热线排名',
        '结果差异',
      ]);
      expect(kindOf(await other.restore(RESTORING))).toBe('restored');
      expect(restorableOf(model)).toEqual(before);
    });

    it('a setting stored later stays, and does not bury the run', async () => {
      const { model, before, workbook } = await written();
      valueOf(await workbook.store({ 'hotlineGrading.answers': '{}' }));
      expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
      const settings = [['hotlineGrading.answers', '"{}"']];
      expect(restorableOf(model)).toEqual({ ...before, settings });
    });

    describe('rows or columns moved since', () => {
      const MOVES: Record<string, (sheet: SheetModel) => void> = {
        'a row was inserted above the table': (sheet) => insertRow(sheet, 0),
        'a row was inserted between two units': (sheet) => insertRow(sheet, 3),
        'a unit was deleted': (sheet) => deleteRow(sheet, 3),
        'the last unit was deleted': (sheet) => deleteRow(sheet, 4),
        'two units changed places': (sheet) => {
          type(sheet, 2, 0, [['市水利局']]);
          type(sheet, 3, 0, [['市教体局']]);
        },
        'a column was inserted before the counts': (sheet) => insertColumn(sheet, 1),
        'a column was inserted between counts and results': (sheet) => insertColumn(sheet, 2),
        'a column was inserted before the added one': (sheet) => insertColumn(sheet, 4),
        'another sheet was given the name': (sheet) => {
          const rows = Array.from({ length: 5 }, (_, at) => [`项目${at}`, `内容${at}`]);
          sheet.cells.clear(area(0, 0, 5, 5), 'Contents');
          type(sheet, 0, 0, rows);
        },
      };

      it.each(Object.keys(MOVES))('%s: it refuses, also over changes', async (move) => {
        const { model } = await written();
        MOVES[move]?.(sheetNamed(model, '热线'));
        const now = restorableOf(model);
        expect(codesOf(await officeWorkbook().restore(RESTORING))).toEqual(['restoreSheetMoved']);
        const again = await officeWorkbook().restore({ overChanged: true });
        expect(codesOf(again)).toEqual(['restoreSheetMoved']);
        expect(restorableOf(model)).toEqual(now);
      });

      it('putting the row back is all it takes', async () => {
        const { model, before } = await written();
        insertRow(sheetNamed(model, '热线'), 3);
        expect(codesOf(await officeWorkbook().restore(RESTORING))).toEqual(['restoreSheetMoved']);
        deleteRow(sheetNamed(model, '热线'), 3);
        expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
        expect(restorableOf(model)).toEqual(before);
      });

      it('a corrected name or header is no move', async () => {
        const { model } = await written();
        type(sheetNamed(model, '热线'), 3, 0, [['市水利局（含水文）']]);
        type(sheetNamed(model, '热线'), 1, 1, [['应办数']]);
        expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
        expect(sheetNamed(model, '热线').cells.value(3, 3)).toBe('差');
      });
    });

    it('a width that a person chose meanwhile stays', async () => {
      const { model } = await written();
      sheetNamed(model, '热线').layout.setColumnWidth(4, 1, 40);
      expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
      expect(sheetNamed(model, '热线').layout.columnWidth(4)).toBe(40);
    });

    describe('a run too large to be kept', () => {
      it('says so, is known to this pane only and taken back by it', async () => {
        const { model, before, workbook, outcome } = await written({ recordLength: 100 });
        expect(outcome.problems.map(({ code }) => code)).toEqual(['runNotKept']);
        expect(recordOf(model)).toEqual([]);
        const snapshot = valueOf(await workbook.read());
        expect(officeWorkbook().lastRun(snapshot)).toBeNull();
        expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('nothingToRestore');
        expect(workbook.lastRun(snapshot)).toMatchObject({ sheets: ['热线', '热线排名'] });
        expect(kindOf(await workbook.restore(RESTORING))).toBe('restored');
        expect(restorableOf(model)).toEqual(before);
      });

      it('leaves no record of an earlier run', async () => {
        const { model } = await written();
        const workbook = officeWorkbook({ recordLength: 10 });
        const snapshot = valueOf(await workbook.read());
        const plan = sourcePlan(snapshot, '热线', { blocks: [block(4, 3, [['B']])] });
        writtenOf(await workbook.apply(planOf([plan]), snapshot));
        expect(recordOf(model)).toEqual([]);
      });
    });

    it('a record in several settings comes back whole', async () => {
      const model = workbookOf({ 热线: [['部门'], ...units(3000, (n) => [`单位${n}`])] });
      office.open(model);
      const typed = units(3000, (n) => [`手工填写的第${n}条说明，不能丢`]);
      type(sheetNamed(model, '热线'), 1, 1, typed);
      const before = restorableOf(model);
      const workbook = officeWorkbook();
      const snapshot = valueOf(await workbook.read());
      const plan = sourcePlan(snapshot, '热线', {
        blocks: [
          block(
            1,
            1,
            units(3000, (n) => [n]),
          ),
        ],
      });
      writtenOf(await workbook.apply(planOf([plan]), snapshot));
      expect(recordOf(model).length).toBeGreaterThan(3);
      expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
      expect(restorableOf(model)).toEqual(before);
    });

    it.each([
      ['lost a part', (model: WorkbookModel) => model.settings.delete('hotlineGrading.run.a0')],
      ['was cut', (model: WorkbookModel) => model.settings.set('hotlineGrading.run.a0', '"{"')],
      ['is no record', (model: WorkbookModel) => model.settings.set('hotlineGrading.run', '"[]"')],
      [
        'is of a newer version',
        (model: WorkbookModel) => model.settings.set('hotlineGrading.run', '"{\\"v\\":2}"'),
      ],
    ])('a record that %s counts as none', async (_, damage) => {
      const { model } = await written();
      damage(model);
      const now = restorableOf(model);
      const workbook = officeWorkbook();
      expect(workbook.lastRun(valueOf(await workbook.read()))).toBeNull();
      expect(kindOf(await workbook.restore(RESTORING))).toBe('nothingToRestore');
      expect(restorableOf(model)).toEqual(now);
    });

    it('a run that another pane made meanwhile is the one that is taken back', async () => {
      const { model, workbook } = await written();
      valueOf(await workbook.read());
      const first = restorableOf(model);
      const other = officeWorkbook();
      const snapshot = valueOf(await other.read());
      const plan = sourcePlan(snapshot, '热线', { blocks: [block(4, 3, [['B']])] });
      writtenOf(await other.apply(planOf([plan]), snapshot));
      expect(kindOf(await workbook.restore(RESTORING))).toBe('restored');
      expect(restorableOf(model)).toEqual(first);
    });

    describe('a write whose end is not known', () => {
      const DEPTHS = [4, 8, 12, 20, 30, 45, 60, 80, 120];

      /** A run through a new pane, of other results; tells whether it was heard to its end. */
      async function ranAgain(failAt: number | null): Promise<boolean> {
        const workbook = officeWorkbook();
        const snapshot = valueOf(await workbook.read());
        const id = snapshot.sheets.find(({ name }) => name === '热线排名')?.id ?? null;
        const plan = planOf([
          sourcePlan(snapshot, '热线', {
            ...RESULTS,
            blocks: [
              block(2, 2, [
                [0.5, 'B'],
                [0.4, 'D'],
                [0.3, 'B'],
              ]),
              block(1, 4, [['指数'], [4], [5], [6]]),
            ],
          }),
          rankingPlan(id, { ...RANKING, ...(id !== null && { clear: area(0, 0, 3, 2) }) }),
        ]);
        office.host.requests.clear();
        if (failAt !== null) {
          const failure = {
            kind: 'actionError',
            code: 'GeneralException',
            action: failAt,
          } as const;
          office.host.failures.add({ request: 2 }, failure);
        }
        const applied = await workbook.apply(plan, snapshot);
        office.host.failures.clear();
        return applied.ok;
      }

      it.each(DEPTHS)(
        'action %i: the run after it is taken back to before both',
        async (action) => {
          const model = month();
          office.open(model);
          const before = restorableOf(model);
          expect(await ranAgain(action)).toBe(false);
          expect(await ranAgain(null)).toBe(true);
          expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
          expect(restorableOf(model)).toEqual(before);
        },
      );

      it.each(DEPTHS)('action %i of both runs: restoring gives what was before', async (action) => {
        const model = month();
        office.open(model);
        const before = restorableOf(model);
        expect(await ranAgain(action)).toBe(false);
        await ranAgain(action + 7);
        const kind = kindOf(await officeWorkbook().restore(RESTORING));
        expect(['restored', 'nothingToRestore']).toContain(kind);
        expect(restorableOf(model)).toEqual(before);
        expect(recordOf(model)).toEqual([]);
      });

      it.each(DEPTHS)(
        'action %i of a restore: a new run is taken back to before all',
        async (action) => {
          const { model, before } = await written();
          const after = restorableOf(model);
          const workbook = officeWorkbook();
          valueOf(await workbook.read());
          office.host.requests.clear();
          const failure = { kind: 'actionError', code: 'GeneralException', action } as const;
          office.host.failures.add({ request: 2 }, failure);
          const restored = await workbook.restore(RESTORING);
          office.host.failures.clear();
          if (!restored.ok) expect(failureOf(restored).effect).toBe('mayBeWritten');
          const isUntouched = JSON.stringify(restorableOf(model)) === JSON.stringify(after);
          expect(await ranAgain(null)).toBe(true);
          expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
          expect(isUntouched ? [before, after] : [before]).toContainEqual(restorableOf(model));
        },
      );

      it('a run that was written but never answered counts as one of unknown end for this pane', async () => {
        const model = month();
        office.open(model);
        const before = restorableOf(model);
        const workbook = officeWorkbook({ timeLimit: 60 });
        const apply = async (values: [number, string][]) => {
          const snapshot = valueOf(await workbook.read());
          const plan = sourcePlan(snapshot, '热线', { blocks: [block(3, 2, values)] });
          return workbook.apply(planOf([plan]), snapshot);
        };
        office.host.failures.add({ request: 5 }, { kind: 'noAnswer', done: true });
        expect(
          failureOf(
            await apply([
              [0.5, 'B'],
              [0.4, 'D'],
            ]),
          ).code,
        ).toBe('notAnswering');
        office.host.failures.clear();
        writtenOf(
          await apply([
            [0.6, 'A'],
            [0.4, 'D'],
          ]),
        );
        expect(kindOf(await officeWorkbook().restore(RESTORING))).toBe('restored');
        expect(restorableOf(model)).toEqual(before);
      });
    });
  },
);

function units<T>(count: number, row: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => row(n));
}

function insertRow({ stored }: SheetModel, row: number): void {
  stored.spliceRows(row + 1, 0, []);
}

function deleteRow({ stored }: SheetModel, row: number): void {
  stored.spliceRows(row + 1, 1);
}

function insertColumn({ stored }: SheetModel, column: number): void {
  stored.spliceColumns(column + 1, 0, []);
}
