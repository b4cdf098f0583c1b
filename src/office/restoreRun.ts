import type { RestoreOptions, RestoreOutcome } from '../application/ports';
import type { Problem, ProblemCode } from '../domain/problem';
import { addedSheetState, type AddedSheetState } from './addedSheetRestoring';
import { cellsChangedSince, cellsToRestore, type RestoredSheet } from './cellRestoring';
import type { CurrentSheet } from './currentSheet';
import type { OfficeCall } from './officeCall';
import type { AddedSheet, PreviousValues } from './previousValues';
import { sendPieces, type RequestPiece } from './requestChunks';
import { readRestorePreflight, type RestorePreflight } from './restorePreflight';
import { restoredProblems } from './restoreReadBack';
import { restoringWrites } from './restoreWrite';
import { workbookPieces } from './workbookParts';
import { writePieces } from './writePieces';

/** How a run is taken back. */
export interface RestoreSettings extends RestoreOptions {
  readonly bytesPerRead: number;
  readonly bytesPerWrite: number;
  readonly settingPrefix: string;
}

interface FoundAddedSheet {
  readonly added: AddedSheet;
  readonly current: CurrentSheet | null;
  readonly state: AddedSheetState;
}

const BYTES_PER_DELETION = 500;

/**
 * Takes a run back: looks at every cell it touched, refuses or asks, puts back only what differs,
 * deletes the sheets it added, and reads the cells again. Three requests for an ordinary month; one
 * when it refuses, asks or finds nothing to do. Column widths and the formats that only dress a cell
 * (font, border, alignment) stay. Throws host failures.
 */
export async function restoreRun(
  call: OfficeCall,
  previous: PreviousValues,
  settings: RestoreSettings,
): Promise<RestoreOutcome> {
  const preflight = await readRestorePreflight(call, previous, settings);
  const sheets = existingSheets(previous, preflight);
  const added = previous.addedSheets.map((sheet, index): FoundAddedSheet => {
    const current = preflight.addedSheets[index] ?? null;
    return { added: sheet, current, state: addedSheetState(sheet, current, preflight) };
  });
  const problems = [
    ...missingSheets(previous, preflight, added),
    ...refusals(sheets, added, preflight),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  const changed = changesSince(sheets, added);
  if (changed && !settings.overChanged) return changed;

  const { context } = call;
  const { bytesPerRead, bytesPerWrite: bytesPerRequest } = settings;
  const differing = sheets.filter(({ cells }) => cells.length > 0);
  const deletedSheets = added.flatMap(({ current }) => (current ? [current.name] : []));
  const pieces = [
    ...differing.flatMap((sheet) => sheetPieces(context, sheet, bytesPerRequest)),
    // The markers last: as long as an added sheet stands, its marker tells that it is ours.
    ...deletedSheets.map((name) => deletionPiece(context, name)),
    ...workbookPieces(context, previous, preflight),
  ];
  if (pieces.length === 0) return { kind: 'nothingToRestore' };
  await sendPieces(call, pieces, {
    kind: 'write',
    bytesPerRequest,
    begin: () => context.application.suspendScreenUpdatingUntilNextSync(),
  });
  return {
    kind: 'restored',
    report: {
      sheets: differing.map(({ current }) => current.name),
      cells: differing.reduce((sum, { cells }) => sum + cells.length, 0),
      deletedSheets,
    },
    problems: await restoredProblems(call, differing, deletedSheets, bytesPerRead),
  };
}

function existingSheets(previous: PreviousValues, { targets }: RestorePreflight): RestoredSheet[] {
  return previous.sheets.flatMap((sheet, index) => {
    const current = targets[index];
    return current ? [{ previous: sheet, current, cells: cellsToRestore(sheet, current) }] : [];
  });
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

function refusals(
  sheets: readonly RestoredSheet[],
  added: readonly FoundAddedSheet[],
  workbook: RestorePreflight,
): Problem[] {
  const problems = sheets
    .filter(({ cells }) => cells.length > 0)
    .flatMap(({ current, previous: { sheetId } }) => [
      ...(current.isProtected ? [problem('restoreSheetProtected', current.name, sheetId)] : []),
      ...(current.isFiltered ? [problem('restoreSheetFiltered', current.name, sheetId)] : []),
    ]);
  const deleting = added.flatMap(({ current }) => (current ? [current] : []));
  const locked = deleting.filter(({ isProtected }) => isProtected);
  return [
    ...problems,
    ...locked.map(({ name }) => problem('restoreSheetProtected', name, name)),
    ...(workbook.isProtected && deleting.length > 0
      ? [problem('restoreWorkbookProtected', '')]
      : []),
  ];
}

function changesSince(
  sheets: readonly RestoredSheet[],
  added: readonly FoundAddedSheet[],
): Extract<RestoreOutcome, { kind: 'changed' }> | null {
  const cells = sheets.flatMap(({ previous, current }) => cellsChangedSince(previous, current));
  const changed = added.filter(({ state }) => state === 'changed');
  if (cells.length === 0 && changed.length === 0) return null;
  return { kind: 'changed', cells, sheets: changed.map((found) => found.added.sheetName) };
}

function sheetPieces(
  { workbook }: Excel.RequestContext,
  { previous, cells }: RestoredSheet,
  bytesPerRequest: number,
): RequestPiece[] {
  const sheet = () => workbook.worksheets.getItem(previous.sheetId);
  const writes = restoringWrites(cells, previous.isOwn);
  return writes.flatMap((write) => writePieces(write, sheet, bytesPerRequest));
}

function deletionPiece({ workbook }: Excel.RequestContext, name: string): RequestPiece {
  return {
    bytes: BYTES_PER_DELETION,
    queue: () => {
      workbook.worksheets.getItem(name).delete();
    },
  };
}

function problem(code: ProblemCode, sheetName: string, sheetId: string | null = null): Problem {
  return {
    code,
    severity: 'blocking',
    where: sheetId === null ? null : { sheetId, sheetName, row: 0, column: 0 },
    channel: null,
    unit: null,
    details: { sheet: sheetName },
  };
}
