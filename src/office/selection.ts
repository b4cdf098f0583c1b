import type { CellPlace } from '../domain/problem';
import { rangeOf } from './areaReading';
import type { OfficeCall } from './officeCall';

/**
 * Shows a cell and `columnCount - 1` cells to the right of it: activates the sheet and selects
 * them, in one request. Throws host failures: the sheet may be gone or hidden, or another workbook
 * may be in front.
 */
export async function selectCells(
  call: OfficeCall,
  { sheetId, row, column }: CellPlace,
  columnCount: number,
): Promise<null> {
  const sheet = call.context.workbook.worksheets.getItem(sheetId);
  sheet.activate();
  const range = rangeOf(sheet, { row, column, rowCount: 1, columnCount: Math.max(1, columnCount) });
  range.select();
  range.untrack();
  await call.sync('read');
  return null;
}
