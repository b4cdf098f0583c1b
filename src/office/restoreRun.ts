import type { RestoreOptions, RestoreOutcome } from '../application/ports';
import { addedSheetState } from './addedSheetRestoring';
import { readWithCharts } from './charts';
import { chartsToRestore } from './chartRestoring';
import { cellsToRestore, widthsToRestore, type RestoredSheet } from './cellRestoring';
import type { OfficeCall } from './officeCall';
import type { CurrentWorkbook } from './preflight';
import type { PreviousValues } from './previousValues';
import { earlierRecordPieces, restoredRecordPieces } from './recordPieces';
import { sendPieces, type RequestPiece } from './requestChunks';
import type { HostLog } from './hostLog';
import { changedSince, restoreRefusals, type FoundAddedSheet } from './restoreChecks';
import { readRestorePreflight, readWorkbook, type RestorePreflight } from './restorePreflight';
import { restoredProblems } from './restoreReadBack';
import { restoringPieces } from './restoringPieces';
import { lastRunOf, type RunMemory } from './runMemory';
import { hasHead, recordOnly } from './runRecord';
import { resolvedSheets } from './sheetResolving';
import { workbookPieces } from './workbookParts';

/** What of a workbook was seen last; it may have changed since. */
export type SeenWorkbook = Pick<CurrentWorkbook, 'settings' | 'sheets'>;

/** How a run is taken back. */
export interface RestoreSettings extends RestoreOptions {
  readonly bytesPerRead: number;
  readonly bytesPerWrite: number;
  readonly settingPrefix: string;
  readonly memory: RunMemory;
  /** Told of refused charts. */
  readonly log: HostLog;
  /** A run that was broken off: it alone is taken back, and an earlier one can be again. */
  readonly brokenOff?: BrokenOffRun;
}

/** A run that was broken off while it was written. */
export interface BrokenOffRun {
  readonly replaced: PreviousValues;
  /** The workbook's settings before it. */
  readonly settings: SeenWorkbook['settings'];
}

const BYTES_PER_DELETION = 500;

/**
 * Takes the last run back: looks at every cell it touched, refuses or asks, puts back only what
 * differs, deletes the sheets it added, removes its record, and reads the cells again. Three requests
 * for an ordinary month, one more when `seen` is not how the workbook is; fewer when it refuses, asks
 * or finds nothing to do. Row heights and how sheets are printed stay. Throws host failures.
 */
