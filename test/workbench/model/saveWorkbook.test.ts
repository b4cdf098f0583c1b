import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import type { Area } from '../../../src/workbench/model/area';
import type { FormatPatch } from '../../../src/workbench/model/cellFormat';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { edited, opened, partNames, partOf, reopened } from './packages';

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('a workbook that is saved and opened again', () => {
  it('has its values, with their types', async () => {
    const workbook = WorkbookModel.create('a.xlsx', ['热线']);
    const inputs = [
      [
        '市水利局',
        12.5,
        true,
        '#DIV/0!',
        '=1+1',
        "'=1+1",
        "'007",
        '  blanks  ',
        'line\nbreak',
        '<&">',
      ],
    ];
    const whole = area(0, 0, 1, 10);
    workbook.activeSheet.cells.setInputs(whole, inputs);
    workbook.activeSheet.cells.setFormulaResult(0, 4, 2);
    const { cells } = (await reopened(workbook)).activeSheet;
    expect(cells.map(whole, (row, column) => cells.value(row, column))).toEqual([
      [
        '市水利局',
        12.5,
        true,
        { error: '#DIV/0!' },
        2,
        '=1+1',
        '007',
        '  blanks  ',
        'line\nbreak',
        '<&">',
      ],
    ]);
    expect(cells.formula(0, 4)).toBe('=1+1');
    expect(cells.formula(0, 5)).toBeNull();
  });

  it('is printed as before: paper, orientation, pages, centring and repeated rows', async () => {
    const workbook = WorkbookModel.create('a.xlsx', ['热线', '热线排名']);
    const [untouched, printed] = workbook.sheets;
    if (!untouched || !printed) throw new Error('no sheets');
    printed.page.orientation = 'landscape';
    printed.page.paper = 9;
    printed.page.zoom = { kind: 'fit', pagesWide: 1, pagesTall: 0 };
    printed.page.isCenteredHorizontally = true;
    printed.page.titleRows = { first: 2, last: 3 };
    const again = await reopened(workbook);
    expect(again.sheets[1]?.page).toMatchObject({
      orientation: 'landscape',
      paper: 9,
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: 0 },
      isCenteredHorizontally: true,
      titleRows: { first: 2, last: 3 },
    });
    expect(again.sheets[0]?.page).toMatchObject({
      orientation: 'portrait',
      zoom: { kind: 'scale', percent: 100 },
      isCenteredHorizontally: false,
      titleRows: null,
    });
    expect(again.names.list()).toEqual([]);
  });

  it('has its formats', async () => {
    const workbook = WorkbookModel.create();
    const patch: FormatPatch = {
      numberFormat: '0.00%',
      fontName: 'SimSun',
      fontSize: 14,
      fontColor: '#AA0011',
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fillColor: '#FFE699',
      horizontalAlignment: 'center',
      verticalAlignment: 'middle',
      wrapText: true,
      indent: 1,
      borders: {
        left: { style: 'thin', color: '#000000' },
        right: { style: 'double', color: '#FF0000' },
        top: { style: 'mediumDashed', color: '#00FF00' },
        bottom: { style: 'hair', color: '#0000FF' },
      },
      locked: false,
    };
    workbook.activeSheet.cells.setFormats(area(1, 1), patch);
    const { cells } = (await reopened(workbook)).activeSheet;
    expect(cells.format(1, 1)).toEqual(patch);
  });

  it('has its layout', async () => {
    const workbook = WorkbookModel.create('a.xlsx', ['a', 'b', 'c']);
    const [a, b, c] = workbook.sheets;
    if (!a || !b || !c) throw new Error('three sheets');
    a.layout.setColumnWidth(0, 1, 9);
    a.layout.setColumnWidth(2, 2, 33.5);
    a.layout.setColumnsHidden(5, 1, true);
    a.layout.setRowHeight(1, 1, 40);
    a.layout.setRowsHidden(3, 1, true);
    a.layout.merge(area(0, 0, 1, 4));
    a.layout.freeze({ rows: 2, columns: 1 });
    a.layout.showGridlines = false;
    a.layout.tabColor = '#00B050';
    b.visibility = 'veryHidden';
    c.protect();
    workbook.moveSheet(c.id, 0);
    workbook.activateSheet(a.id);
    const again = await reopened(workbook);
    expect(again.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual([
      ['c', 'visible', true],
      ['a', 'visible', false],
      ['b', 'veryHidden', false],
    ]);
    expect(again.activeSheet.name).toBe('a');
    const { layout } = again.activeSheet;
    expect([0, 1, 2, 3].map((column) => layout.columnWidth(column))).toEqual([
      9.01,
      layout.standardWidth,
      33.5,
      33.5,
    ]);
    expect([layout.isColumnHidden(5), layout.rowHeight(1), layout.isRowHidden(3)]).toEqual([
      true,
      40,
      true,
    ]);
    expect(layout.merges()).toEqual([area(0, 0, 1, 4)]);
    expect([layout.frozen, layout.showGridlines, layout.tabColor]).toEqual([
      { rows: 2, columns: 1 },
      false,
      '#00B050',
    ]);
  });

  it('has its names, of the workbook and of sheets, after the sheets were moved', async () => {
    const workbook = WorkbookModel.create('a.xlsx', ['a', 'b']);
    const [, b] = workbook.sheets;
    workbook.names.add({ name: '规则', formula: '=a!$A$1:$B$9', comment: 'by <hand>' });
    workbook.names.add({ name: 'own', formula: '="x & y"', sheetId: b?.id ?? '', isHidden: true });
    workbook.moveSheet(b?.id ?? '', 0);
    const again = await reopened(workbook);
    expect(again.names.list()).toEqual([
      { name: '规则', formula: '=a!$A$1:$B$9', isHidden: false, comment: 'by <hand>' },
      {
        name: 'own',
        formula: '="x & y"',
        isHidden: true,
        comment: '',
        sheetId: again.sheetByName('b')?.id,
      },
    ]);
  });

  it('is the same bytes when nothing was changed', async () => {
    const workbook = await reopened(WorkbookModel.create());
    const first = await saveWorkbook(workbook);
    expect(await saveWorkbook(workbook)).toEqual(first);
  });

  it('keeps the font of unformatted cells and the lock on its sheets', async () => {
    const bytes = await edited(await saveWorkbook(WorkbookModel.create()), {
      'xl/styles.xml': (xml) =>
        xml.replace(/<font>.*?<\/font>/, '<font><sz val="12"/><name val="等线"/></font>'),
      'xl/workbook.xml': (xml) =>
        xml.replace('<bookViews', '<workbookProtection lockStructure="1"/><bookViews'),
    });
    const workbook = await opened(bytes);
    expect(workbook.isStructureProtected).toBe(true);
    expect(() => workbook.addSheet('x')).toThrow('protected');
    const saved = await saveWorkbook(workbook);
    expect(await partOf(saved, 'xl/styles.xml')).toContain(
      '<font><sz val="12"/><name val="等线"/></font>',
    );
    expect(await partOf(saved, 'xl/workbook.xml')).toContain(
      '<workbookProtection lockStructure="1"/>',
    );
  });

  it('keeps settings where Office keeps them, with the task pane closed', async () => {
    const workbook = WorkbookModel.create();
    workbook.settings.set('marker', '{"a":"\\"<&>"}');
    const saved = await saveWorkbook(workbook, { addin: { id: 'some-id', version: '1.0.0.0' } });
    expect(await partNames(saved)).toEqual(
      expect.arrayContaining([
        'xl/webextensions/webextension1.xml',
        'xl/webextensions/taskpanes.xml',
        'xl/webextensions/_rels/taskpanes.xml.rels',
      ]),
    );
    expect(await partOf(saved, 'xl/webextensions/taskpanes.xml')).toContain('visibility="0"');
    expect(await partOf(saved, '_rels/.rels')).toContain('xl/webextensions/taskpanes.xml');
    expect(await partOf(saved, '[Content_Types].xml')).toContain('webextensiontaskpanes+xml');
    const again = await opened(saved);
    expect(again.settings.entries()).toEqual([['marker', '{"a":"\\"<&>"}']]);
    expect(again.extras.addin).toEqual({ id: 'some-id', version: '1.0.0.0' });
  });
});

