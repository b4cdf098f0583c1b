import type { Nullable, Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { merge } from 'rxjs';
import { sameArea } from '../../model/area';
import type { WorkbookModel } from '../../model/workbookModel';
import { areaOf } from './gridRange';
import type { GridUnit } from './gridUnit';

/** Takes what a person selects, and which sheet they bring to the front. Returns what ends it. */
export function takeSelection(
  unit: GridUnit,
  model: WorkbookModel,
  run: (action: () => void) => void,
): () => void {
  const service = unit.univer.__getInjector().get(SheetsSelectionsService);
  const take = (selections: Nullable<readonly ISelectionWithStyle[]>): void => {
    const range = selections?.at(-1)?.range;
    const worksheet = unit.workbook.getActiveSheet(true);
    if (unit.isBusyWithOurs || !range || !worksheet) return;
    const sheetId = unit.ids.toModel(worksheet.getSheetId());
    const area = areaOf(range);
    const before = model.selection;
    if (before.sheetId === sheetId && sameArea(before.area, area)) return;
    run(() => model.select(sheetId, area));
  };
  const activeSheet = unit.workbook.activeSheet$.subscribe((worksheet) => {
    if (unit.isBusyWithOurs || !worksheet) return;
    const sheetId = unit.ids.toModel(worksheet.getSheetId());
    if (model.sheet(sheetId) !== undefined) run(() => model.activateSheet(sheetId));
  });
  const selections = merge(service.selectionMoveEnd$, service.selectionSet$).subscribe(take);
  return () => {
    activeSheet.unsubscribe();
    selections.unsubscribe();
  };
}

/** Tells `onEditing` when a person begins and ends typing in a cell. Returns what ends it. */
export function watchEditing(univer: Univer, onEditing: (isEditing: boolean) => void): () => void {
  const subscription = univer
    .__getInjector()
    .get(IEditorBridgeService)
    .visible$.subscribe(({ visible }) => onEditing(visible));
  return () => subscription.unsubscribe();
}
