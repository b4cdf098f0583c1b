import type { Area } from '../../../src/workbench/model/area';
import type { WorkbookChange } from '../../../src/workbench/model/changes';
import type { SheetModel } from '../../../src/workbench/model/sheetModel';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

const named = (workbook: WorkbookModel, name: string): SheetModel => {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const refusal = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('the sheets of a workbook', () => {
  it('are added at the end under a free name', () => {
    const workbook = WorkbookModel.create('a.xlsx', ['Sheet2', 'x']);
    workbook.addSheet();
    workbook.addSheet();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet2', 'x', 'Sheet1', 'Sheet3']);
  });

  it('keep their ids when renamed and moved, and no id comes twice', () => {
    const workbook = WorkbookModel.create('a.xlsx', ['a', 'b', 'c']);
    const ids = workbook.sheets.map((sheet) => sheet.id);
    workbook.renameSheet(named(workbook, 'a').id, 'A!');
    workbook.moveSheet(named(workbook, 'c').id, 0);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['c', 'A!', 'b']);
    expect(workbook.sheets.map((sheet) => sheet.id)).toEqual([ids[2], ids[0], ids[1]]);
    workbook.deleteSheet(named(workbook, 'b').id);
    expect(ids).not.toContain(workbook.addSheet('b').id);
  });

  it.each(['', '  ', 'a'.repeat(32), 'a:b', 'a\\b', 'a/b', 'a?', 'a*', '[a]', "'a'", 'history'])(
    'cannot be called %j',
    (name) => {
      const workbook = WorkbookModel.create();
      expect(refusal(() => workbook.addSheet(name))).toBe('InvalidArgument');
      expect(refusal(() => workbook.renameSheet(workbook.activeSheet.id, name))).toBe(
        'InvalidArgument',
      );
    },
  );

  it('cannot have the same name in another case, except by renaming one to itself', () => {
    const workbook = WorkbookModel.create('a.xlsx', ['Rang', 'b']);
    expect(refusal(() => workbook.addSheet('RANG'))).toBe('ItemAlreadyExists');
    workbook.renameSheet(named(workbook, 'Rang').id, 'RANG');
    expect(workbook.sheets[0]?.name).toBe('RANG');
  });

  it('include one that is visible', () => {
    const workbook = WorkbookModel.create('a.xlsx', ['a', 'b']);
    named(workbook, 'b').visibility = 'hidden';
    expect(refusal(() => workbook.deleteSheet(named(workbook, 'a').id))).toBe('InvalidOperation');
    expect(refusal(() => workbook.activateSheet(named(workbook, 'b').id))).toBe('InvalidOperation');
  });

  it('take formulas and names with them when renamed', () => {
    const workbook = WorkbookModel.create('a.xlsx', ['热线', 'x']);
    const { cells } = named(workbook, 'x');
    cells.setInputs(area(0, 0, 1, 2), [['=SUM(热线!A1:A9)&"热线!"', '=非热线!A1']]);
    workbook.names.add({ name: '范围', formula: '=热线!$A$1' });
    workbook.renameSheet(named(workbook, '热线').id, '11 月');
    expect(cells.formula(0, 0)).toBe('=SUM(\'11 月\'!A1:A9)&"热线!"');
    expect(cells.formula(0, 1)).toBe('=非热线!A1');
    expect(workbook.names.list()[0]?.formula).toBe("='11 月'!$A$1");
  });

  it('leave #REF! in names when deleted, and take their own names along', () => {
    const workbook = WorkbookModel.create('a.xlsx', ['a', 'b']);
    const { id } = named(workbook, 'b');
    workbook.names.add({ name: 'far', formula: '=b!$A$1' });
    workbook.names.add({ name: 'own', formula: '=1', sheetId: id });
    workbook.deleteSheet(id);
    expect(workbook.names.list().map((one) => [one.name, one.formula])).toEqual([
      ['far', '=#REF!$A$1'],
    ]);
  });
});

describe('changes', () => {
  it('are told with what changed and who changed it', () => {
    const workbook = WorkbookModel.create('a.xlsx', ['a', 'b']);
    const seen: WorkbookChange[] = [];
    const stop = workbook.onChange((change) => seen.push(change));
    const [a, b] = workbook.sheets;
    if (a === undefined || b === undefined) throw new Error('two sheets');
    a.cells.setInputs(area(1, 1), [['x']]);
    workbook.as('addin', () => {
      a.cells.setFormats(area(0, 0), { bold: true });
      workbook.select(b.id, area(2, 2));
    });
    a.layout.setColumnWidth(3, 2, 12);
    stop();
    a.cells.setInputs(area(1, 1), [['unheard']]);
    expect(seen).toEqual([
      { kind: 'cells', sheetId: a.id, area: area(1, 1), origin: 'user' },
      { kind: 'formats', sheetId: a.id, area: area(0, 0), origin: 'addin' },
      { kind: 'activated', sheetId: b.id, previousSheetId: a.id, origin: 'addin' },
      { kind: 'selection', sheetId: b.id, area: area(2, 2), origin: 'addin' },
      { kind: 'columns', sheetId: a.id, first: 3, count: 2, origin: 'user' },
    ]);
  });

  it('are marked rightly again after an action that threw', () => {
    const workbook = WorkbookModel.create();
    const origins: string[] = [];
    workbook.onChange((change) => origins.push(change.origin));
    expect(refusal(() => workbook.as('addin', () => workbook.addSheet('Sheet1')))).toBe(
      'ItemAlreadyExists',
    );
    workbook.addSheet('x');
    expect(origins).toEqual(['user']);
  });
});

