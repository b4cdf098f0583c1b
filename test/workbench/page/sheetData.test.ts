import { BooleanNumber, CellValueType, RANGE_TYPE } from '@univerjs/core';
import { areaBetween, SHEET_COLUMNS, SHEET_ROWS } from '../../../src/workbench/model/area';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { valueOfGridCell } from '../../../src/workbench/page/grid/cellData';
import { areaOf, gridRange } from '../../../src/workbench/page/grid/gridRange';
import { workbookData } from '../../../src/workbench/page/grid/sheetData';

function month(): WorkbookModel {
  const model = WorkbookModel.create('month.xlsx', ['热线', '计算']);
  const { cells, layout } = model.activeSheet;
  cells.setInputs(areaBetween(0, 0, 1, 3), [
    ['2023年11月', '', '', ''],
    ['市教体局', 541, '98.5%', '=B2*2'],
  ]);
  layout.merge(areaBetween(0, 0, 0, 3));
  layout.setColumnWidth(0, 1, 24);
  layout.setRowHeight(0, 1, 36);
  layout.freeze({ rows: 2, columns: 1 });
  const hidden = model.sheets[1];
  if (hidden) hidden.visibility = 'hidden';
  return model;
}

describe('a workbook handed to the grid', () => {
  const data = workbookData(month(), 'unit');
  const sheet = Object.values(data.sheets ?? {})[0];

  it('has its sheets in order, hidden ones hidden', () => {
    const sheets = (data.sheetOrder ?? []).map((id) => data.sheets?.[id]);
    expect(sheets.map((one) => [one?.name, one?.hidden])).toEqual([
      ['热线', BooleanNumber.FALSE],
      ['计算', BooleanNumber.TRUE],
    ]);
  });

  it('says of every number that it is one, or conditional formats pass it by', () => {
    expect(sheet?.cellData?.[1]?.[1]).toMatchObject({ v: 541, t: CellValueType.NUMBER, f: null });
    expect(sheet?.cellData?.[1]?.[0]).toMatchObject({ v: '市教体局', t: CellValueType.STRING });
  });

  it('keeps number formats and formulas', () => {
    expect(sheet?.cellData?.[1]?.[2]).toMatchObject({ v: 0.985, s: { n: { pattern: '0.00%' } } });
    expect(sheet?.cellData?.[1]?.[3]).toMatchObject({ v: null, f: '=B2*2' });
  });

  it('has merges, sizes in pixels and frozen panes', () => {
    expect(sheet?.mergeData).toMatchObject([
      { startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 },
    ]);
    expect(sheet?.columnData?.[0]?.w).toBe(168);
    expect(sheet?.columnData?.[1]?.w).toBe(64);
    expect(sheet?.rowData?.[0]).toMatchObject({ h: 48, ia: BooleanNumber.FALSE });
    expect(sheet?.freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
  });

  it('leaves room to go on below and to the right', () => {
    expect(sheet?.rowCount).toBeGreaterThanOrEqual(100);
    expect(sheet?.columnCount).toBeGreaterThanOrEqual(26);
  });
});

describe('a selected range', () => {
  const size = { rowCount: 100, columnCount: 26 };

  it('of whole columns reaches over the sheet, not over what is shown', () => {
    const range = {
      startRow: 0,
      endRow: 99,
      startColumn: 1,
      endColumn: 2,
      rangeType: RANGE_TYPE.COLUMN,
    };
    expect(areaOf(range)).toEqual({ row: 0, column: 1, rowCount: SHEET_ROWS, columnCount: 2 });
  });

  it.each([
    ['a cell', areaBetween(4, 3, 4, 3)],
    ['whole rows', { row: 5, column: 0, rowCount: 2, columnCount: SHEET_COLUMNS }],
    ['the sheet', { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS }],
  ])('of %s comes back as it was', (_, area) => {
    expect(areaOf(gridRange(area, size))).toEqual(area);
  });
});

describe('a value of the grid', () => {
  it.each([
    [{ v: 12, t: CellValueType.NUMBER }, 12],
    [{ v: '12', t: CellValueType.NUMBER }, 12],
    [{ v: '12', t: CellValueType.STRING }, '12'],
    [{ v: 1, t: CellValueType.BOOLEAN }, true],
    [{ v: 0, t: CellValueType.BOOLEAN }, false],
    [{ v: '#DIV/0!' }, { error: '#DIV/0!' }],
    [{ v: '' }, null],
    [{}, null],
    [null, null],
  ])('%j is %j in the model', (cell, value) => {
    expect(valueOfGridCell(cell)).toEqual(value);
  });
});
