import type { RestoreOutcome } from '../application/ports';
import type { Problem, ProblemCode } from '../domain/problem';
import type { AddedSheetState } from './addedSheetRestoring';
import { cellsChangedSince, type RestoredSheet } from './cellRestoring';
import type { CurrentSheet } from './currentSheet';
import type { CurrentWorkbook } from './preflight';
import type { AddedSheet, PreviousValues } from './previousValues';
import type { FoundSheet, RestorePreflight } from './restorePreflight';
import { firstMoved } from './sheetAnchors';

/** A sheet the run added, and what has become of it. */
export interface FoundAddedSheet {
  readonly added: AddedSheet;
  readonly current: CurrentSheet | null;
  readonly state: AddedSheetState;
}

/** Why a run cannot be taken back as the workbook is now; each reason once, all of them. */
export function restoreRefusals(
  previous: PreviousValues,
  sheets: readonly RestoredSheet[],
  added: readonly FoundAddedSheet[],
  workbook: RestorePreflight,
): Problem[] {
  if (workbook.isReadOnly) return [problem('workbookReadOnly', '')];
  const deleting = added.flatMap(({ current }) => (current ? [current] : []));
  return [
    ...missingSheets(previous, workbook, added),
    ...sheets.filter(({ isDifferent }) => isDifferent).flatMap(sheetRefusals),
    ...deleting
      .filter(({ isProtected }) => isProtected)
      .map(({ name }) => problem('restoreSheetProtected', name, name)),
    ...workbookRefusals(workbook, deleting.length > 0),
  ];
}

/** What somebody changed since and restoring would lose; null when there is nothing. */
export function changedSince(
  sheets: readonly RestoredSheet[],
  added: readonly FoundAddedSheet[],
): Extract<RestoreOutcome, { kind: 'changed' }> | null {
  const cells = sheets.flatMap(({ previous, current }) => cellsChangedSince(previous, current));
  const changed = added.filter(({ state }) => state === 'changed');
  if (cells.length === 0 && changed.length === 0) return null;
  return { kind: 'changed', cells, sheets: changed.map((found) => found.added.sheetName) };
}

function workbookRefusals({ isProtected }: CurrentWorkbook, isDeleting: boolean): Problem[] {
  return isProtected && isDeleting ? [problem('restoreWorkbookProtected', '')] : [];
}

function sheetRefusals({ previous, current, anchors }: RestoredSheet): Problem[] {
  const { sheetId } = previous;
  const moved = movedCell(previous, anchors);
  return [
    ...(current.isProtected ? [problem('restoreSheetProtected', current.name, sheetId)] : []),
    ...(current.isFiltered ? [problem('restoreSheetFiltered', current.name, sheetId)] : []),
    ...(moved ? [{ ...problem('restoreSheetMoved', current.name, sheetId, moved) }] : []),
  ];
}

/** The first cell that shows that rows or columns were inserted, deleted or moved since the run. */
function movedCell(
  { anchors: { rows, columns } }: RestoredSheet['previous'],
  now: FoundSheet['anchors'],
): Place | null {
  const row = rows && firstMoved(rows, now.rows);
  if (rows && row !== null) return { row: rows.first + row, column: rows.at };
  const column = columns && firstMoved(columns, now.columns);
  return columns && column !== null ? { row: columns.at, column: columns.first + column } : null;
}

function missingSheets(
  { sheets }: PreviousValues,
  { targets }: RestorePreflight,
  added: readonly FoundAddedSheet[],
): Problem[] {
  const gone = sheets.filter(({ cells }, index) => cells.length > 0 && !targets[index]);
  const renamed = added.filter(({ state }) => state === 'renamed').map((found) => found.added);
  return [...gone, ...renamed].map(({ sheetName }) => problem('restoreSheetMissing', sheetName));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function problem(
  code: ProblemCode,
  sheetName: string,
  sheetId: string | null = null,
  place: Place = { row: 0, column: 0 },
): Problem {
  return {
    code,
    severity: 'blocking',
    where: sheetId === null ? null : { sheetId, sheetName, ...place },
    channel: null,
    unit: null,
    details: { sheet: sheetName },
  };
}
