import type { Period } from '../domain/period';
import { cellAt, type SheetSnapshot, type Snapshot } from '../tables/snapshot';
import { isMarker, isTemplateMarker } from './outputMarkers';
import { referencedSheet } from './referencedSheet';
import { sameName } from './sheetName';
import type { RollUpStamp } from './rollUpStamp';
import { readStamp, titleWithoutPeriod, type Stamp } from './stamp';

/** A sheet of an earlier run. */
export interface OutputSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The marker that points to it; null when it is known by its stamp only. */
  readonly marker: string | null;
  /** Its title without the month. */
  readonly title: string;
  /** False when somebody overwrote its stamp. */
  readonly isStamped: boolean;
  /** The month its stamp names; null when it names none. */
  readonly period: Period | null;
  /** The months its stamp says it rolls up; null when it is of one month or none. */
  readonly rollUp: RollUpStamp | null;
  /** The rules its stamp names; null when it has no stamp. */
  readonly ruleSet: string | null;
}

/** Title and stamp stand in the first column. */
const TITLE_ROW = 0;
export const STAMP_ROW = 1;

/**
 * The sheets of earlier runs, copies of them included: those a marker points to, and those that
 * carry our stamp (another program may have dropped the names). A sheet's name proves nothing.
 */
export function findOutputSheets(snapshot: Snapshot): OutputSheet[] {
  const markers = new Map<string, string>();
  for (const { name, formula } of snapshot.names) {
    const sheetName = referencedSheet(formula);
    if (sheetName === null || !isMarker(name) || isTemplateMarker(name)) continue;
    const sheet = snapshot.sheets.find((candidate) => sameName(candidate.name, sheetName));
    if (sheet && !markers.has(sheet.id)) markers.set(sheet.id, name);
  }
  return snapshot.sheets.flatMap((sheet) => {
    const marker = markers.get(sheet.id) ?? null;
    const stamp = sheetStamp(sheet);
    if (marker === null && stamp === null) return [];
    const title = titleWithoutPeriod(textAt(sheet, TITLE_ROW));
    const { id: sheetId, name: sheetName } = sheet;
    const period = stamp?.period ?? null;
    const ruleSet = stamp?.ruleSet ?? null;
    const rollUp = stamp?.rollUp ?? null;
    const found = { sheetId, sheetName, marker, title, isStamped: stamp !== null };
    return [{ ...found, period, rollUp, ruleSet }];
  });
}

/** What a sheet's stamp says; null when it has none. */
export function sheetStamp(sheet: SheetSnapshot): Stamp | null {
  return readStamp(textAt(sheet, STAMP_ROW));
}

function textAt(sheet: SheetSnapshot, row: number): string {
  const { content } = cellAt(sheet, row, 0);
  return content.kind === 'text' ? content.value : '';
}