export async function restoreRun(
  call: OfficeCall,
  seen: SeenWorkbook | null,
  settings: RestoreSettings,
): Promise<RestoreOutcome> {
  const { settingPrefix: prefix, brokenOff } = settings;
  const known = seen && takenBack(seen, settings) ? seen : null;
  const workbook = known ?? (await readWorkbook(call, settings));
  const found = await lookedAt(call, workbook, settings);
  if (!found) {
    await removeStray(call, workbook, settings);
    return { kind: 'nothingToRestore' };
  }
  if (found === 'changing') return { kind: 'refused', problems: [WORKBOOK_CHANGED] };
  const { previous, preflight } = found;
  const sheets = foundSheets(previous, preflight);
  const added = previous.addedSheets.map((sheet, index): FoundAddedSheet => {
    const current = preflight.addedSheets[index] ?? null;
    return { added: sheet, current, state: addedSheetState(sheet, current, preflight) };
  });
  const problems = restoreRefusals(previous, sheets, added, preflight);
  if (problems.length > 0) return { kind: 'refused', problems };
  const changed = changedSince(sheets, added);
  if (changed && !settings.overChanged) return changed;

  const { context } = call;
  const { bytesPerRead, bytesPerWrite: bytesPerRequest } = settings;
  const differing = sheets.filter(({ isDifferent }) => isDifferent);
  const deletedSheets = added.flatMap(({ current }) => (current ? [current.name] : []));
  const pieces = [
    ...differing.flatMap((sheet) => restoringPieces(context, sheet, bytesPerRequest)),
    // The markers last: as long as an added sheet stands, its marker tells that it is ours.
    ...deletedSheets.map((name) => deletionPiece(context, name)),
    ...workbookPieces(context, previous, preflight),
  ];
  const record = brokenOff
    ? earlierRecordPieces(context, preflight.settings, brokenOff.settings, prefix)
    : restoredRecordPieces(context, preflight.settings, prefix);
  await sendPieces(call, [...record.first, ...pieces, ...record.last], {
    kind: 'write',
    bytesPerRequest,
    begin: () => context.application.suspendScreenUpdatingUntilNextSync(),
  });
  if (pieces.length === 0) return { kind: 'nothingToRestore' };
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

const WORKBOOK_CHANGED = {
  code: 'workbookChanged',
  severity: 'blocking',
  where: null,
  channel: null,
  unit: null,
  details: {},
} as const;

/** Parts without a head are what a write left that broke off before or after all the rest. */
async function removeStray(
  call: OfficeCall,
  { settings: now }: SeenWorkbook,
  { settingPrefix: prefix, bytesPerWrite: bytesPerRequest }: RestoreSettings,
): Promise<void> {
  if (hasHead(now, prefix)) return;
  const { last } = restoredRecordPieces(call.context, now, prefix);
  await sendPieces(call, last, { kind: 'write', bytesPerRequest });
}

interface LookedAt {
  readonly previous: PreviousValues;
  readonly preflight: RestorePreflight;
}

/** The run to take back, as the workbook knows it; null when there is none. */
function takenBack(
  { settings: now }: SeenWorkbook,
  { settingPrefix: prefix, memory, brokenOff }: RestoreSettings,
): PreviousValues | null {
  return brokenOff ? brokenOff.replaced : lastRunOf(now, prefix, memory);
}

/** The last run and the cells it touched; null when there is none. Looks twice at most. */
async function lookedAt(
  call: OfficeCall,
  seen: SeenWorkbook,
  settings: RestoreSettings,
  looksLeft = 1,
): Promise<LookedAt | 'changing' | null> {
  const { settingPrefix: prefix } = settings;
  const previous = takenBack(seen, settings);
  if (!previous) return null;
  const ids = resolvedSheets(previous.sheets, seen.sheets);
  const { found: preflight } = await readWithCharts(settings.log, (charts) =>
    readRestorePreflight(call, previous, ids, { ...settings, charts }),
  );
  const now = resolvedSheets(previous.sheets, preflight.sheets);
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const record = (workbook: SeenWorkbook) => Object.entries(recordOnly(workbook.settings, prefix));
  if (isSame(ids, now) && isSame(record(seen).sort(), record(preflight).sort())) {
    return { previous: withIds(previous, ids), preflight };
  }
  return looksLeft > 0 ? lookedAt(call, preflight, settings, looksLeft - 1) : 'changing';
}

function withIds(previous: PreviousValues, ids: readonly (string | null)[]): PreviousValues {
  const sheets = previous.sheets.map((sheet, index) => ({
    ...sheet,
    sheetId: ids[index] ?? sheet.sheetId,
  }));
  return { ...previous, sheets };
}

function foundSheets(previous: PreviousValues, { targets }: RestorePreflight): RestoredSheet[] {
  return previous.sheets.flatMap((sheet, index) => {
    const found = targets[index];
    if (!found) return [];
    const cells = cellsToRestore(sheet, found.current);
    const widths = widthsToRestore(sheet, found.current);
    const areCellsDifferent = cells.length > 0 || widths.length > 0;
    const charts = chartsToRestore(sheet, found.current, areCellsDifferent);
    const isDifferent = areCellsDifferent || charts.length > 0;
    return [{ ...found, previous: sheet, cells, widths, charts, isDifferent }];
  });
}

function deletionPiece({ workbook }: Excel.RequestContext, name: string): RequestPiece {
  return {
    bytes: BYTES_PER_DELETION,
    queue: () => {
      workbook.worksheets.getItem(name).delete();
    },
  };
}
