import { parsePeriodKey, periodKey, samePeriod, type Period } from '../domain/period';
import type { Snapshot } from '../tables/snapshot';
import { freeMarker, markedSheet, marksOutput } from './outputMarkers';
import { findOutputSheets, type OutputSheet } from './outputSheets';
import { freeSheetName, sameName, validSheetName } from './sheetName';
import type { WrittenRecord } from './writtenRecord';
import type { OutputId, PlanTarget } from './writePlan';

/** The sheet of ours that shall be written. */
export interface WantedSheet {
  readonly output: OutputId;
  /** Title without the month. */
  readonly title: string;
  /** The name it gets where it is the first of its kind. */
  readonly sheetName: string;
  readonly period: Period | null;
}

/** What choosing its place needs to know. */
export interface OutputSurroundings {
  readonly snapshot: Snapshot;
  readonly record: WrittenRecord;
  /** Months, `2023-11`, whose sheets are left alone. */
  readonly kept: ReadonlySet<string>;
  /** Names of sheets that the same plan adds. */
  readonly addedNames: readonly string[];
}

/** Where an output goes. */
export interface OutputPlace {
  readonly target: Extract<PlanTarget, { kind: 'output' }>;
  /** The name a sheet of somebody else has already; null when there is none in the way. */
  readonly takenName: string | null;
}

/**
 * Where an output of a month goes. A sheet of ours is told by its output and its month: the marker
 * says the output (title and stamp, where another program dropped the markers), the stamp says the
 * month (the record, where somebody overwrote the stamp).
 * 1. The sheet of this output and month is renewed.
 * 2. Else one whose month the workbook does not have any more is renewed: last month's workbook was
 *    copied and new counts typed over the old ones. A sheet whose own name says the old month is not.
 * 3. Else a sheet is added: under the plain name if that is free, else with the month behind it.
 * Sheets of months that the workbook still has are never touched, nor copies that somebody kept.
 */
export function outputPlace(wanted: WantedSheet, around: OutputSurroundings): OutputPlace {
  const { output, period } = wanted;
  const { snapshot, kept } = around;
  const ours = sheetsOf(wanted, around);
  const gone = ours.filter(
    (sheet) => !(sheet.period && kept.has(periodKey(sheet.period))) && !namesMonth(sheet),
  );
  const chosen = preferred(
    ours.filter((sheet) => samePeriod(sheet.period, period)),
    wanted,
  );
  const found = chosen ?? preferred(gone, wanted);
  if (found) {
    const { sheetId, sheetName } = found;
    const marker =
      found.marker ?? lostMarker(output, found, around) ?? freeMarker(output, period, snapshot);
    return { target: { kind: 'output', output, sheetId, sheetName, marker }, takenName: null };
  }
  const { sheetName, takenName } = newName(wanted, around, ours);
  const marker = freeMarker(output, period, snapshot);
  return { target: { kind: 'output', output, sheetId: null, sheetName, marker }, takenName };
}

/** The sheets of an output, of whatever month. */
export function sheetsOf(
  { output, title }: Pick<WantedSheet, 'output' | 'title'>,
  { snapshot, record }: Pick<OutputSurroundings, 'snapshot' | 'record'>,
): OutputSheet[] {
  const found = findOutputSheets(snapshot);
  const marked = found.filter(({ marker }) => marker !== null && marksOutput(marker, output));
  const stamped = found.filter((sheet) => sheet.marker === null && sheet.title === title);
  return [
    ...marked.map((sheet) => ({ ...sheet, period: monthShown(sheet, record) })),
    ...stamped.filter((sheet) => hasLostMarker(sheet, output, snapshot, record)),
  ];
}

/**
 * A stamp decides only where the workbook has lost the marker altogether: a marker that points nowhere
 * means that the sheet was deleted, and a copy that someone kept is theirs.
 */
function hasLostMarker(
  { period }: OutputSheet,
  output: OutputId,
  { names }: Snapshot,
  record: WrittenRecord,
): boolean {
  const isDefined = (marker: string) => names.some(({ name }) => sameName(name, marker));
  if (!names.some(({ name }) => marksOutput(name, output))) return true;
  const month = period && periodKey(period);
  const written = record.outputs.find((o) => o.output === output && o.month === month);
  return written !== undefined && !isDefined(written.marker);
}

/** The marker a sheet had before another program dropped it, as far as the record knows. */
function lostMarker(
  output: OutputId,
  { period }: OutputSheet,
  { snapshot, record }: OutputSurroundings,
): string | null {
  const month = period && periodKey(period);
  const written = record.outputs.find((o) => o.output === output && o.month === month);
  return written && markedSheet(snapshot, written.marker) === null ? written.marker : null;
}

function monthShown(sheet: OutputSheet, { outputs }: WrittenRecord): Period | null {
  if (sheet.isStamped) return sheet.period;
  const written = outputs.find(({ marker }) => sameName(marker, sheet.marker ?? ''));
  return parsePeriodKey(written?.month ?? '');
}

/** Marked before stamped, the plain name before others; of several stamped only, none can be told. */
function preferred(sheets: readonly OutputSheet[], wanted: WantedSheet): OutputSheet | null {
  const marked = sheets.filter(({ marker }) => marker !== null);
  const names = [wanted.sheetName, monthName(wanted)].map(validSheetName);
  const named = (among: readonly OutputSheet[]) =>
    among.find(({ sheetName }) => names.some((name) => sameName(name, sheetName)));
  if (marked.length > 0) return named(marked) ?? marked[0] ?? null;
  return named(sheets) ?? (sheets.length === 1 ? (sheets[0] ?? null) : null);
}

function namesMonth({ sheetName, period }: OutputSheet): boolean {
  return period !== null && sheetName.includes(periodKey(period));
}

function monthName({ sheetName, period }: WantedSheet): string {
  return period ? `${sheetName} ${periodKey(period)}` : sheetName;
}

/** The plain name, or the month's beside an own sheet of another month or a sheet of that name. */
function newName(
  wanted: WantedSheet,
  { snapshot, addedNames }: OutputSurroundings,
  ours: readonly OutputSheet[],
): { readonly sheetName: string; readonly takenName: string | null } {
  const taken = [...snapshot.sheets.map(({ name }) => name), ...addedNames];
  const isTaken = (name: string) => taken.some((other) => sameName(other, name));
  const isOurs = (name: string) => ours.some((sheet) => sameName(sheet.sheetName, name));
  const plain = validSheetName(wanted.sheetName);
  if (!isTaken(plain)) return { sheetName: plain, takenName: null };
  const sheetName = freeSheetName(monthName(wanted), taken);
  const inTheWay = [plain, validSheetName(monthName(wanted))].find(
    (name) => isTaken(name) && !isOurs(name),
  );
  return { sheetName, takenName: inTheWay ?? null };
}
