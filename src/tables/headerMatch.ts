import type { CellPlace } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { headerColumns, type HeaderArea, type HeaderColumn } from './headerColumns';
import type { HeaderLexicon, HeaderMeaning, HeaderRole } from './headerRoles';
import { headerKey } from './headerText';
import { isNote } from './lineText';
import { filledColumns, textAt } from './sheetText';
import { cellAt, endColumn, endRow, type SheetSnapshot } from './snapshot';

/** A header that looks like one of a unit table: a unit column and at least three counts. */
export interface SheetHeader extends HeaderArea {
  readonly unitColumn: number;
  readonly columns: readonly HeaderColumn[];
}

/** The headers of a sheet from top to bottom, and rows of counts that have no unit column. */
export interface SheetHeaders {
  readonly headers: readonly SheetHeader[];
  /** First count cell of each header without a unit column. */
  readonly unitless: readonly CellPlace[];
}

const LEAST_COUNTS = 3;
/** A header without a unit column has to show this many counts before it is worth a problem. */
const LEAST_COUNTS_UNITLESS = 4;
const MOST_LEVELS = 3;
const LONGEST_HEADER = 40;

/** Finds the headers of all unit tables on a sheet, side-by-side ones included. */
export function findHeaders(
  sheet: SheetSnapshot,
  rules: RuleSet,
  lexicon: HeaderLexicon,
): SheetHeaders {
  const headers: SheetHeader[] = [];
  const unitless: CellPlace[] = [];
  const meanings = cellMeanings(sheet, lexicon);
  const last = endRow(sheet);
  for (let row = sheet.row; row < last; row += 1) {
    const known = meanings(row);
    const units = columnsOf(known, 'unit');
    const found = segments(units, known, sheet).flatMap((segment) => {
      const header = headerAt(sheet, row, segment, meanings, (area) =>
        headerColumns(sheet, area, lexicon, rules.channels),
      );
      return header ? [header] : [];
    });
    headers.push(...found);
    if (units.length === 0) unitless.push(...unitlessAt(sheet, row, known, headers));
    row = Math.max(row, ...found.map((header) => header.lastRow));
  }
  return { headers, unitless };
}

type RowMeanings = ReadonlyMap<number, readonly HeaderMeaning[]>;

const NO_MEANINGS: RowMeanings = new Map();

/** The meanings of a row's texts by column, each different text looked up once. */
function cellMeanings(sheet: SheetSnapshot, lexicon: HeaderLexicon): (row: number) => RowMeanings {
  const known = new Map<string, readonly HeaderMeaning[]>();
  return (row) => {
    let found: Map<number, readonly HeaderMeaning[]> | null = null;
    for (let column = sheet.column; column < endColumn(sheet); column += 1) {
      const { content } = cellAt(sheet, row, column);
      if (content.kind !== 'text' || content.value.length > LONGEST_HEADER) continue;
      let meanings = known.get(content.value);
      if (!meanings) {
        meanings = lexicon.lookup(headerKey(content.value)).meanings;
        known.set(content.value, meanings);
      }
      if (meanings.length > 0) found = (found ?? new Map()).set(column, meanings);
    }
    return found ?? NO_MEANINGS;
  };
}

function columnsOf(row: RowMeanings, kind: HeaderRole['kind']): number[] {
  return [...row].filter(([, meanings]) => has(meanings, kind)).map(([column]) => column);
}

function has(meanings: readonly HeaderMeaning[], ...kinds: readonly HeaderRole['kind'][]): boolean {
  return meanings.some(({ role }) => kinds.includes(role.kind));
}

/** The columns that belong to one unit column; group and sequence columns stand before it. */
interface Segment {
  readonly first: number;
  readonly last: number;
  readonly unit: number;
}

function segments(units: readonly number[], row: RowMeanings, sheet: SheetSnapshot): Segment[] {
  const starts = units.map((unit, at) => {
    if (at === 0) return sheet.column;
    let start = unit;
    while (has(row.get(start - 1) ?? [], 'group', 'sequence')) start -= 1;
    return start;
  });
  return units.map((unit, at) => ({
    first: starts[at] ?? unit,
    last: (starts[at + 1] ?? endColumn(sheet)) - 1,
    unit,
  }));
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
  if (all.filter(({ meanings: own }) => has(own, 'count')).length < LEAST_COUNTS) return null;
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

/** Rows under the unit word belong to the header while they hold header words and no unit or number. */
function lastHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  { first, last, unit }: Segment,
  meanings: (row: number) => RowMeanings,
): number {
  let bottom = row;
  while (bottom + 1 < Math.min(row + MOST_LEVELS, endRow(sheet))) {
    const next = bottom + 1;
    const filled = filledColumns(sheet, next, first, last);
    const words = [...meanings(next)].some(
      ([column, own]) =>
        column >= first && column <= last && has(own, 'count', 'rate', 'index', 'grade'),
    );
    const onlyTexts = filled.every((column) => textAt(sheet, next, column) !== '');
    if (!words || !onlyTexts || filled.includes(unit)) break;
    bottom = next;
  }
  return bottom;
}

/** Rows over the unit word belong to it while they hold texts right of the unit column only. */
function firstHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  lastRow: number,
  { first, last, unit }: Segment,
): number {
  let top = row;
  while (top - 1 >= Math.max(sheet.row, lastRow - MOST_LEVELS + 1)) {
    const filled = filledColumns(sheet, top - 1, first, last);
    const parents = filled.every((column) => {
      const text = textAt(sheet, top - 1, column);
      return column > unit && text !== '' && !isNote(text);
    });
    if (filled.length === 0 || !parents) break;
    top -= 1;
  }
  return top;
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

function unitlessAt(
  sheet: SheetSnapshot,
  row: number,
  known: RowMeanings,
  headers: readonly SheetHeader[],
): CellPlace[] {
  const counts = columnsOf(known, 'count');
  const [first] = counts;
  if (first === undefined || counts.length < LEAST_COUNTS_UNITLESS) return [];
  if (headers.some((header) => row >= header.row && row <= header.lastRow)) return [];
  return [{ sheetId: sheet.id, sheetName: sheet.name, row, column: first }];
}