describe('cells', () => {
  const sheet = () => WorkbookModel.create().activeSheet;

  it('under a merge show nothing and take nothing', () => {
    const { cells, layout } = sheet();
    cells.setInputs(area(0, 0, 1, 2), [['title', 'lost']]);
    layout.merge(area(0, 0, 1, 2));
    cells.setInputs(area(0, 1), [['dropped']]);
    expect([cells.value(0, 0), cells.value(0, 1)]).toEqual(['title', null]);
    layout.unmerge(area(0, 1));
    expect(layout.merges()).toEqual([]);
    cells.setInputs(area(0, 1), [['kept']]);
    expect([cells.value(0, 0), cells.value(0, 1)]).toEqual(['title', 'kept']);
  });

  it('do not share formats they were given together', () => {
    const { cells } = sheet();
    cells.setFormats(area(0, 0, 1, 2), { fillColor: '#FF0000', bold: true });
    cells.setFormats(area(0, 0), { fillColor: null, italic: true });
    expect(cells.format(0, 0)).toMatchObject({ fillColor: null, bold: true, italic: true });
    expect(cells.format(0, 1)).toMatchObject({ fillColor: '#FF0000', bold: true, italic: false });
  });

  it('have the format of their column when they have none', () => {
    const { cells } = sheet();
    cells.setInputs(area(4, 1), [['x']]);
    cells.setFormats(
      { row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 },
      { numberFormat: '@' },
    );
    expect(cells.numberFormat(4, 1)).toBe('@');
    expect(cells.numberFormat(999, 1)).toBe('@');
    cells.setInputs(area(999, 1), [['007']]);
    expect(cells.value(999, 1)).toBe('007');
  });

  it('count as used by content, or by content and format', () => {
    const { cells } = sheet();
    expect(cells.usedArea(false)).toBeUndefined();
    cells.setInputs(area(2, 1, 2, 2), [
      ['x', ''],
      ['', 1],
    ]);
    cells.setFormats(area(9, 5), { fillColor: '#00FF00' });
    expect(cells.usedArea(true)).toEqual(area(2, 1, 2, 2));
    expect(cells.usedArea(false)).toEqual(area(2, 1, 8, 5));
    expect(cells.usedArea(true, area(3, 0, 9, 9))).toEqual(area(3, 2));
    cells.clear(area(0, 0, 99, 99), 'All');
    expect(cells.usedArea(false)).toBeUndefined();
  });

  it('take a result for their formula from an engine and nothing for a constant', () => {
    const { cells } = sheet();
    cells.setInputs(area(0, 0, 1, 2), [['=1+1', 5]]);
    cells.setFormulaResult(0, 0, 2);
    cells.setFormulaResult(0, 1, 9);
    expect(cells.cell(0, 0)).toMatchObject({ value: 2, formula: '=1+1', text: '2' });
    expect(cells.value(0, 1)).toBe(5);
  });

  it('refuse an array that does not fit, off the sheet, and longer than a cell holds', () => {
    const { cells } = sheet();
    expect(refusal(() => cells.setInputs(area(0, 0, 2, 1), [['x']]))).toBe('InvalidArgument');
    expect(refusal(() => cells.setInputs(area(-1, 0), [['x']]))).toBe('InvalidArgument');
    expect(refusal(() => cells.setInputs(area(0, 0), [['x'.repeat(32_768)]]))).toBe(
      'InvalidArgument',
    );
    expect(cells.usedArea(true)).toBeUndefined();
  });
});

describe('names', () => {
  it.each(['A1', 'R1C1', 'r', '1a', 'a b', '', 'a-b'])('cannot be %j', (name) => {
    const workbook = WorkbookModel.create();
    expect(refusal(() => workbook.names.add({ name, formula: '=1' }))).toBe('InvalidArgument');
  });

  it('are unique without regard to case within their scope', () => {
    const workbook = WorkbookModel.create();
    const sheetId = workbook.activeSheet.id;
    workbook.names.add({ name: 'Rules', formula: '=1' });
    workbook.names.add({ name: 'rules', formula: '=2', sheetId });
    expect(refusal(() => workbook.names.add({ name: 'RULES', formula: '=3' }))).toBe(
      'ItemAlreadyExists',
    );
    expect(workbook.names.find('RULES', sheetId)?.formula).toBe('=2');
  });
});
