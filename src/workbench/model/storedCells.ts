import type ExcelJS from 'exceljs';
import type { Area } from './area';
import { lastColumn, lastRow } from './area';

/** The cells of an area that exist in memory: those with content or a format of their own. */
export function* storedCells(sheet: ExcelJS.Worksheet, area?: Area): Generator<ExcelJS.Cell> {
  const first = area ? area.row + 1 : 1;
  const last = Math.min(sheet.rowCount, area ? lastRow(area) + 1 : Infinity);
  const firstColumn = area ? area.column + 1 : 1;
  for (let number = first; number <= last; number += 1) {
    const row = sheet.findRow(number);
    if (row === undefined) continue;
    const end = Math.min(row.cellCount, area ? lastColumn(area) + 1 : Infinity);
    for (let column = firstColumn; column <= end; column += 1) {
      const cell = row.findCell(column);
      if (cell !== undefined) yield cell;
    }
  }
}
