import type { CellPlace } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { headerColumns, type HeaderArea, type HeaderColumn } from './headerColumns';
import type { HeaderLexicon } from './headerRoles';
import { segmentsOf, type Segment } from './headerSegments';
import { headerKey } from './headerText';
import { isNote } from './lineText';
import { cellMeanings, columnsOf, has, type RowMeanings } from './rowMeanings';
import { filledColumns, textAt } from './sheetText';
import { cellAt, endRow, type SheetSnapshot } from './snapshot';
import { placeAt } from './unitFigures';

/** A header that looks like one of a unit table: a unit column and at least three counts. */
export interface SheetHeader extends HeaderArea {
  readonly unitColumn: number;
  readonly columns: readonly HeaderColumn[];
}

/** A row that shows fewer figures than a unit table, or no unit column, over numbers. */
export interface NearHeader {
  readonly row: number;
  readonly column: number;
  /** The header as far as it goes; null when it has no unit column. */
  readonly header: SheetHeader | null;
}

/** The headers of a sheet from top to bottom, and what looks like one and cannot be taken. */
export interface SheetHeaders {
  readonly headers: readonly SheetHeader[];
  /** First count cell of each header without a unit column. */
  readonly unitless: readonly CellPlace[];
  /** The second unit column of each header that has two beside one another. */
  readonly rivals: readonly RivalColumns[];
  readonly near: readonly NearHeader[];
}

/** Two unit columns of one header. */
export interface RivalColumns {
  readonly row: number;
  readonly first: number;
  readonly second: number;
}

const LEAST_COUNTS = 3;
/** A header without a unit column has to show this many counts before it is worth a problem. */
const LEAST_COUNTS_UNITLESS = 4;
/** Counts over numbers that make a row worth a warning. */
const LEAST_COUNTS_NEAR = 2;
const MOST_LEVELS = 3;
const LONGEST_PARENT_ALONE = 8;

/** Finds the headers of all unit tables on a sheet, side-by-side ones included. */
export function findHeaders(
  sheet: SheetSnapshot,
  rules: RuleSet,
  lexicon: HeaderLexicon,
): SheetHeaders {
  const headers: SheetHeader[] = [];
  const unitless: CellPlace[] = [];
  const rivals: RivalColumns[] = [];
  const near: NearHeader[] = [];
  const meanings = cellMeanings(sheet, lexicon);
  const last = endRow(sheet);
  for (let row = sheet.row; row < last; row += 1) {
    const known = meanings(row);
    if (known.size === 0) continue;
    const levels = Array.from({ length: MOST_LEVELS }, (_, below) => meanings(row + below));
    let bottom = row;
    const segments = segmentsOf(sheet, row, levels);
    for (const segment of segments) {
      const header = headerAt(sheet, row, segment, meanings, (area) =>
        headerColumns(sheet, area, lexicon, rules.channels),
      );
      if (!header) continue;
      const rival = segment.rivals.at(-1);
      if (countColumns(header).length < LEAST_COUNTS) {
        near.push({ row, column: header.unitColumn, header });
        continue;
      }
      if (rival !== undefined) rivals.push({ row, first: rival, second: segment.unit });
      else headers.push(header);
      bottom = Math.max(bottom, header.lastRow);
    }
    const counts = segments.length === 0 ? columnsOf(known, 'count') : [];
    const [column] = counts;
    if (column !== undefined && !covers(headers, row)) {
      if (counts.length >= LEAST_COUNTS_UNITLESS) unitless.push(placeAt(sheet, row, column));
      else near.push({ row, column, header: null });
    }
    row = bottom;
  }
  const isWorthSaying = (own: NearHeader) =>
    !covers(headers, own.row) && isOverNumbers(sheet, own, meanings);
  return { headers, unitless, rivals, near: near.filter(isWorthSaying) };
}

function covers(headers: readonly SheetHeader[], row: number): boolean {
  return headers.some((header) => row >= header.row && row <= header.lastRow);
}

function countColumns({ columns }: SheetHeader): number[] {
  return columns.filter(({ meanings }) => has(meanings, 'count')).map(({ column }) => column);
}

