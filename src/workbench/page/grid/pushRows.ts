import type { IRange, Worksheet } from '@univerjs/core';
import {
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Area } from '../../model/area';
import { lastRow } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';
import { fittedRowPixels } from './fittedRow';
import type { GridUnit } from './gridUnit';
import { rowPixels, STANDARD_POINTS } from './sheetSizes';

const rowsRange = (first: number, last: number, columnCount: number): IRange => ({
  startRow: first,
  endRow: last,
  startColumn: 0,
  endColumn: columnCount - 1,
});

/** The height that a row takes by the cells the grid shows in it. */
function fittedRow(unit: GridUnit, sheet: SheetModel, worksheet: Worksheet, row: number): number {
  const styles = unit.workbook.getStyles();
  const count = worksheet.getCellMatrix().getRow(row) ? worksheet.getColumnCount() : 0;
  const cells = Array.from({ length: count }, (_, column) => {
    const cell = worksheet.getCellRaw(row, column);
    const isMerged = cell?.v !== undefined && worksheet.getMergedCell(row, column) !== null;
    const width = isMerged ? undefined : worksheet.getColumnWidth(column);
    return { cell, style: styles.getStyleByCell(cell), width };
  });
  return fittedRowPixels(cells, sheet.layout.standardHeight || STANDARD_POINTS);
}

function pushHeights(
  unit: GridUnit,
  worksheet: Worksheet,
  heights: Readonly<Record<number, number>>,
): void {
  const rows = Object.keys(heights).map(Number);
  if (rows.length === 0) return;
  const ranges = [rowsRange(Math.min(...rows), Math.max(...rows), worksheet.getColumnCount())];
  const subUnitId = worksheet.getSheetId();
  unit.push(SetWorksheetRowHeightMutation, { subUnitId, ranges, rowHeight: { ...heights } });
}

/** Lets rows of an area that have no height of their own fit what now stands in them. */
export function pushFittedRows(
  unit: GridUnit,
  sheet: SheetModel,
  worksheet: Worksheet,
  area: Area,
): void {
  const heights: Record<number, number> = {};
  const last = Math.min(lastRow(area), worksheet.getCellMatrix().getLength() - 1);
  for (let row = area.row; row <= last; row += 1) {
    if (sheet.layout.hasOwnHeight(row)) continue;
    const fitted = fittedRow(unit, sheet, worksheet, row);
    if (fitted !== worksheet.getRowHeight(row)) heights[row] = fitted;
  }
  pushHeights(unit, worksheet, heights);
}

/** Shows every row at its height, and hides those that are hidden. */
export function pushRows(unit: GridUnit, sheet: SheetModel, worksheet: Worksheet): void {
  const subUnitId = worksheet.getSheetId();
  const heights: Record<number, number> = {};
  for (let row = 0; row < worksheet.getRowCount(); row += 1) {
    const isHidden = sheet.layout.isRowHidden(row);
    const ranges = [rowsRange(row, row, worksheet.getColumnCount())];
    if (isHidden && worksheet.getRowVisible(row)) {
      unit.push(SetRowHiddenMutation, { subUnitId, ranges });
    } else if (!isHidden && !worksheet.getRowVisible(row)) {
      unit.push(SetRowVisibleMutation, { subUnitId, ranges });
    }
    heights[row] = sheet.layout.hasOwnHeight(row)
      ? rowPixels(sheet.layout.rowHeight(row))
      : fittedRow(unit, sheet, worksheet, row);
  }
  pushHeights(unit, worksheet, heights);
}
