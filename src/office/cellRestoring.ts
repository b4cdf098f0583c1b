import type { ChangedCell } from '../application/ports';
import { fingerprint } from '../report/fingerprint';
import { isBlank, sameNumber } from '../report/plannedValue';
import type { CellContent, SnapshotCell } from '../tables/snapshot';
import { dressToRestore, type Dress } from './cellDress';
import { currentCell, currentDress, currentFill, type CurrentSheet } from './currentSheet';
import { differs, fillKey, type CellDifference } from './differences';
import { isInterpreted } from './interpretedText';
import type {
  CellBefore,
  FilledCell,
  PreviousSheet,
  TouchedCell,
  TouchedChart,
} from './previousValues';
import type { FoundSheet } from './restorePreflight';

/** A cell that is not as it was before the run. */
export interface CellRestoring {
  readonly row: number;
  readonly column: number;
  readonly before: CellBefore;
  /** The parts that have to be put back. */
  readonly parts: CellDifference;
  /** The properties of its dress that have to be put back; null for none. */
  readonly dress: Dress | null;
  /** The number format while the value is written, and the one it ends with. */
  readonly stagedFormat: string;
  readonly numberFormat: string;
}

/** A column that is not as wide as before the run; in points. */
export interface WidthRestoring {
  readonly column: number;
  readonly points: number;
}

/** A sheet that stood there before the run, with what is not as it was. */
export interface RestoredSheet extends FoundSheet {
  readonly previous: PreviousSheet;
  readonly cells: readonly CellRestoring[];
  readonly widths: readonly WidthRestoring[];
  readonly charts: readonly TouchedChart[];
  /** Whether anything is not as it was. */
  readonly isDifferent: boolean;
}

/** Excel rounds widths to whole pixels of the screen. */
const ROUNDED_POINTS = 1.5;
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** The cells of a sheet that are not as they were before the run. */
export function cellsToRestore(sheet: PreviousSheet, current: CurrentSheet): CellRestoring[] {
  return sheet.cells.flatMap((cell) => {
    const { row, column, before, touched } = cell;
    const now = filledNow(cell, current);
    const parts: CellDifference = {
      value: touched.value && !sameValue(now, before),
      numberFormat: touched.numberFormat && now.numberFormat !== before.numberFormat,
      fill: touched.fill && fillKey(now.fill) !== fillKey(before.fill),
    };
    const dress = dressToRestore(before.dress, currentDress(current, row, column));
    if (!differs(parts) && !dress) return [];
    const numberFormat = touched.numberFormat ? before.numberFormat : now.numberFormat;
    const stagedFormat = parts.value ? formatForWriting(before, numberFormat) : numberFormat;
    return [{ row, column, before, parts, dress, stagedFormat, numberFormat }];
  });
}

/** The columns that are still as wide as the run made them and were not so before. */
export function widthsToRestore(
  { widths }: PreviousSheet,
  { widths: current }: CurrentSheet,
): WidthRestoring[] {
  return widths.flatMap(({ column, before, after }) => {
    const now = current.get(column);
    if (now === undefined || Math.abs(now - after) > ROUNDED_POINTS || now === before) return [];
    return [{ column, points: before }];
  });
}

/**
 * The cells that hold neither what the run wrote nor what stood there before: somebody changed them
 * since. After a run that broke off, every cell is one of the two. A font, an alignment or a border
 * alone does not make a cell changed: Excel draws one line for two neighbours, and either may have it.
 */
export function cellsChangedSince(sheet: PreviousSheet, current: CurrentSheet): ChangedCell[] {
  const { sheetId, isOwn } = sheet;
  return sheet.cells.flatMap((cell) => {
    const now = filledNow(cell, current);
    const value = isKnownValue(cell, now, isOwn);
    if (value && isKnownFormat(cell, now, isOwn)) return [];
    const { row, column, before } = cell;
    return [
      {
        sheetId,
        sheetName: current.name,
        row,
        column,
        part: value ? ('format' as const) : ('value' as const),
        now: now.content,
        formulaNow: now.formula,
        before: before.content,
        formulaBefore: before.formula,
      },
    ];
  });
}

/** Whether a cell shows what the run found or wrote, or was emptied between the two. */
export function isKnownValue(
  { before, after, touched }: TouchedCell,
  now: SnapshotCell,
  wasEmptied: boolean,
): boolean {
  if (!touched.value || sameValue(now, before) || (wasEmptied && isEmpty(now))) return true;
  return now.formula === null && fingerprint(now.content) === after.value;
}

/** Neither value nor formula. */
export function isEmpty({ content, formula }: SnapshotCell): boolean {
  return formula === null && isBlank(content);
}

/** Whether two cells hold the same formula, or the same typed content. */
export function sameValue(a: SnapshotCell, b: SnapshotCell): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return sameContent(a.content, b.content);
}

function sameContent(a: CellContent, b: CellContent): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (a.kind === 'number' && b.kind === 'number') return sameNumber(a.value, b.value);
  return a.kind === b.kind && contentText(a) === contentText(b);
}

function contentText(content: CellContent): string {
  return content.kind === 'blank' ? '' : String(content.value);
}

function filledNow({ row, column }: TouchedCell, current: CurrentSheet): FilledCell {
  return { ...currentCell(current, row, column), fill: currentFill(current, row, column) };
}

function isKnownFormat(
  { before, after, touched }: TouchedCell,
  now: FilledCell,
  wasEmptied: boolean,
): boolean {
  const formats = [
    before.numberFormat,
    after.numberFormat,
    formatForWriting(before, before.numberFormat),
    ...(wasEmptied ? [GENERAL] : []),
  ];
  if (touched.numberFormat && !formats.includes(now.numberFormat)) return false;
  const fills = [before.fill, after.fill, ...(wasEmptied ? ['none'] : [])].map(fillKey);
  return !touched.fill || fills.includes(fillKey(now.fill));
}

/**
 * The format a cell needs while its value is written: text that Excel would interpret needs the
 * text format, and anything but text must not meet it. Changing the format afterwards leaves the
 * kind of the value alone.
 */
function formatForWriting({ content, formula }: SnapshotCell, numberFormat: string): string {
  if (formula === null && content.kind === 'text') {
    return isInterpreted(content.value) ? TEXT_FORMAT : numberFormat;
  }
  return numberFormat === TEXT_FORMAT ? GENERAL : numberFormat;
}
