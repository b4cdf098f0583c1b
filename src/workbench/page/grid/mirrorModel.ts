import type { WorkbookChange } from '../../model/changes';
import type { WorkbookModel } from '../../model/workbookModel';
import type { GridUnit } from './gridUnit';
import { PendingChanges } from './pendingChanges';
import { pushActiveSheet, pushSelection } from './pushSelection';
import { pushSheet } from './pushSheet';
import { pushTabs } from './pushTabs';

/**
 * Keeps the grid showing what the model holds. Changes are gathered while the code that makes them
 * runs and pushed right after it; `isFromGrid` tells those the grid has made and shows already.
 * Returns what ends it.
 */
export function mirrorModel(
  unit: GridUnit,
  model: WorkbookModel,
  isFromGrid: () => boolean,
): () => void {
  let pending = new PendingChanges();
  let isPlanned = false;
  let isEnded = false;

  const flush = (): void => {
    isPlanned = false;
    if (isEnded) return;
    const changes = pending;
    pending = new PendingChanges();
    if (changes.tabs) pushTabs(unit, model);
    for (const [sheetId, sheetChanges] of changes.sheets) {
      const sheet = model.sheet(sheetId);
      if (sheet) pushSheet(unit, sheet, sheetChanges);
    }
    if (changes.activated || changes.tabs) pushActiveSheet(unit, model);
    if (changes.selected || changes.activated) pushSelection(unit, model, changes.selected);
  };

  const stop = model.onChange((change: WorkbookChange) => {
    if (isFromGrid()) return;
    pending.add(change);
    if (isPlanned || pending.isEmpty) return;
    isPlanned = true;
    queueMicrotask(flush);
  });
  return () => {
    isEnded = true;
    stop();
  };
}
