import { cellAt, type SheetSnapshot, type Snapshot } from '../tables/snapshot';
import { stampedTime, titleWithoutPeriod } from './stamp';
import type { OutputId } from './writePlan';

/** A sheet of an earlier run. */
export interface OutputSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The marker that points to it; null when it is known by its stamp only. */
  readonly marker: string | null;
  /** Its title without the month. */
  readonly title: string;
}

/** How one of our sheets is told from the others: by marker, else by title and name. */
export interface OutputIdentity {
  readonly output: OutputId;
  readonly title: string;
  readonly sheetName: string;
}

const MARKER_PREFIX = 'HotlineGrading.';
/** Title and stamp stand in the first column. */
const TITLE_ROW = 0;
export const STAMP_ROW = 1;

/**
 * The defined name that marks an output sheet, e.g. `HotlineGrading.ranking.hotline`. Characters
 * Excel does not allow in a name are spelled by their code.
 */
export function markerName(output: OutputId): string {
  const spelled = output.replace(
    /[^A-Za-z0-9_.]/gu,
    (character) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return MARKER_PREFIX + spelled;
}

/**
 * The sheet a reference such as `='It''s'!$A$1` or `=热线排名!$A$1` names; null for anything else,
 * a lost reference (`#REF!`) or another workbook included.
 */
export function referencedSheet(formula: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#[\]]+))!\$?[A-Z]{1,3}\$?\d+$/u.exec(formula.trim());
  if (!match) return null;
  const quoted = match[1]?.replace(/''/gu, "'");
  return quoted?.includes(']') ? null : (quoted ?? match[2] ?? null);
}

/**
 * The sheets of earlier runs, copies of them included: those a marker points to, and those that
 * carry our stamp (another program may have dropped the names). A sheet's name proves nothing.
 */
export function findOutputSheets(snapshot: Snapshot): OutputSheet[] {
  const markers = new Map<string, string>();
  for (const { name, formula } of snapshot.names) {
    const sheetName = referencedSheet(formula);
    if (sheetName === null || !name.toLowerCase().startsWith(MARKER_PREFIX.toLowerCase())) continue;
    const sheet = snapshot.sheets.find((candidate) => sameName(candidate.name, sheetName));
    if (sheet && !markers.has(sheet.id)) markers.set(sheet.id, name);
  }
  return snapshot.sheets.flatMap((sheet) => {
    const marker = markers.get(sheet.id) ?? null;
    if (marker === null && sheetTime(sheet) === null) return [];
    const title = titleWithoutPeriod(textAt(sheet, TITLE_ROW));
    return [{ sheetId: sheet.id, sheetName: sheet.name, marker, title }];
  });
}

/**
 * The sheet of an earlier run that this output goes to again; null when there is none. Stamps decide
 * only where the workbook has lost the marker altogether: a marker that points nowhere means that
 * the sheet was deleted, and a copy that someone kept is theirs.
 */
export function sheetOfOutput(
  snapshot: Snapshot,
  { output, title, sheetName }: OutputIdentity,
): OutputSheet | null {
  const found = findOutputSheets(snapshot);
  const marker = markerName(output);
  if (snapshot.names.some(({ name }) => sameName(name, marker))) {
    return found.find((sheet) => sheet.marker !== null && sameName(sheet.marker, marker)) ?? null;
  }
  const stamped = found.filter((sheet) => sheet.marker === null && sheet.title === title);
  const named = stamped.find((sheet) => sameName(sheet.sheetName, sheetName));
  return named ?? (stamped.length === 1 ? (stamped[0] ?? null) : null);
}

/** The time a sheet's stamp names; null when it has no stamp. */
export function sheetTime(sheet: SheetSnapshot): string | null {
  return stampedTime(textAt(sheet, STAMP_ROW));
}

function textAt(sheet: SheetSnapshot, row: number): string {
  const { content } = cellAt(sheet, row, 0);
  return content.kind === 'text' ? content.value : '';
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
