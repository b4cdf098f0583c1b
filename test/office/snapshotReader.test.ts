import { cellAt } from '../../src/tables/snapshot';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import {
  failureOf,
  officeWorkbook,
  sheetNamed,
  sheetOf,
  type,
  valueOf,
  workbookOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

describe.each(['1.9', '1.15'])('reading a workbook through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  async function read(model: WorkbookModel) {
    office.open(model);
    return valueOf(await officeWorkbook().read());
  }

  it('tells sheets in order, with their names, ids and cells', async () => {
    const model = workbookOf({
      信箱: [
        ['部门', '应办理数'],
        ['市教体局', 12],
      ],
      热线: [['a']],
    });
    const snapshot = await read(model);
    expect(snapshot.workbookName).toBe('month.xlsx');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['信箱', '热线']);
    expect(snapshot.sheets.map(({ id }) => id)).toEqual(model.sheets.map(({ id }) => id));
    expect(sheetOf(snapshot, '信箱').cells).toEqual([
      [textCell('部门'), textCell('应办理数')],
      [textCell('市教体局'), { ...textCell(''), content: { kind: 'number', value: 12 } }],
    ]);
  });

  it('asks three times at most, whatever the number of sheets, and keeps no reference', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `单位${index}`);
    const model = workbookOf(Object.fromEntries(names.map((name) => [name, [[name, 1]]])));
    const snapshot = await read(model);
    expect(snapshot.sheets).toHaveLength(40);
    expect(office.host.requests.entries.map(({ kind }) => kind)).toEqual(['read', 'read', 'read']);
    expect(office.host.faults).toEqual([]);
  });

  it('an empty workbook is a sheet without cells, in two requests', async () => {
    const snapshot = await read(WorkbookModel.create());
    expect(snapshot.sheets).toMatchObject([{ name: 'Sheet1', row: 0, column: 0, cells: [] }]);
    expect(office.host.requests.entries).toHaveLength(2);
  });

  it('an empty sheet between others stays in its place', async () => {
    const snapshot = await read(workbookOf({ A: [[1]], B: [], C: [[3]] }));
    expect(snapshot.sheets.map(({ cells }) => cells.length)).toEqual([1, 0, 1]);
    expect(cellAt(sheetOf(snapshot, 'C'), 0, 0).content).toEqual({ kind: 'number', value: 3 });
  });

  it('a table that begins further down is addressed absolutely', async () => {
    const model = WorkbookModel.create();
    type(sheetNamed(model, 'Sheet1'), 6, 3, [['头', 7]]);
    const sheet = sheetOf(await read(model), 'Sheet1');
    expect(sheet).toMatchObject({ row: 6, column: 3 });
    expect(cellAt(sheet, 6, 4).content).toEqual({ kind: 'number', value: 7 });
    expect(cellAt(sheet, 0, 0).content).toEqual({ kind: 'blank' });
  });

  it('formats alone do not make a sheet larger', async () => {
    const model = workbookOf({ S: [['a']] });
    sheetNamed(model, 'S').cells.setFormats(area(500, 20), { fillColor: '#FF0000' });
    expect(sheetOf(await read(model), 'S').cells).toHaveLength(1);
  });

  it('numbers, texts, truth values, errors and formulas keep their kind', async () => {
    const model = workbookOf({ S: [[1.5, 'x', true, '#N/A', '=A1*2', '=""', '98.5%']] });
    sheetNamed(model, 'S').cells.setFormulaResult(0, 4, 3);
    sheetNamed(model, 'S').cells.setFormulaResult(0, 5, '');
    const [row] = sheetOf(await read(model), 'S').cells;
    expect(row?.map(({ content }) => content)).toEqual([
      { kind: 'number', value: 1.5 },
      { kind: 'text', value: 'x' },
      { kind: 'boolean', value: true },
      { kind: 'error', value: '#N/A' },
      { kind: 'number', value: 3 },
      { kind: 'blank' },
      { kind: 'number', value: 0.985 },
    ]);
    expect(row?.map(({ formula }) => formula)).toEqual([
      null,
      null,
      null,
      null,
      '=A1*2',
      '=""',
      null,
    ]);
    expect(row?.[6]?.numberFormat).toBe('0.00%');
  });

  it('text that looks like a formula or a number is text', async () => {
    const model = WorkbookModel.create();
    const sheet = sheetNamed(model, 'Sheet1');
    sheet.cells.setFormats(area(0, 0, 1, 2), { numberFormat: '@' });
    type(sheet, 0, 0, [['=1+1', '007']]);
    const [row] = sheetOf(await read(model), 'Sheet1').cells;
    expect(row).toMatchObject([
      { content: { kind: 'text', value: '=1+1' }, formula: null, numberFormat: '@' },
      { content: { kind: 'text', value: '007' }, formula: null },
    ]);
  });

  it('hidden sheets are read and told apart', async () => {
    const model = workbookOf({ A: [[1]], B: [[2]] });
    sheetNamed(model, 'B').visibility = 'hidden';
    const snapshot = await read(model);
    expect(snapshot.sheets.map(({ visible }) => visible)).toEqual([true, false]);
    expect(sheetOf(snapshot, 'B').cells).toHaveLength(1);
  });

  it('protected sheets are told', async () => {
    const model = workbookOf({ A: [[1]], B: [[2]] });
    sheetNamed(model, 'B').protect();
    const snapshot = await read(model);
    expect(snapshot.isProtected).toBe(false);
    expect(snapshot.sheets.map(({ isProtected }) => isProtected)).toEqual([false, true]);
  });

  it('names and our own settings come along, those of others do not', async () => {
    const model = workbookOf({ 热线排名: [['t']] });
    office.open(model);
    await Excel.run(async (context) => {
      const { workbook } = context;
      const cell = workbook.worksheets.getItem('热线排名').getRange('A1');
      workbook.names.add('HotlineGrading.ranking.hotline', cell);
      workbook.settings.add('hotlineGrading.written', '{"v":1}');
      workbook.settings.add('someoneElse', 'x');
      await context.sync();
    });
    const snapshot = valueOf(await officeWorkbook().read());
    expect(snapshot.names).toEqual([
      {
        name: 'HotlineGrading.ranking.hotline',
        formula: expect.stringContaining('热线排名') as string,
      },
    ]);
    expect(snapshot.settings).toEqual({ 'hotlineGrading.written': '{"v":1}' });
  });

  it('more cells than the limit are a failure that names the sheet', async () => {
    office.open(
      workbookOf({
        small: [[1]],
        large: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      }),
    );
    expect(failureOf(await officeWorkbook({ maxCells: 6 }).read())).toEqual({
      code: 'payloadTooLarge',
      effect: 'nothingWritten',
      hostCode: 'TooManyCells',
      hostLocation: 'large',
    });
    expect((await officeWorkbook({ maxCells: 7 }).read()).ok).toBe(true);
  });

  it('a workbook too large for one answer is read in several', async () => {
    const rows = Array.from({ length: 900 }, (_, row) => [`单位${row}`, row, row * 2]);
    const model = workbookOf({ S: rows, T: [['t']] });
    office.open(model);
    const snapshot = valueOf(await officeWorkbook({ bytesPerRead: 60_000 }).read());
    const { cells } = sheetOf(snapshot, 'S');
    expect(cells).toHaveLength(900);
    expect(cells.map((row) => row[1]?.content)).toEqual(
      rows.map((_, row) => ({ kind: 'number', value: row })),
    );
    expect(sheetOf(snapshot, 'T').cells).toHaveLength(1);
    expect(office.host.requests.entries.length).toBeGreaterThan(4);
  });

  it('long texts that outgrow one answer of 5 MB are read in smaller ones', async () => {
    const text = '群众反映的问题'.repeat(10);
    const rows = Array.from({ length: 2000 }, () => new Array<string>(8).fill(text));
    const snapshot = await read(workbookOf({ S: rows }));
    expect(sheetOf(snapshot, 'S').cells).toHaveLength(2000);
    const outcomes = office.host.requests.entries.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(1);
  });

  it('30,000 cells fit into three requests', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) =>
        column === 0 ? `某某承办单位${row}` : row + column,
      ),
    );
    const snapshot = await read(workbookOf({ S: rows }));
    expect(sheetOf(snapshot, 'S').cells).toHaveLength(3000);
    expect(office.host.requests.entries).toHaveLength(3);
  });
});

function textCell(value: string) {
  return { content: { kind: 'text', value }, formula: null, numberFormat: 'General' };
}

function area(row: number, column: number, rowCount = 1, columnCount = 1) {
  return { row, column, rowCount, columnCount };
}