describe('filters', () => {
  const criteria = '<filterColumn colId="0"><filters><filter val="A"/></filters></filterColumn>';

  it('of a sheet are seen in force, and saved with their criteria', async () => {
    const workbook = WorkbookModel.create();
    workbook.activeSheet.cells.setInputs(area(0, 0, 3, 1), [['等级'], ['A'], ['B']]);
    const sheet = 'xl/worksheets/sheet1.xml';
    const bytes = await edited(await saveWorkbook(workbook), {
      [sheet]: (xml) =>
        xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:A3">${criteria}</autoFilter>`),
    });
    const filtered = await opened(bytes);
    expect(filtered.activeSheet.isFiltered).toBe(true);
    expect(filtered.activeSheet.filterArea).toEqual(area(0, 0, 3, 1));
    expect(await partOf(await saveWorkbook(filtered), sheet)).toContain(criteria);
    filtered.activeSheet.clearFilter();
    const cleared = await saveWorkbook(filtered);
    expect(await partOf(cleared, sheet)).not.toContain(criteria);
    expect((await opened(cleared)).activeSheet.isFiltered).toBe(false);
  });

  it('of a table are seen in force, and the table is saved as it was', async () => {
    const table = 'xl/tables/table1.xml';
    const workbook = WorkbookModel.create();
    workbook.activeSheet.cells.setInputs(area(0, 0, 3, 2), [
      ['单位', '等级'],
      ['x', 'A'],
      ['y', 'B'],
    ]);
    workbook.activeSheet.tables.add('单位表', area(0, 0, 3, 2));
    const bytes = await edited(await saveWorkbook(workbook), {
      [table]: (xml) =>
        xml
          .replace(' headerRowCount="1"', '')
          .replace(
            /<autoFilter.*?<\/autoFilter>/s,
            `<autoFilter ref="A1:B3">${criteria}</autoFilter>`,
          ),
    });
    const filtered = await opened(bytes);
    expect(filtered.activeSheet.tables.list()).toMatchObject([
      {
        name: '单位表',
        area: area(0, 0, 3, 2),
        showHeaders: true,
        isFiltered: true,
        columnNames: ['单位', '等级'],
      },
    ]);
    expect(await partOf(await saveWorkbook(filtered), table)).toContain(criteria);
    filtered.activeSheet.tables.clearFilter('单位表');
    const cleared = await saveWorkbook(filtered);
    expect(await partOf(cleared, table)).not.toContain(criteria);
    expect((await opened(cleared)).activeSheet.tables.list()[0]?.showHeaders).toBe(true);
  });
});

describe('colours of a theme', () => {
  it('are read as RGB, lightened and darkened', async () => {
    const fills = [
      '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>',
      '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill>',
      '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill>',
    ];
    const workbook = WorkbookModel.create();
    fills.forEach((_, row) => {
      workbook.activeSheet.cells.setFormats(area(row, 0), { fillColor: `#00000${row}` });
    });
    const bytes = await edited(await saveWorkbook(workbook), {
      'xl/styles.xml': (xml) =>
        fills.reduce(
          (styles, fill, row) =>
            styles.replace(
              new RegExp(
                `<fill><patternFill patternType="solid"><fgColor rgb="FF00000${row}"/>.*?</fill>`,
              ),
              fill,
            ),
          xml,
        ),
    });
    const { cells } = (await opened(bytes)).activeSheet;
    expect(fills.map((_, row) => cells.format(row, 0).fillColor)).toEqual([
      '#4F81BD',
      '#DCE6F2',
      '#BFBFBF',
    ]);
  });
});
