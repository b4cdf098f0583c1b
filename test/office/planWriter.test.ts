import type { SheetPlan } from '../../src/report/writePlan';
import { cellAt, type Snapshot } from '../../src/tables/snapshot';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import {
  area,
  block,
  contentsOf,
  failureOf,
  officeWorkbook,
  pageOf,
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

const COUNTS = [
  ['部门名称', '应办理数', '办理数', '办结率', '等级评价'],
  ['市教体局', 100, 99, null, null],
  ['市水利局', 20, 14, null, null],
];

/** Results beside the counts, the second unit flagged. */
function results(snapshot: Snapshot): SheetPlan {
  return sourcePlan(snapshot, '热线', {
    blocks: [
      block(1, 3, [
        [0.99, 'A'],
        [0.7, 'E'],
      ]),
    ],
    formats: [
      { area: area(1, 3, 2), numberFormat: '0.00%' },
      { area: area(1, 4, 2), fill: 'none' },
      { area: area(2, 4), fill: '#F4B6B6', bold: true },
    ],
  });
}

const RANKING = {
  blocks: [
    block(0, 0, [
      ['热线排名', '', ''],
      ['名次', '单位', '综合指标值'],
      [1, '市教体局', 98.7],
      [2, '市水利局', 70.1],
    ]),
  ],
  formats: [
    { area: area(0, 0, 1, 3), bold: true, fontSize: 14 },
    {
      area: area(1, 0, 1, 3),
      bold: true,
      fill: '#DDEBF7',
      fontColor: '#1F3864',
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
    },
    { area: area(1, 0, 3, 3), borderColor: '#BFBFBF' },
    { area: area(2, 2, 2), numberFormat: '0.0' },
  ],
  columnWidths: [{ column: 1, characters: 20 }],
  frozenRows: 2,
} as const;

describe.each(['1.9', '1.15'])('applying a plan through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  /** Opens a workbook, reads it, and clears the request log. */
  async function begin(model: WorkbookModel) {
    office.open(model);
    const workbook = officeWorkbook();
    const snapshot = valueOf(await workbook.read());
    office.host.requests.clear();
    return { workbook, snapshot };
  }

  const requestKinds = () => office.host.requests.entries.map(({ kind }) => kind);

  it('results go beside the counts as numbers with formats, flagged cells get their fill', async () => {
    const model = workbookOf({ 热线: COUNTS });
    const { workbook, snapshot } = await begin(model);
    const { report, problems } = writtenOf(
      await workbook.apply(planOf([results(snapshot)]), snapshot),
    );
    expect(problems).toEqual([]);
    expect(report).toEqual({ sheets: ['热线'], cells: 4 });
    const { cells } = sheetNamed(model, '热线');
    expect(cells.cell(1, 3)).toMatchObject({ value: 0.99, text: '99.00%' });
    expect(cells.cell(2, 4)).toMatchObject({ value: 'E' });
    expect(cells.format(2, 4)).toMatchObject({ fillColor: '#F4B6B6', bold: true });
    expect(cells.format(1, 4)).toMatchObject({ fillColor: null, bold: false });
    expect(cells.value(1, 1)).toBe(100);
  });

  it('a whole month is three requests: look, write, look again', async () => {
    const { workbook, snapshot } = await begin(workbookOf({ 热线: COUNTS }));
    writtenOf(
      await workbook.apply(planOf([results(snapshot), rankingPlan(null, RANKING)]), snapshot),
    );
    expect(requestKinds()).toEqual(['read', 'write', 'read']);
  });

  it('a new output sheet comes last, with formats, widths, frozen rows and its marker', async () => {
    const model = workbookOf({ 热线: COUNTS, 备注: [['x']] });
    const { workbook, snapshot } = await begin(model);
    const { report } = writtenOf(
      await workbook.apply(planOf([rankingPlan(null, RANKING)]), snapshot),
    );
    expect(report.sheets).toEqual(['热线排名']);
    expect(model.sheets.map(({ name }) => name)).toEqual(['热线', '备注', '热线排名']);
    const { cells, layout } = sheetNamed(model, '热线排名');
    expect(cells.cell(2, 2)).toMatchObject({ value: 98.7, text: '98.7' });
    expect(cells.format(0, 0)).toMatchObject({ bold: true, fontSize: 14 });
    expect(cells.format(1, 1)).toMatchObject({
      fillColor: '#DDEBF7',
      fontColor: '#1F3864',
      wrapText: true,
    });
    expect(cells.format(3, 2).borders.bottom?.color).toBe('#BFBFBF');
    expect(layout.columnWidth(1)).toBeCloseTo(20 + 5 / 7, 1);
    expect(layout.frozen.rows).toBe(2);
    const after = valueOf(await workbook.read());
    expect(after.names).toEqual([
      {
        name: 'HotlineGrading.ranking.hotline',
        formula: expect.stringContaining('热线排名') as string,
      },
    ]);
    expect(model.names.list()).toMatchObject([{ isHidden: true }]);
  });

  describe('page setup', () => {
    const PRINTED = { ...RANKING, page: { orientation: 'Landscape', titleRow: 1 } } as const;
    const ONE_PAGE_WIDE = {
      orientation: 'landscape',
      paper: 9,
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: 0 },
      isCenteredHorizontally: true,
      titleRows: { first: 1, last: 1 },
    };

    /** Adds the ranking and tells the plan that fills it again. */
    async function written(model: WorkbookModel) {
      const { workbook, snapshot } = await begin(model);
      writtenOf(
        await workbook.apply(planOf([results(snapshot), rankingPlan(null, PRINTED)]), snapshot),
      );
      const again = valueOf(await workbook.read());
      const sheetId = sheetOf(again, '热线排名').id;
      const refill = rankingPlan(sheetId, { ...PRINTED, clear: area(0, 0, 4, 3) });
      office.host.requests.clear();
      return { workbook, again, refill };
    }

    it("goes out with the cells of a new sheet; a person's sheet keeps theirs", async () => {
      const model = workbookOf({ 热线: COUNTS });
      const own = sheetNamed(model, '热线');
      own.page.zoom = { kind: 'scale', percent: 80 };
      const before = pageOf(own);
      const { workbook, snapshot } = await begin(model);
      writtenOf(
        await workbook.apply(planOf([results(snapshot), rankingPlan(null, PRINTED)]), snapshot),
      );
      expect(requestKinds()).toEqual(['read', 'write', 'read']);
      expect(pageOf(sheetNamed(model, '热线排名'))).toEqual(ONE_PAGE_WIDE);
      expect(pageOf(own)).toEqual(before);
    });

    it('a person changed stays as long as the cells need no change', async () => {
      const model = workbookOf({ 热线: COUNTS });
      const { workbook, again, refill } = await written(model);
      sheetNamed(model, '热线排名').page.orientation = 'portrait';
      writtenOf(await workbook.apply(planOf([refill]), again));
      expect(requestKinds()).toEqual(['read']);
      expect(sheetNamed(model, '热线排名').page.orientation).toBe('portrait');
    });

    it('is set again when the sheet is filled anew', async () => {
      const model = workbookOf({ 热线: COUNTS });
      const { workbook, refill } = await written(model);
      sheetNamed(model, '热线排名').page.zoom = { kind: 'scale', percent: 100 };
      type(sheetNamed(model, '热线排名'), 2, 2, [[1]]);
      const changed = valueOf(await workbook.read());
      expect(writtenOf(await workbook.apply(planOf([refill]), changed)).report.cells).toBe(1);
      expect(pageOf(sheetNamed(model, '热线排名'))).toEqual(ONE_PAGE_WIDE);
    });

    it('that Excel refuses, as it does without a printer, costs no result', async () => {
      const model = workbookOf({ 热线: COUNTS });
      office.open(model);
      const logged: unknown[] = [];
      const workbook = officeWorkbook({ log: (error) => logged.push(error) });
      const snapshot = valueOf(await workbook.read());
      office.host.failures.add(
        { kind: 'write', nth: 1 },
        { kind: 'actionError', code: 'GeneralException', action: 1_000_000 },
      );
      const plan = planOf([results(snapshot), rankingPlan(null, PRINTED)], {
        'hotlineGrading.x': '1',
      });
      const { report, problems } = writtenOf(await workbook.apply(plan, snapshot));
      office.host.failures.clear();
      expect(report.sheets).toEqual(['热线', '热线排名']);
      expect(problems).toEqual([]);
      expect(logged).toMatchObject([{ debugInfo: { errorLocation: 'PageLayout.paperSize' } }]);
      expect(sheetNamed(model, '热线排名').cells.value(3, 2)).toBe(70.1);
      expect(valueOf(await workbook.read()).settings).toMatchObject({ 'hotlineGrading.x': '1' });
    });
  });

  it('a second run on our own output changes nothing and writes nothing', async () => {
    const model = workbookOf({ 热线: COUNTS });
    const { workbook, snapshot } = await begin(model);
    const settings = { 'hotlineGrading.written': '{"v":1}' };
    const first = planOf([results(snapshot), rankingPlan(null, RANKING)], settings);
    writtenOf(await workbook.apply(first, snapshot));

    const again = valueOf(await workbook.read());
    const before = contentsOf(model);
    office.host.requests.clear();
    const sheetId = sheetOf(again, '热线排名').id;
    const second = planOf(
      [results(again), rankingPlan(sheetId, { ...RANKING, clear: area(0, 0, 4, 3) })],
      settings,
    );
    const { report } = writtenOf(await workbook.apply(second, again));
    expect(report).toEqual({ sheets: [], cells: 0 });
    expect(requestKinds()).toEqual(['read']);
    expect(contentsOf(model)).toEqual(before);
  });

  it('an empty plan asks Excel nothing', async () => {
    const { workbook, snapshot } = await begin(workbookOf({ 热线: COUNTS }));
    expect(writtenOf(await workbook.apply(planOf([]), snapshot)).report.cells).toBe(0);
    expect(requestKinds()).toEqual([]);
  });

  it('settings are stored and removed in one request, whether they are there or not', async () => {
    const { workbook } = await begin(workbookOf({ S: [['a']] }));
    office.host.requests.clear();
    valueOf(await workbook.store({ 'hotlineGrading.answers': '{}', 'hotlineGrading.none': null }));
    expect(requestKinds()).toEqual(['write']);
    const settings = async () => valueOf(await workbook.read()).settings;
    expect(await settings()).toEqual({ 'hotlineGrading.answers': '{}' });
    valueOf(await workbook.store({ 'hotlineGrading.answers': null }));
    expect(await settings()).toEqual({});
  });

  it('a setting that Excel refuses to store is a failure that says so', async () => {
    const { workbook } = await begin(workbookOf({ S: [['a']] }));
    office.host.requests.clear();
    const failure = { kind: 'actionError', code: 'AccessDenied', action: 9 } as const;
    office.host.failures.add({ request: 1 }, failure);
    expect(failureOf(await workbook.store({ 'hotlineGrading.answers': '{}' }))).toMatchObject({
      code: 'accessDenied',
      effect: 'mayBeWritten',
    });
  });

  it('settings alone are written without touching a cell', async () => {
    const { workbook, snapshot } = await begin(workbookOf({ 热线: COUNTS }));
    const settings = { 'hotlineGrading.written': 'x' };
    const { report } = writtenOf(await workbook.apply(planOf([], settings), snapshot));
    expect(report.cells).toBe(0);
    expect(requestKinds()).toEqual(['read', 'write']);
    expect(valueOf(await workbook.read()).settings).toEqual(settings);
  });

  it('only what differs is written and counted; a fill alone counts as a changed cell', async () => {
    const model = workbookOf({ 热线: COUNTS });
    const { workbook, snapshot } = await begin(model);
    writtenOf(await workbook.apply(planOf([results(snapshot)]), snapshot));
    const { cells } = sheetNamed(model, '热线');
    cells.setFormats(area(2, 4), { fillColor: null });
    type(sheetNamed(model, '热线'), 1, 3, [[0.5]]);

    const again = valueOf(await workbook.read());
    const { report } = writtenOf(await workbook.apply(planOf([results(again)]), again));
    expect(report.cells).toBe(2);
    expect(cells.format(2, 4).fillColor).toBe('#F4B6B6');
    expect(cells.value(1, 3)).toBe(0.99);
  });

  it('cells to keep stay as they are, formulas included', async () => {
    const model = workbookOf({ S: [['a', '=1+1', 'c']] });
    const { workbook, snapshot } = await begin(model);
    const plan = sourcePlan(snapshot, 'S', { blocks: [block(0, 0, [['x', null, 'z']])] });
    writtenOf(await workbook.apply(planOf([plan]), snapshot));
    const { cells } = sheetNamed(model, 'S');
    expect([cells.value(0, 0), cells.formula(0, 1), cells.value(0, 2)]).toEqual(['x', '=1+1', 'z']);
  });

  it('a formula in the way is replaced by the planned number even when it shows the same', async () => {
    const model = workbookOf({ S: [['=1+1']] });
    sheetNamed(model, 'S').cells.setFormulaResult(0, 0, 2);
    const { workbook, snapshot } = await begin(model);
    const plan = sourcePlan(snapshot, 'S', { blocks: [block(0, 0, [[2]])] });
    expect(writtenOf(await workbook.apply(planOf([plan]), snapshot)).report.cells).toBe(1);
    expect(sheetNamed(model, 'S').cells.formula(0, 0)).toBeNull();
  });

  it('what an earlier run left and this one does not need is emptied, format and all', async () => {
    const model = workbookOf({ S: [['a', 1, 2]] });
    const sheet = sheetNamed(model, 'S');
    sheet.cells.setFormats(area(0, 1, 1, 2), { fillColor: '#FF0000', bold: true });
    const { workbook, snapshot } = await begin(model);
    const plan = sourcePlan(snapshot, 'S', {
      clear: area(0, 1, 1, 2),
      blocks: [block(0, 1, [[1]])],
    });
    const { report } = writtenOf(await workbook.apply(planOf([plan]), snapshot));
    expect(report.cells).toBe(2);
    expect(sheet.cells.cell(0, 2)).toMatchObject({ value: null });
    expect(sheet.cells.format(0, 2)).toMatchObject({ fillColor: null, bold: false });
    expect(sheet.cells.value(0, 0)).toBe('a');
  });

  it('an output sheet is reused: cleared and filled anew, the same sheet, what lies beside stays', async () => {
    const model = workbookOf({ 热线: COUNTS });
    const { workbook, snapshot } = await begin(model);
    writtenOf(await workbook.apply(planOf([rankingPlan(null, RANKING)]), snapshot));
    const { id } = sheetNamed(model, '热线排名');
    type(sheetNamed(model, '热线排名'), 0, 6, [['我的备注']]);

    const again = valueOf(await workbook.read());
    const shorter = rankingPlan(id, {
      clear: area(0, 0, 4, 3),
      blocks: [
        block(0, 0, [
          ['热线排名', '', ''],
          ['名次', '单位', '综合指标值'],
          [1, '市水利局', 99],
        ]),
      ],
    });
    writtenOf(await workbook.apply(planOf([shorter]), again));
    const { cells } = sheetNamed(model, '热线排名');
    expect(model.sheets.map((sheet) => sheet.id)).toEqual([sheetNamed(model, '热线').id, id]);
    expect(cells.value(2, 1)).toBe('市水利局');
    expect(cells.value(3, 1)).toBeNull();
    expect(cells.format(1, 0)).toMatchObject({ fillColor: null, bold: false });
    expect(cells.value(0, 6)).toBe('我的备注');
  });

  it('a marker whose sheet was deleted is set on the new sheet', async () => {
    const model = workbookOf({ 热线: COUNTS });
    const { workbook, snapshot } = await begin(model);
    writtenOf(await workbook.apply(planOf([rankingPlan(null, RANKING)]), snapshot));
    model.deleteSheet(sheetNamed(model, '热线排名').id);
    const again = valueOf(await workbook.read());
    writtenOf(await workbook.apply(planOf([rankingPlan(null, RANKING)]), again));
    expect(valueOf(await workbook.read()).names).toEqual([
      {
        name: 'HotlineGrading.ranking.hotline',
        formula: expect.stringContaining('热线排名') as string,
      },
    ]);
  });

  it('a marker that got lost is set again, without changing a cell', async () => {
    const model = workbookOf({ 热线排名: [['t']] });
    const { workbook, snapshot } = await begin(model);
    const { id } = sheetNamed(model, '热线排名');
    const plan = rankingPlan(id, { blocks: [block(0, 0, [['t']])] });
    expect(writtenOf(await workbook.apply(planOf([plan]), snapshot)).report.cells).toBe(0);
    expect(valueOf(await workbook.read()).names).toHaveLength(1);
  });

  const RISKY = ['=1+1', '+86', '-5', '@x', '\tx', "'x", '007', '3-4', '2023年11月', 'TRUE', '1e5'];

  it.each(RISKY)('the text %j stays text, on a new sheet and on a second run', async (text) => {
    const model = workbookOf({ 热线: COUNTS });
    const { workbook, snapshot } = await begin(model);
    const parts = { blocks: [block(0, 0, [[text, '市教体局']])] };
    const { problems } = writtenOf(
      await workbook.apply(planOf([rankingPlan(null, parts)]), snapshot),
    );
    expect(problems).toEqual([]);
    const { cells } = sheetNamed(model, '热线排名');
    expect(cells.cell(0, 0)).toMatchObject({ value: text, formula: null });
    expect(cells.numberFormat(0, 1)).toBe('General');
    const again = valueOf(await workbook.read());
    expect(cellAt(sheetOf(again, '热线排名'), 0, 0).content).toEqual({ kind: 'text', value: text });
    const second = rankingPlan(sheetOf(again, '热线排名').id, parts);
    expect(writtenOf(await workbook.apply(planOf([second]), again)).report.cells).toBe(0);
  });

  it('a number goes in as a number where the cell was formatted as text', async () => {
    const model = workbookOf({ S: [['a', 'b']] });
    sheetNamed(model, 'S').cells.setFormats(area(0, 0, 1, 2), { numberFormat: '@' });
    const { workbook, snapshot } = await begin(model);
    const plan = sourcePlan(snapshot, 'S', { blocks: [block(0, 0, [[12.5, 'b']])] });
    writtenOf(await workbook.apply(planOf([plan]), snapshot));
    const { cells } = sheetNamed(model, 'S');
    expect([cells.value(0, 0), cells.numberFormat(0, 0)]).toEqual([12.5, 'General']);
    expect(cells.numberFormat(0, 1)).toBe('@');
  });

  it('a merged cell that swallows a value is told, with what was expected and found', async () => {
    const model = workbookOf({ S: [['a', 'b']] });
    const { workbook, snapshot } = await begin(model);
    const plan = sourcePlan(snapshot, 'S', { blocks: [block(0, 0, [['x', 'y']])] });
    const stop = office.host.onRequest(({ number }) => {
      if (number === 2) sheetNamed(model, 'S').layout.merge(area(0, 0, 1, 2));
    });
    const { problems } = writtenOf(await workbook.apply(planOf([plan]), snapshot));
    stop();
    expect(problems).toMatchObject([
      {
        code: 'readBackDiffers',
        severity: 'warning',
        where: { sheetName: 'S', row: 0, column: 1 },
        details: { expected: 'y', found: '', total: 1 },
      },
    ]);
  });

  it('a cell that somebody changed right after the write is told', async () => {
    const model = workbookOf({ S: [['a', 'b']] });
    const { workbook, snapshot } = await begin(model);
    const plan = sourcePlan(snapshot, 'S', { blocks: [block(0, 0, [[5, 'y']])] });
    const stop = office.host.onRequest(({ number }) => {
      if (number !== 3) return;
      type(sheetNamed(model, 'S'), 0, 0, [['=2+3']]);
      sheetNamed(model, 'S').cells.setFormulaResult(0, 0, 5);
    });
    const { problems } = writtenOf(await workbook.apply(planOf([plan]), snapshot));
    stop();
    expect(problems).toMatchObject([
      { code: 'readBackDiffers', details: { expected: '5', found: '=2+3' } },
    ]);
  });

  it('2,000 cells, which the client library sends in parts, are still one request', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => [`单位${row}`, row, row / 7, 'A']);
    const model = workbookOf({ 热线: COUNTS });
    const { workbook, snapshot } = await begin(model);
    const { report } = writtenOf(
      await workbook.apply(planOf([rankingPlan(null, { blocks: [block(0, 0, rows)] })]), snapshot),
    );
    expect(report.cells).toBe(2000);
    expect(requestKinds()).toEqual(['read', 'write', 'read']);
    expect(sheetNamed(model, '热线排名').cells.value(499, 2)).toBe(499 / 7);
  });

  it('24,000 cells are cut into requests that stay below the limit', async () => {
    const rows = Array.from({ length: 6000 }, (_, row) => [
      `某某县某某局${row}`,
      row,
      row / 7,
      'A',
    ]);
    const model = workbookOf({ 热线: COUNTS });
    office.open(model);
    const workbook = officeWorkbook({ bytesPerWrite: 200_000, bytesPerRead: 500_000 });
    const snapshot = valueOf(await workbook.read());
    office.host.requests.clear();
    const { report, problems } = writtenOf(
      await workbook.apply(planOf([rankingPlan(null, { blocks: [block(0, 0, rows)] })]), snapshot),
    );
    expect([report.cells, problems]).toEqual([24_000, []]);
    const writes = office.host.requests.entries.filter(({ kind }) => kind === 'write');
    expect(writes.length).toBeGreaterThan(1);
    expect(Math.max(...writes.map(({ requestBytes }) => requestBytes))).toBeLessThan(400_000);
    expect(requestKinds()).not.toContain('release');
    expect(sheetNamed(model, '热线排名').cells.value(5999, 0)).toBe('某某县某某局5999');
  });
});