/** True where at least two of its counts have numbers close under them. */
function isOverNumbers(
  sheet: SheetSnapshot,
  { row, header }: NearHeader,
  meanings: (row: number) => RowMeanings,
): boolean {
  const counts = header ? countColumns(header) : columnsOf(meanings(row), 'count');
  const first = (header?.lastRow ?? row) + 1;
  return Array.from({ length: MOST_LEVELS }, (_, below) => first + below).some(
    (under) =>
      counts.filter((column) => cellAt(sheet, under, column).content.kind === 'number').length >=
      LEAST_COUNTS_NEAR,
  );
}

function headerAt(
  sheet: SheetSnapshot,
  row: number,
  segment: Segment,
  meanings: (row: number) => RowMeanings,
  read: (area: HeaderArea) => HeaderColumn[],
): SheetHeader | null {
  const lastRow = lastHeaderRow(sheet, row, segment, meanings);
  // A unit word alone is no header: in a flat table every row may hold one, its group's name.
  if (lastRow === row && columnsOf(meanings(row), 'count').length === 0) return null;
  const top = firstHeaderRow(sheet, row, lastRow, segment);
  const all = read({ row: top, lastRow, firstColumn: segment.first, lastColumn: segment.last });
  const columns = contiguous(all, segment.unit);
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return null;
  return {
    row: top,
    lastRow,
    firstColumn: first.column,
    lastColumn: last.column,
    unitColumn: segment.unit,
    columns,
  };
}

/**
 * Rows under the unit word belong to the header down to the last one with header words, while there is
 * no unit and no number; a row between may hold words over words only (`办理情况`).
 */
function lastHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  { first, last, unit }: Segment,
  meanings: (row: number) => RowMeanings,
): number {
  let bottom = row;
  for (let next = row + 1; next < Math.min(row + MOST_LEVELS, endRow(sheet)); next += 1) {
    const filled = filledColumns(sheet, next, first, last);
    const words = [...meanings(next)].some(
      ([column, own]) =>
        column >= first && column <= last && has(own, 'count', 'rate', 'index', 'grade'),
    );
    const onlyTexts = filled.every((column) => textAt(sheet, next, column) !== '');
    if (filled.length === 0 || !onlyTexts || filled.includes(unit)) break;
    if (words) bottom = next;
  }
  return bottom;
}

/**
 * Rows over the unit word belong to it while they hold texts right of the unit column only. A lone
 * text belongs to it where it can stand over columns; anywhere else it is a remark beside the title.
 */
function firstHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  lastRow: number,
  { first, last, unit }: Segment,
): number {
  let top = row;
  while (top - 1 >= Math.max(sheet.row, lastRow - MOST_LEVELS + 1)) {
    const filled = filledColumns(sheet, top - 1, first, last);
    const texts = filled.map((column) => textAt(sheet, top - 1, column));
    const parents = texts.every((text) => text !== '' && !isNote(text));
    const [leftmost] = filled;
    if (leftmost === undefined || leftmost <= unit || !parents) break;
    if (filled.length === 1 && !texts.every(isParentAlone)) break;
    top -= 1;
  }
  return top;
}

/** True for a text that may stand over several columns by itself: a short word, no date or bracket. */
function isParentAlone(text: string): boolean {
  const key = headerKey(text);
  return key.length <= LONGEST_PARENT_ALONE && !/[\d()]/u.test(key);
}

/** The header's columns around the unit: gaps are allowed only before a column with a meaning. */
function contiguous(columns: readonly HeaderColumn[], unit: number): HeaderColumn[] {
  const at = columns.findIndex(({ column }) => column === unit);
  const isNext = (from: number, to: number) =>
    Math.abs((columns[from]?.column ?? 0) - (columns[to]?.column ?? 0)) === 1;
  let first = at;
  while (first > 0 && isNext(first, first - 1)) first -= 1;
  let last = columns.reduce((most, { meanings }, own) => (meanings.length > 0 ? own : most), at);
  while (last + 1 < columns.length && isNext(last, last + 1)) last += 1;
  return columns.slice(first, last + 1);
}
