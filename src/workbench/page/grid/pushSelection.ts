import type { IRange } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { WorkbookModel } from '../../model/workbookModel';
import { gridRange } from './gridRange';
import type { GridUnit } from './gridUnit';

/** Brings the model's active sheet to the front. */
export function pushActiveSheet(unit: GridUnit, model: WorkbookModel): void {
  const subUnitId = unit.ids.toGrid(model.activeSheet.id);
  if (unit.workbook.getActiveSheet(true)?.getSheetId() === subUnitId) return;
  unit.push(SetWorksheetActiveOperation, { subUnitId });
}

/** So that a revealed cell does not stick to the lower edge, under the scroll bar. */
const ROWS_IN_VIEW_BELOW = 4;

const rangeOf = (cell: IRange): IRange => ({
  startRow: cell.startRow,
  startColumn: cell.startColumn,
  endRow: cell.endRow,
  endColumn: cell.endColumn,
});

/** Selects in the grid what the model has selected, and scrolls there when `reveal` is set. */
export function pushSelection(unit: GridUnit, model: WorkbookModel, reveal: boolean): void {
  const { sheetId, area } = model.selection;
  const subUnitId = unit.ids.toGrid(sheetId);
  const worksheet = unit.workbook.getSheetBySheetId(subUnitId);
  if (!worksheet) return;
  const asked = gridRange(area, {
    rowCount: worksheet.getRowCount(),
    columnCount: worksheet.getColumnCount(),
  });
  const { startRow, startColumn } = asked;
  const first = worksheet.getCellInfoInMergeData(startRow, startColumn);
  // A merged cell is selected whole, as in Excel.
  const isOneCell = area.rowCount === 1 && area.columnCount === 1;
  const isMerged = first.isMerged || first.isMergedMainCell;
  const range = isOneCell && isMerged ? { ...asked, ...rangeOf(first) } : asked;
  unit.push(SetSelectionsOperation, {
    subUnitId,
    selections: [
      {
        range,
        primary: {
          ...first,
          actualRow: startRow,
          actualColumn: startColumn,
        },
        style: null,
      },
    ],
  });
  // The first cell, as Excel does: a whole row in view would push its beginning out.
  const endRow = Math.min(startRow + ROWS_IN_VIEW_BELOW, worksheet.getRowCount() - 1);
  const corner = { ...range, endRow, endColumn: startColumn };
  if (reveal) unit.push(ScrollToRangeOperation, { range: corner });
}
