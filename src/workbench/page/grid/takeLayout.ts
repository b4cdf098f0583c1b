import { BooleanNumber } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import type { ISetFrozenMutationParams } from '@univerjs/sheets';
import type { SheetModel } from '../../model/sheetModel';
import { areaOf } from './gridRange';
import { columnCharacters, rowPoints } from './sheetSizes';

/** Takes merged areas, as they stand in the grid. */
export function takeMerges(sheet: SheetModel, ranges: readonly IRange[], isMerged: boolean): void {
  for (const range of ranges) {
    const area = areaOf(range);
    if (isMerged) sheet.layout.merge(area);
    else sheet.layout.unmerge(area);
  }
}

/** Takes widths of columns that a person drew, and which are hidden. */
export function takeColumns(
  sheet: SheetModel,
  worksheet: Worksheet,
  ranges: readonly IRange[],
): void {
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const isHidden = !worksheet.getColVisible(column);
      if (isHidden !== sheet.layout.isColumnHidden(column)) {
        sheet.layout.setColumnsHidden(column, 1, isHidden);
      }
      if (isHidden) continue;
      const width = columnCharacters(worksheet.getColumnWidth(column));
      if (Math.abs(width - sheet.layout.columnWidth(column)) > 1 / 14) {
        sheet.layout.setColumnWidth(column, 1, Math.min(255, width));
      }
    }
  }
}

/** Takes heights of rows that a person drew, and which are hidden. */
export function takeRows(
  sheet: SheetModel,
  worksheet: Worksheet,
  ranges: readonly IRange[],
  heights: boolean,
): void {
  for (const { startRow, endRow } of ranges) {
    for (let row = startRow; row <= endRow; row += 1) {
      const isHidden = !worksheet.getRowVisible(row);
      if (isHidden !== sheet.layout.isRowHidden(row)) sheet.layout.setRowsHidden(row, 1, isHidden);
      if (heights && !isHidden) {
        sheet.layout.setRowHeight(row, 1, Math.min(409, rowPoints(worksheet.getRowHeight(row))));
      }
    }
  }
}

/** Takes frozen panes. */
export function takeFrozen(sheet: SheetModel, params: ISetFrozenMutationParams): void {
  sheet.layout.freeze({ rows: Math.max(0, params.ySplit), columns: Math.max(0, params.xSplit) });
}

/** Takes whether gridlines show. */
export function takeGridlines(sheet: SheetModel, show: BooleanNumber): void {
  sheet.layout.showGridlines = show === BooleanNumber.TRUE;
}

/** Takes the colour of a tab; an empty text takes it away. */
export function takeTabColor(sheet: SheetModel, color: string): void {
  sheet.layout.tabColor = /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}
