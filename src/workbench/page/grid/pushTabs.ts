import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { WorkbookModel } from '../../model/workbookModel';
import type { GridUnit } from './gridUnit';
import { pushActiveSheet } from './pushSelection';
import { sheetData } from './sheetData';

/** Makes the grid's sheets the model's: which there are, their names, order and visibility. */
export function pushTabs(unit: GridUnit, model: WorkbookModel): void {
  const { workbook, ids } = unit;
  model.sheets.forEach((sheet, index) => {
    const subUnitId = ids.toGrid(sheet.id);
    const shown = workbook.getSheetBySheetId(subUnitId);
    if (!shown) {
      unit.push(InsertSheetMutation, {
        index,
        sheet: mergeWorksheetSnapshotWithDefault({ ...sheetData(sheet), id: subUnitId }),
      });
      return;
    }
    if (shown.getName() !== sheet.name) {
      unit.push(SetWorksheetNameMutation, { subUnitId, name: sheet.name });
    }
    const hidden = sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (shown.isSheetHidden() !== hidden) {
      unit.push(SetWorksheetHideMutation, { subUnitId, hidden });
    }
  });
  // Univer draws nothing, and fails at the next cell, after its current sheet has been removed.
  pushActiveSheet(unit, model);
  const wanted = model.sheets.map((sheet) => ids.toGrid(sheet.id));
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    if (!wanted.includes(subUnitId)) {
      unit.push(RemoveSheetMutation, { subUnitId, subUnitName: sheet.getName() });
    }
  }
  wanted.forEach((subUnitId, toOrder) => {
    const fromOrder = workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === subUnitId);
    if (fromOrder !== toOrder) {
      unit.push(SetWorksheetOrderMutation, { subUnitId, fromOrder, toOrder });
    }
  });
}
