import { BooleanNumber } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Area } from '../../model/area';
import { areaBetween } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';
import { gridFreeze } from './gridRange';
import type { GridUnit } from './gridUnit';
import { pushFittedRows, pushRows } from './pushRows';
import type { SheetChanges } from './pendingChanges';
import { cellRows, mergeRanges } from './sheetData';
import type { ShownSize } from './sheetSizes';
import { columnPixels, shownSize } from './sheetSizes';

const rangeText = (range: IRange): string =>
  [range.startRow, range.startColumn, range.endRow, range.endColumn].join(',');

/** Brings one sheet of the grid up to date with the model, as far as `changes` says. */
export function pushSheet(unit: GridUnit, sheet: SheetModel, changes: SheetChanges): void {
  const subUnitId = unit.ids.toGrid(sheet.id);
  const worksheet = unit.workbook.getSheetBySheetId(subUnitId);
  if (!worksheet) return;
  const size = grown(unit, sheet, worksheet);
  for (const area of changes.cells) pushCells(unit, sheet, area, size);
  if (changes.merges) pushMerges(unit, sheet, worksheet, size);
  if (changes.columns) pushColumns(unit, sheet, worksheet);
  if (changes.rows) pushRows(unit, sheet, worksheet);
  else for (const area of changes.cells) pushFittedRows(unit, sheet, worksheet, area);
  if (changes.view) pushView(unit, sheet);
}

/** Brings everything of a sheet up to date, over all that the grid and the model have in use. */
export function pushWholeSheet(unit: GridUnit, sheet: SheetModel): void {
  const worksheet = unit.workbook.getSheetBySheetId(unit.ids.toGrid(sheet.id));
  if (!worksheet) return;
  const shown = worksheet.getCellMatrix();
  const size = shownSize(sheet);
  const lastShownRow = Math.max(shown.getLength(), size.rowCount) - 1;
  const lastShownColumn = Math.max(shown.getRange().endColumn + 1, size.columnCount) - 1;
  const area = areaBetween(0, 0, lastShownRow, lastShownColumn);
  pushSheet(unit, sheet, { cells: [area], columns: true, rows: true, merges: true, view: true });
}

/** The grid's size, after making room for what the sheet now holds. It never shrinks. */
function grown(unit: GridUnit, sheet: SheetModel, worksheet: Worksheet): ShownSize {
  const wanted = shownSize(sheet);
  const subUnitId = worksheet.getSheetId();
  const rowCount = Math.max(wanted.rowCount, worksheet.getRowCount());
  const columnCount = Math.max(wanted.columnCount, worksheet.getColumnCount());
  if (rowCount > worksheet.getRowCount()) {
    unit.push(SetWorksheetRowCountMutation, { subUnitId, rowCount });
  }
  if (columnCount > worksheet.getColumnCount()) {
    unit.push(SetWorksheetColumnCountMutation, { subUnitId, columnCount });
  }
  return { rowCount, columnCount };
}

/** Shows the cells of an area as the model has them. */
export function pushCells(unit: GridUnit, sheet: SheetModel, area: Area, size: ShownSize): void {
  unit.push(SetRangeValuesMutation, {
    subUnitId: unit.ids.toGrid(sheet.id),
    cellValue: cellRows(sheet, area, size),
  });
}

function pushMerges(
  unit: GridUnit,
  sheet: SheetModel,
  worksheet: Worksheet,
  size: ShownSize,
): void {
  const subUnitId = worksheet.getSheetId();
  const wanted = mergeRanges(sheet, size);
  const shown = worksheet.getMergeData();
  const wantedTexts = new Set(wanted.map(rangeText));
  const shownTexts = new Set(shown.map(rangeText));
  const gone = shown.filter((range) => !wantedTexts.has(rangeText(range)));
  const fresh = wanted.filter((range) => !shownTexts.has(rangeText(range)));
  if (gone.length > 0) unit.push(RemoveWorksheetMergeMutation, { subUnitId, ranges: gone });
  if (fresh.length > 0) unit.push(AddWorksheetMergeMutation, { subUnitId, ranges: fresh });
}

const columnsRange = (first: number, last: number, rowCount: number): IRange => ({
  startRow: 0,
  endRow: rowCount - 1,
  startColumn: first,
  endColumn: last,
});

function pushColumns(unit: GridUnit, sheet: SheetModel, worksheet: Worksheet): void {
  const subUnitId = worksheet.getSheetId();
  const count = worksheet.getColumnCount();
  const rowCount = worksheet.getRowCount();
  const colWidth: Record<number, number> = {};
  for (let column = 0; column < count; column += 1) {
    const isHidden = sheet.layout.isColumnHidden(column);
    const ranges = [columnsRange(column, column, rowCount)];
    if (isHidden && worksheet.getColVisible(column)) {
      unit.push(SetColHiddenMutation, { subUnitId, ranges });
    } else if (!isHidden && !worksheet.getColVisible(column)) {
      unit.push(SetColVisibleMutation, { subUnitId, ranges });
    }
    colWidth[column] = columnPixels(sheet.layout.columnWidth(column));
  }
  const ranges = [columnsRange(0, count - 1, rowCount)];
  unit.push(SetWorksheetColWidthMutation, { subUnitId, ranges, colWidth });
}

function pushView(unit: GridUnit, sheet: SheetModel): void {
  const subUnitId = unit.ids.toGrid(sheet.id);
  const { layout } = sheet;
  unit.push(SetFrozenMutation, { subUnitId, ...gridFreeze(layout.frozen) });
  unit.push(ToggleGridlinesMutation, {
    subUnitId,
    showGridlines: layout.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  unit.push(SetTabColorMutation, { subUnitId, color: layout.tabColor ?? '' });
}
