import type { ChangedCell } from '../application/ports';
import { isBlank, sameNumber } from '../report/plannedValue';
import type { CellContent, SnapshotCell } from '../tables/snapshot';
import { currentCell, currentFill, type CurrentSheet } from './currentSheet';
import { differs, fillKey, type CellDifference } from './differences';
import { isInterpreted } from './interpretedText';
import type { FilledCell, PreviousSheet, TouchedCell } from './previousValues';

/** A cell that is not as it was before the run. */
export interface CellRestoring {
  readonly row: number;
  readonly column: number;
  readonly before: FilledCell;
  /** The parts that have to be put back. */
  readonly parts: CellDifference;
  /** The number format while the value is written, and the one it ends with. */
  readonly stagedFormat: string;
  readonly numberFormat: string;
}

/** A sheet that stood there before the run, with its cells that are not as they were. */
export interface RestoredSheet {
  readonly previous: PreviousSheet;
  readonly current: CurrentSheet;
  readonly cells: readonly CellRestoring[];
}

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
    if (!differs(parts)) return [];
    const numberFormat = touched.numberFormat ? before.numberFormat : now.numberFormat;
    const stagedFormat = parts.value ? formatForWriting(before, numberFormat) : numberFormat;
    return [{ row, column, before, parts, stagedFormat, numberFormat }];
  });
}

/**
 * The cells that hold neither what the run wrote nor what stood there before: somebody changed them
 * since. After a run that broke off, every cell is one of the two.
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
  if (!touched.value || sameValue(now, before) || sameValue(now, after)) return true;
  return wasEmptied && isEmpty(now);
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
