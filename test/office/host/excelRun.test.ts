import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import type { OfficeUnderTest } from '../../support/officeUnderTest';
import { startOffice } from '../../support/officeUnderTest';

const firstSheet = (workbook: WorkbookModel) => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A workbook has sheets.');
  return sheet;
};

describe.each(['1.9', '1.15'])('Excel.run at ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;
  let workbook: WorkbookModel;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  beforeEach(() => {
    workbook = WorkbookModel.create('month.xlsx', ['热线', '信箱']);
    office.open(workbook);
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
    expect(office.connection.referenceCount).toBe(0);
  });

  it('writes values as if typed and reads them back with types, formulas, formats and text', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('热线');
      const range = sheet.getRange('B2:E3');
      range.values = [
        ['办结', '98.5%', true, '=1+1'],
        ['', null, "'007", 12],
      ];
      range.load('address,values,valueTypes,formulas,numberFormat,text');
      await context.sync();
      return range.toJSON();
    });
    expect(read.address).toBe('热线!B2:E3');
    expect(read.values).toEqual([
      ['办结', 0.985, true, ''],
      ['', '', '007', 12],
    ]);
    expect(read.valueTypes).toEqual([
      ['String', 'Double', 'Boolean', 'Empty'],
      ['Empty', 'Empty', 'String', 'Double'],
    ]);
    expect(read.formulas?.[0]).toEqual(['办结', 0.985, true, '=1+1']);
    expect(read.numberFormat?.[0]).toEqual(['General', '0.00%', 'General', 'General']);
    expect(read.text?.[0]).toEqual(['办结', '98.50%', 'TRUE', '']);
  });

  it('leaves a cell alone at null and empties it at an empty text', async () => {
    firstSheet(workbook).cells.setInputs({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, [
      ['kept', 'gone'],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('热线').getRange('A1:B1');
      range.values = [[null, '']];
      await context.sync();
    });
    expect(firstSheet(workbook).cells.value(0, 0)).toBe('kept');
    expect(firstSheet(workbook).cells.value(0, 1)).toBeNull();
  });

  it('keeps text that looks like a formula as text where the format is text', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('热线').getRange('A1:A3');
      range.numberFormat = [['@'], ['@'], ['General']];
      range.values = [['=1+1'], ['-x'], ['=1+1']];
      await context.sync();
    });
    const { cells } = firstSheet(workbook);
    expect([0, 1, 2].map((row) => [cells.value(row, 0), cells.formula(row, 0)])).toEqual([
      ['=1+1', null],
      ['-x', null],
      [null, '=1+1'],
    ]);
  });

  it('puts one value into every cell of a range', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('热线').getRange('A1:B2').values = 7 as never;
      await context.sync();
    });
    const { cells } = firstSheet(workbook);
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    expect(cells.map(area, (row, column) => cells.value(row, column))).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('refuses an array of the wrong size and changes nothing', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('热线').getRange('A1:B2').values = [[1]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(firstSheet(workbook).cells.usedArea(true)).toBeUndefined();
  });

  it('takes a write of more than 1500 cells, which the client cuts into parts', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `u${row}`, row / 4]);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('热线');
      const range = sheet.getRangeByIndexes(5, 2, 1000, 3);
      range.values = rows;
      const used = sheet.getUsedRange(true);
      used.load('values,address');
      await context.sync();
      return { values: used.values as unknown, address: used.address };
    });
    expect(read.address).toBe('热线!C6:E1005');
    expect(read.values).toEqual(rows);
  });

  it('answers every kind of missing object with a null object', async () => {
    const answers = await Excel.run(async (context) => {
      const { workbook: book } = context;
      const sheet = book.worksheets.getItemOrNullObject('没有');
      const inside = sheet.getRange('A1');
      inside.load('values');
      const used = book.worksheets.getItem('信箱').getUsedRangeOrNullObject(true);
      used.load('address');
      const name = book.names.getItemOrNullObject('nope');
      const range = name.getRangeOrNullObject();
      range.load('address');
      const setting = book.settings.getItemOrNullObject('nope');
      const table = book.tables.getItemOrNullObject('nope');
      table.load('name');
      await context.sync();
      const first = [sheet, inside, used, name, range, setting, table].map(
        (object) => object.isNullObject,
      );
      const later = sheet.getRange('B2');
      later.load('values');
      await context.sync();
      return [...first, ...[later].map((object) => object.isNullObject)];
    });
    expect(answers).toEqual(Array.from({ length: 8 }, () => true));
  });

  it('names code and member when an object is missing', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('addresses a sheet added in one request by its id in the next', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('热线排名');
      sheet.load('name,id,position');
      await context.sync();
      expect(sheet.position).toBe(2);
      sheet.name = '排名';
      sheet.getRange('A1').values = [['名次']];
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['热线', '信箱', '排名']);
    expect(workbook.sheetByName('排名')?.cells.value(0, 0)).toBe('名次');
  });

  it.each([
    ['a name that is taken', '信箱', 'ItemAlreadyExists'],
    ['a name Excel does not take', 'a/b', 'InvalidArgument'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ])('refuses a new sheet with %s', async (_, name, code) => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect(workbook.sheets).toHaveLength(2);
  });

  it('needs no request at the end when every range is untracked before the sync', async () => {
    office.host.requests.clear();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('热线').getRange('A1:B2');
      range.load('values');
      range.untrack();
      await context.sync();
    });
    expect(office.host.requests.entries.map((request) => request.kind)).toEqual(['read']);
  });

  it('gives references back in one request at the end otherwise', async () => {
    office.host.requests.clear();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('热线').getRange('A1').values = [[1]];
      await context.sync();
      expect(office.connection.referenceCount).toBe(1);
    });
    expect(office.host.requests.entries.map((request) => request.kind)).toEqual([
      'write',
      'release',
    ]);
  });

  it('moves from range to range as Excel does', async () => {
    const addresses = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('热线').getRange('B2:D4');
      const others = [
        range.getCell(0, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, -1),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getBoundingRect('F6'),
        range.getIntersection('C1:Z3'),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
      ];
      for (const other of others) other.load('address');
      await context.sync();
      return others.map((other) => other.address.replace('热线!', ''));
    });
    expect(addresses).toEqual([
      'C2',
      'B4:D4',
      'B2:B4',
      'D4',
      'A3:C5',
      'B2:C5',
      'B:D',
      '2:4',
      'B2:F6',
      'C2:D3',
      'B5:D6',
      'A2:A4',
    ]);
  });

  it('reads no arrays from whole rows and columns', async () => {
    const values = await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem('热线').getRange('A:B');
      column.load('values,cellCount,rowCount');
      await context.sync();
      return [column.values, column.cellCount, column.rowCount] as unknown[];
    });
    expect(values).toEqual([null, 2_097_152, 1_048_576]);
  });

  it('formats cells, and reads a property as null where cells differ', async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('热线');
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#ffe0e0';
      range.format.font.bold = true;
      range.format.font.color = 'red';
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      const edge = range.format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#112233';
      range.getColumn(0).format.columnWidth = 105;
      const wider = sheet.getRange('A1:C1');
      wider.load('format/fill/color,format/font/bold');
      range.load('format/fill/color,format/horizontalAlignment,format/columnWidth');
      const first = sheet.getRange('A1');
      first.load('format/columnWidth');
      await context.sync();
      return [
        wider.format.fill.color,
        wider.format.font.bold,
        range.format.fill.color,
        range.format.horizontalAlignment,
        range.format.columnWidth,
        first.format.columnWidth,
      ];
    });
    expect(seen).toEqual([null, null, '#FFE0E0', 'Center', null, 105]);
    const { cells, layout } = firstSheet(workbook);
    expect(cells.format(1, 0)).toMatchObject({
      fillColor: '#FFE0E0',
      bold: true,
      fontColor: '#FF0000',
      wrapText: true,
      borders: { bottom: { style: 'medium', color: '#112233' }, top: null },
    });
    expect(cells.format(0, 0).borders.bottom).toBeNull();
    expect(layout.columnWidth(0)).toBe(20);
  });

  it('sets and reads formats cell by cell', async () => {
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('热线').getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}],
      ]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      return read;
    });
    expect(seen.value).toEqual([
      [
        { address: '热线!A1', format: { fill: { color: '#FF0000' } } },
        { address: '热线!B1', format: { fill: { color: '#FFFFFF' } } },
      ],
    ]);
  });

  it('gives all that dresses a cell, and puts it back cell by cell', async () => {
    const model = WorkbookModel.create();
    office.open(model);
    const { cells } = model.activeSheet;
    const place = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    cells.setFormats(place, {
      fontName: '宋体',
      italic: true,
      indent: 2,
      locked: false,
      borders: { top: { style: 'double', color: '#FF0000' } },
    });
    const before = cells.format(0, 0);
    const dress = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      const properties = range.getCellProperties({
        format: {
          font: { name: true, italic: true },
          protection: true,
          indentLevel: true,
          borders: { style: true },
        },
      });
      await context.sync();
      return properties;
    });
    expect(dress.value[0]?.[0]?.format).toMatchObject({
      font: { name: '宋体', italic: true },
      protection: { locked: false, formulaHidden: false },
      indentLevel: 2,
      borders: { top: { style: 'Double', color: '#FF0000' }, left: { style: 'None' } },
    });
    cells.clear(place, 'Formats');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      const borders = { top: { style: 'Double', color: '#FF0000' }, left: { style: 'None' } };
      const font = { name: '宋体', italic: true };
      const format = { font, borders, protection: { locked: false }, indentLevel: 2 };
      range.setCellProperties([[{ format } as Excel.SettableCellProperties, {}]]);
      await context.sync();
    });
    expect(cells.format(0, 0)).toEqual(before);
    expect(cells.format(0, 1)).toEqual(cells.format(5, 5));
  });

  it('keeps values when formats are cleared, and formats when contents are', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('热线');
      const range = sheet.getRange('A1:A2');
      range.values = [[1], [2]];
      range.format.fill.color = '#00FF00';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      await context.sync();
    });
    const { cells } = firstSheet(workbook);
    expect([cells.value(0, 0), cells.format(0, 0).fillColor]).toEqual([null, '#00FF00']);
    expect([cells.value(1, 0), cells.format(1, 0).fillColor]).toEqual([2, null]);
  });

  it('names a range or a constant, finds it in any case and deletes it', async () => {
    const seen = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('热线_规则', worksheets.getItem('热线').getRange('A1:B2'), 'made here');
      names.add('权重', '=0.35');
      names.load('items/name,items/type,items/value,items/formula,items/scope');
      const range = names.getItem('热线_规则').getRange();
      range.load('address');
      const constant = names.getItemOrNullObject('权重');
      await context.sync();
      constant.delete();
      await context.sync();
      return [
        range.address,
        ...names.items.map((item): unknown[] => [item.name, item.type, item.value]),
      ];
    });
    expect(seen).toEqual([
      '热线!A1:B2',
      ['热线_规则', 'Range', '热线!$A$1:$B$2'],
      ['权重', 'Double', 0.35],
    ]);
    expect(workbook.names.list().map((name) => name.name)).toEqual(['热线_规则']);
  });

  it('freezes panes and sets what is seen of a sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('热线');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.showGridlines = false;
      sheet.tabColor = '#123456';
      context.workbook.worksheets.getItem('信箱').visibility = 'Hidden';
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });
    const { layout } = firstSheet(workbook);
    expect(layout.frozen).toEqual({ rows: 3, columns: 2 });
    expect([layout.showGridlines, layout.tabColor]).toEqual([false, '#123456']);
    expect(workbook.sheetByName('信箱')?.visibility).toBe('hidden');
  });

  const notModelled: readonly [string, (sheet: Excel.Worksheet) => unknown][] = [
    ['Worksheet.pivotTables', (sheet) => sheet.pivotTables.load('items/name')],
    ['Worksheet.pivotTables', (sheet) => sheet.load('pivotTables/items')],
    ['Range.hyperlink', (sheet) => sheet.getRange('A1').load('hyperlink')],
    ['Range.conditionalFormats', (sheet) => sheet.getRange('A1').conditionalFormats.getCount()],
    ['Range.insert', (sheet) => sheet.getRange('A1').insert('Down').load('address')],
    ['RangeFormat.readingOrder', (sheet) => (sheet.getRange('A1').format.readingOrder = 'Context')],
  ];

  it.each(notModelled)('answers NotImplemented for %s', async (member, use) => {
    const error = await Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem('热线'));
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'NotImplemented',
      message: `${member} is not modelled by this host.`,
    });
  });

  it('answers InvalidArgument for a property the class does not have', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('热线').load('colour' as 'name');
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps what was done before the action that failed', async () => {
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('热线');
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('A2:B2').values = [['wrong size']];
      sheet.getRange('A3').values = [['not reached']];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'InvalidArgument' });
    const { cells } = firstSheet(workbook);
    expect([cells.value(0, 0), cells.value(2, 0)]).toEqual(['done', null]);
  });

  it('makes a table, reads its parts and appends a column', async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('热线');
      sheet.getRange('A1:B3').values = [
        ['单位', '应办'],
        ['市水利局', 3],
        ['市民政局', 5],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = '单位表';
      table.columns.add(-1, [['等级'], ['A'], ['B']]);
      const body = table.getDataBodyRange();
      body.load('values');
      table.columns.load('items/name');
      sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
      await context.sync();
      return [
        body.values as unknown,
        table.columns.items.map((column) => column.name),
        sheet.tables.items.map((one) => [one.name, one.autoFilter.isDataFiltered]),
      ] as unknown[];
    });
    expect(seen).toEqual([
      [
        ['市水利局', 3, 'A'],
        ['市民政局', 5, 'B'],
      ],
      ['单位', '应办', '等级'],
      [['单位表', false]],
    ]);
  });
});

describe('the requirement gate', () => {
  it('refuses the merged areas of a range at 1.9 and gives them at 1.13', async () => {
    const merged = async (): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:C3').merge();
        const areas = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
        areas.load('address,areaCount,areas/items/address');
        await context.sync();
        return [areas.address, areas.areaCount, areas.areas.items.map((area) => area.address)];
      }).catch((reason: unknown) => reason);
    await startOffice({ excelApi: '1.9' });
    expect(await merged()).toMatchObject({ code: 'ApiNotFound' });
    await startOffice({ excelApi: '1.13' });
    expect(await merged()).toEqual(['Sheet1!B2:C3', 1, ['Sheet1!B2:C3']]);
    await startOffice({ excelApi: '1.9', requirementGate: false });
    expect(await merged()).toEqual(['Sheet1!B2:C3', 1, ['Sheet1!B2:C3']]);
  });
});
