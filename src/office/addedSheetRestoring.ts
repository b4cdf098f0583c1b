import { referencedSheet } from '../report/referencedSheet';
import { fingerprint } from '../report/fingerprint';
import { isEmpty } from './cellRestoring';
import type { CurrentSheet } from './currentSheet';
import type { CurrentWorkbook } from './preflight';
import { sameName } from './preflightChecks';
import type { AddedSheet } from './previousValues';
import { rowFingerprint } from './rowFingerprint';

/** What has become of a sheet that a run added. */
export type AddedSheetState =
  /** Never added, or deleted since. */
  | 'gone'
  /** The marker points to a sheet of another name. */
  | 'renamed'
  /** Holds nothing but what the run wrote. */
  | 'ours'
  /** Holds something else, too, or is not the sheet the run added. */
  | 'changed';

/** Tells whether an added sheet can be deleted without losing what somebody typed. */
export function addedSheetState(
  added: AddedSheet,
  current: CurrentSheet | null,
  { names, sheets }: Pick<CurrentWorkbook, 'names' | 'sheets'>,
): AddedSheetState {
  const marker = names.find(({ name }) => sameName(name, added.marker));
  const marked = marker ? referencedSheet(marker.formula) : null;
  if (!current) {
    const isRenamed = marked !== null && sheets.some(({ name }) => sameName(name, marked));
    return isRenamed ? 'renamed' : 'gone';
  }
  if (current.usedArea === null) return 'ours';
  // The marker is made together with the sheet, before its first cell.
  if (marked === null || !sameName(marked, added.sheetName)) return 'changed';
  return isInside(current) && holdsOnly(added, current) ? 'ours' : 'changed';
}

/** Whether all used cells lie where the run wrote. */
function isInside({ area, usedArea }: CurrentSheet): boolean {
  if (!area || !usedArea) return usedArea === null;
  return (
    usedArea.row >= area.row &&
    usedArea.column >= area.column &&
    usedArea.row + usedArea.rowCount <= area.row + area.rowCount &&
    usedArea.column + usedArea.columnCount <= area.column + area.columnCount
  );
}

function holdsOnly({ area, rows }: AddedSheet, { cells }: CurrentSheet): boolean {
  if (!area) return false;
  return cells.every((line, r) => {
    if (line.every(isEmpty)) return true;
    if (line.some(({ formula }) => formula !== null)) return false;
    const code = rowFingerprint(line.map(({ content }) => fingerprint(content)));
    return rows[r]?.includes(code) ?? false;
  });
}
