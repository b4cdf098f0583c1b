import { periodKey, type Period } from '../domain/period';
import type { SheetSnapshot, Snapshot } from '../tables/snapshot';
import { referencedSheet } from './referencedSheet';
import { sameName } from './sheetName';
import type { OutputId } from './writePlan';

/** What every name that marks a sheet of ours begins with. */
const MARKER_PREFIX = 'HotlineGrading.';
/** What follows the plain marker on sheets of further months. */
const MONTH_SUFFIX = /^\.m\d+(?:_\d+)?$/u;

/**
 * The plain marker of an output: a defined name that points to cell A1 of its sheet, e.g.
 * `HotlineGrading.ranking.hotline`. Characters Excel does not allow in a name are spelled by their
 * code.
 */
export function markerName(output: string): string {
  const spelled = output.replace(
    /[^A-Za-z0-9_.]/gu,
    (character) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return MARKER_PREFIX + spelled;
}

/** True for the name of any marker. */
export function isMarker(name: string): boolean {
  return name.toLowerCase().startsWith(MARKER_PREFIX.toLowerCase());
}

/** True for the marker of a template, whose sheet is the person's to fill in and to be graded. */
export function isTemplateMarker(name: string): boolean {
  return name.toLowerCase().startsWith(`${MARKER_PREFIX}template.`.toLowerCase());
}

/** True when the marker is one of this output, of whatever month. */
export function marksOutput(marker: string, output: OutputId): boolean {
  const plain = markerName(output);
  if (!sameName(marker.slice(0, plain.length), plain)) return false;
  const rest = marker.slice(plain.length);
  return rest === '' || MONTH_SUFFIX.test(rest.toLowerCase());
}

/** The sheet a marker points to; null when it points nowhere or does not exist. */
export function markedSheet({ names, sheets }: Snapshot, marker: string): SheetSnapshot | null {
  const defined = names.find(({ name }) => sameName(name, marker));
  const sheetName = defined ? referencedSheet(defined.formula) : null;
  if (sheetName === null) return null;
  return sheets.find((sheet) => sameName(sheet.name, sheetName)) ?? null;
}

/**
 * A marker for a sheet that has none: the plain one unless it points to another sheet, else one with
 * the month behind it, `HotlineGrading.ranking.hotline.m202311`. It keeps sheets apart; the month a
 * sheet shows is what its stamp says.
 */
export function freeMarker(output: OutputId, period: Period | null, snapshot: Snapshot): string {
  const plain = markerName(output);
  const month = `${plain}.m${period ? periodKey(period).replace('-', '') : '0'}`;
  let marker = plain;
  for (let copy = 1; markedSheet(snapshot, marker) !== null; copy += 1) {
    marker = copy === 1 ? month : `${month}_${copy}`;
  }
  return marker;
}
