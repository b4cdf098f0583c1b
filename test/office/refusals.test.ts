import type { SheetPlan } from '../../src/report/writePlan';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import {
  area,
  block,
  contentsOf,
  officeWorkbook,
  planOf,
  rankingPlan,
  refusalOf,
  sheetNamed,
  sourcePlan,
  type,
  valueOf,
  withFacts,
  workbookOf,
  writtenOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const RANKING = rankingPlan(null, { blocks: [block(0, 0, [['名次'], [1]])] });

function month() {
  return workbookOf({
    热线: [
      ['部门名称', '应办理数', '等级评价'],
      ['市教体局', 100, null],
    ],
    说明: [['备注', 1]],
  });
}

describe.each(['1.9', '1.15'])('what must not be written, through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  /** Reads the workbook, lets something happen, applies a plan; nothing but that may have changed. */
  async function applied(
    model: WorkbookModel,
    happen: (model: WorkbookModel) => void = () => undefined,
    sheets: 'source' | 'ranking' | 'both' = 'both',
  ) {
    office.open(model);
    const workbook = officeWorkbook();
    const snapshot = valueOf(await workbook.read());
    const source = sourcePlan(snapshot, '热线', { blocks: [block(1, 2, [['A']])] });
    happen(model);
    const before = contentsOf(model);
    office.host.requests.clear();
    const plans = { source: [source], ranking: [RANKING], both: [source, RANKING] }[sheets];
    const result = await workbook.apply(planOf(plans, { 'hotlineGrading.x': '1' }), snapshot);
    const outcome = valueOf(result);
    if (outcome.kind === 'refused') {
      expect(contentsOf(model)).toEqual(before);
      expect(office.host.requests.entries.map(({ kind }) => kind)).toEqual(['read']);
    }
    return { result, outcome };
  }

  it('a protected sheet', async () => {
    const model = month();
    sheetNamed(model, '热线').protect();
    const { result, outcome } = await applied(model);
    expect(refusalOf(result)).toEqual(['sheetProtected']);
    expect(outcome.problems[0]).toMatchObject({
      severity: 'blocking',
      where: { sheetName: '热线' },
      details: { sheet: '热线' },
    });
    expect(sheetNamed(model, '热线').isProtected).toBe(true);
  });

  it('a protected sheet that is not written does not matter', async () => {
    const model = month();
    sheetNamed(model, '说明').protect();
    expect((await applied(model)).outcome.kind).toBe('written');
  });

  it('a protected sheet that already says all of it does not matter', async () => {
    const model = month();
    type(sheetNamed(model, '热线'), 1, 2, [['A']]);
    sheetNamed(model, '热线').protect();
    expect((await applied(model)).outcome.kind).toBe('written');
  });

  it('a sheet whose filter hides rows', async () => {
    const { result, outcome } = await applied(withFacts(month(), { filteredSheet: '热线' }));
    expect(refusalOf(result)).toEqual(['sheetFiltered']);
    expect(outcome.problems[0]?.details).toEqual({ sheet: '热线' });
  });

  it('a sheet with a table whose filter hides rows', async () => {
    const model = month();
    sheetNamed(model, '热线').tables.add('Counts', area(0, 0, 2, 3));
    const filteredTable = { sheet: '热线', table: 'Counts' };
    expect(refusalOf((await applied(withFacts(model, { filteredTable }))).result)).toEqual([
      'sheetFiltered',
    ]);
  });

  it('a workbook of protected structure, when a sheet has to be added', async () => {
    const { result } = await applied(withFacts(month(), { isStructureProtected: true }));
    expect(refusalOf(result)).toEqual(['workbookProtected']);
  });

  it('a protected structure does not matter when no sheet is added', async () => {
    const model = withFacts(month(), { isStructureProtected: true });
    expect((await applied(model, undefined, 'source')).outcome.kind).toBe('written');
  });

  it('a new sheet of a person under the name we wanted', async () => {
    const { result, outcome } = await applied(month(), (model) => model.addSheet('热线排名'));
    expect(refusalOf(result)).toContain('outputNameTaken');
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'outputNameTaken', details: { name: '热线排名' } }),
    );
  });

  it('every reason is told, not only the first', async () => {
    const { result } = await applied(month(), (model) => {
      sheetNamed(model, '热线').protect();
      model.addSheet('热线排名');
    });
    expect(refusalOf(result).sort()).toEqual(['outputNameTaken', 'sheetProtected']);
  });

  it('a workbook opened for reading only', async () => {
    const readOnly = await startOffice({ excelApi, isReadOnly: true });
    const model = month();
    readOnly.open(model);
    const workbook = officeWorkbook();
    const snapshot = valueOf(await workbook.read());
    const before = contentsOf(model);
    expect(refusalOf(await workbook.apply(planOf([RANKING]), snapshot))).toEqual([
      'workbookReadOnly',
    ]);
    expect(contentsOf(model)).toEqual(before);
    office = await startOffice({ excelApi });
  });

  describe('merged cells', () => {
    const merging = (...places: Parameters<typeof area>) => {
      const model = month();
      sheetNamed(model, '热线').layout.merge(area(...places));
      return model;
    };

    it('that swallow a result are refused where Excel tells of them, else told afterwards', async () => {
      const { result, outcome } = await applied(merging(1, 1, 1, 2));
      if (excelApi === '1.15') {
        expect(refusalOf(result)).toEqual(['targetMerged']);
        expect(outcome.problems[0]).toMatchObject({
          where: { sheetName: '热线', row: 1, column: 1 },
          details: { sheet: '热线' },
        });
      } else {
        expect(writtenOf(result).problems.map(({ code }) => code)).toEqual(['readBackDiffers']);
      }
    });

    it('whose first cell takes the result do not matter', async () => {
      const { result } = await applied(merging(1, 2, 2, 1));
      expect(writtenOf(result).problems).toEqual([]);
    });

    it('beside the results do not matter', async () => {
      const { result } = await applied(merging(0, 0, 1, 3));
      expect(writtenOf(result).problems).toEqual([]);
    });

    it('on one of our own sheets are refused where Excel tells of them: emptying would split them', async () => {
      const model = month();
      office.open(model);
      const workbook = officeWorkbook();
      writtenOf(await workbook.apply(planOf([RANKING]), valueOf(await workbook.read())));
      const ranking = sheetNamed(model, '热线排名');
      ranking.layout.merge(area(1, 0, 1, 3));
      const snapshot = valueOf(await workbook.read());
      const plan = rankingPlan(ranking.id, {
        clear: area(0, 0, 2, 1),
        blocks: [block(0, 0, [['名次'], [2]])],
      });
      const result = await workbook.apply(planOf([plan]), snapshot);
      if (excelApi === '1.15') expect(refusalOf(result)).toEqual(['targetMerged']);
      else writtenOf(result);
    });

    it('are asked for in ranges of at most 512 cells: Excel answers no more', async () => {
      const model = workbookOf({ 热线: Array.from({ length: 700 }, (_, n) => [`单位${n}`, n]) });
      office.open(model);
      const workbook = officeWorkbook();
      const snapshot = valueOf(await workbook.read());
      const rows = Array.from({ length: 700 }, (_, n) => [n, 'A']);
      const plan = sourcePlan(snapshot, '热线', { blocks: [block(0, 2, rows)] });
      office.host.requests.clear();
      writtenOf(await workbook.apply(planOf([plan]), snapshot));
      const asked = office.host.requests.entries[0]?.body.ObjectPaths ?? {};
      const merges = Object.values(asked).filter(({ Name }) => /GetMergedAreas/u.test(Name));
      expect(merges).toHaveLength(excelApi === '1.15' ? 3 : 0);
    });
  });

  describe('an Excel table', () => {
    const ADDED = {
      blocks: [block(0, 3, [['指数'], [98]])],
      columnWidths: [{ column: 3, characters: 10 }],
    };

    async function appliedBeside(tableArea: ReturnType<typeof area>, parts: Partial<SheetPlan>) {
      const model = month();
      type(sheetNamed(model, '热线'), 0, 5, [
        ['别的', '表'],
        [1, 2],
      ]);
      sheetNamed(model, '热线').tables.add('Counts', tableArea);
      office.open(model);
      const workbook = officeWorkbook();
      const snapshot = valueOf(await workbook.read());
      const before = contentsOf(model);
      const result = await workbook.apply(planOf([sourcePlan(snapshot, '热线', parts)]), snapshot);
      return { model, before, result };
    }

    it('that would grow by a column beside it is refused', async () => {
      const { model, before, result } = await appliedBeside(area(0, 0, 2, 3), ADDED);
      expect(refusalOf(result)).toEqual(['tableInTheWay']);
      const outcome = valueOf(result);
      expect(outcome.problems[0]?.details).toEqual({ sheet: '热线', table: 'Counts' });
      expect(contentsOf(model)).toEqual(before);
    });

    it('with columns for the results is filled', async () => {
      const { model, result } = await appliedBeside(area(0, 0, 2, 3), {
        blocks: [block(1, 2, [['A']])],
      });
      expect(writtenOf(result).problems).toEqual([]);
      expect(sheetNamed(model, '热线').cells.value(1, 2)).toBe('A');
    });

    it('further away does not matter', async () => {
      const { result } = await appliedBeside(area(0, 5, 2, 2), ADDED);
      expect(writtenOf(result).problems).toEqual([]);
    });

    it('that a person made of our ranking is refused', async () => {
      const model = month();
      office.open(model);
      const workbook = officeWorkbook();
      writtenOf(await workbook.apply(planOf([RANKING]), valueOf(await workbook.read())));
      const ranking = sheetNamed(model, '热线排名');
      ranking.tables.add('Ranking', area(0, 0, 2, 1));
      const plan = rankingPlan(ranking.id, {
        clear: area(0, 0, 2, 1),
        blocks: [block(0, 0, [['名次'], [2]])],
      });
      const result = await workbook.apply(planOf([plan]), valueOf(await workbook.read()));
      expect(refusalOf(result)).toEqual(['tableInTheWay']);
    });
  });

  describe('a workbook changed after it was read', () => {
    const CHANGES: Record<string, (model: WorkbookModel) => void> = {
      'a count was corrected': (model) => type(sheetNamed(model, '热线'), 1, 1, [[101]]),
      'the target cell was filled': (model) => type(sheetNamed(model, '热线'), 1, 2, [['B']]),
      'a row was added below': (model) => type(sheetNamed(model, '热线'), 2, 0, [['市水利局', 5]]),
      'a value was replaced by a formula that gives the same': (model) => {
        type(sheetNamed(model, '热线'), 1, 1, [['=50+50']]);
        sheetNamed(model, '热线').cells.setFormulaResult(1, 1, 100);
      },
      'the sheet was renamed': (model) =>
        model.renameSheet(sheetNamed(model, '热线').id, '热线 (2)'),
      'the sheet was deleted': (model) => model.deleteSheet(sheetNamed(model, '热线').id),
      'another sheet was edited': (model) => type(sheetNamed(model, '说明'), 0, 1, [[2]]),
    };

    it.each(Object.keys(CHANGES))('%s', async (change) => {
      const { result } = await applied(month(), CHANGES[change], 'source');
      expect(refusalOf(result)).toEqual(['workbookChanged']);
    });

    it('the changed cell is named', async () => {
      const { outcome } = await applied(month(), (model) =>
        type(sheetNamed(model, '热线'), 1, 1, [[101]]),
      );
      expect(outcome.problems[0]?.where).toMatchObject({ sheetName: '热线', row: 1, column: 1 });
    });

    it('counts of a sheet that is not itself written stop the ranking, too', async () => {
      const edit = (model: WorkbookModel) => type(sheetNamed(model, '热线'), 1, 1, [[101]]);
      expect(refusalOf((await applied(month(), edit, 'ranking')).result)).toEqual([
        'workbookChanged',
      ]);
    });

    it('a clock on another sheet stops nothing', async () => {
      const model = month();
      type(sheetNamed(model, '说明'), 0, 1, [['=NOW()']]);
      const { outcome } = await applied(model, () =>
        sheetNamed(model, '说明').cells.setFormulaResult(0, 1, 45_000.5),
      );
      expect(outcome.kind).toBe('written');
    });

    it('a colour someone gave a cell stops nothing', async () => {
      const { outcome } = await applied(month(), (model) =>
        sheetNamed(model, '热线').cells.setFormats(area(1, 0), { fillColor: '#FFFF00' }),
      );
      expect(outcome.kind).toBe('written');
    });

    it('an edit of our own sheet between reading and writing is not overwritten', async () => {
      const model = month();
      office.open(model);
      const workbook = officeWorkbook();
      const first = valueOf(await workbook.read());
      writtenOf(await workbook.apply(planOf([RANKING]), first));
      const again = valueOf(await workbook.read());
      const ranking = sheetNamed(model, '热线排名');
      type(ranking, 1, 0, [['mine']]);
      const plan = rankingPlan(ranking.id, {
        clear: area(0, 0, 2, 1),
        blocks: [block(0, 0, [['名次'], [2]])],
      });
      expect(refusalOf(await workbook.apply(planOf([plan]), again))).toEqual(['workbookChanged']);
      expect(ranking.cells.value(1, 0)).toBe('mine');
    });

    it('a workbook too large to be compared whole is compared where it is written', async () => {
      const model = month();
      office.open(model);
      const workbook = officeWorkbook({ comparedCells: 2 });
      const snapshot = valueOf(await workbook.read());
      const plan = sourcePlan(snapshot, '热线', { blocks: [block(1, 2, [['A']])] });
      type(sheetNamed(model, '热线'), 1, 2, [['typed']]);
      expect(refusalOf(await workbook.apply(planOf([plan]), snapshot))).toEqual([
        'workbookChanged',
      ]);
    });
  });
});
