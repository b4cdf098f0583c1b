import type { RuleSet } from '../domain/ruleSet';
import { NOTHING_GIVEN, type GivenMeanings } from './givenMeanings';
import { headerColumns, type HeaderArea, type HeaderColumn } from './headerColumns';
import { headerArea } from './headerExtent';
import { MOST_LEVELS } from './headerLevels';
import { besideTables, outsideHeaders, overlaps } from './headersBeside';
import type { HeaderLexicon } from './headerRoles';
import { segmentsOf, type Segment } from './headerSegments';
import { couldBeTable, isOverNumbers, withBlankHeaders } from './numbersUnder';
import { cellMeanings, columnsOf, type RowMeanings } from './rowMeanings';
import { countColumns, type HeaderCandidate, type SheetHeader } from './sheetHeader';
import { filledColumns, textAt } from './sheetText';
import { endColumn, endRow, type SheetSnapshot } from './snapshot';

/**
 * What a row of header words is. `header`: a unit table's. `rivals`: two unit columns beside one
 * another. `near`: too few counts, over numbers. `unitless`: four counts, or some over numbers, and no
 * unit column.
 * `possible`: none of these, and only a person could say that it heads a unit table.
 */
export type HeaderFinding = { readonly anchor: number } & (
  | { readonly kind: 'header'; readonly header: SheetHeader }
  | { readonly kind: 'rivals'; readonly header: SheetHeader; readonly rival: number }
  | { readonly kind: 'near' | 'unitless' | 'possible'; readonly header: HeaderCandidate }
);

const LEAST_COUNTS = 3;
/** Rows in which the header of a table beside it may begin and end. */
const ROWS_AHEAD = [0, 1, 2, 3, 4];
/** A header without a unit column has to show this many counts before it is worth a problem. */
export const LEAST_COUNTS_UNITLESS = 4;

/**
 * Finds the headers of all unit tables on a sheet, side-by-side ones included, from top to bottom, and
 * what looks like one and cannot be taken. `anchor` is the row with the unit word, or with the counts
 * where there is none. What a person has said of a column wins over its words.
 */
export function findHeaders(
  sheet: SheetSnapshot,
  rules: RuleSet,
  lexicon: HeaderLexicon,
  given: GivenMeanings = NOTHING_GIVEN,
): readonly HeaderFinding[] {
  const found: HeaderFinding[] = [];
  const meanings = cellMeanings(sheet, lexicon, given);
  const readColumns = (area: HeaderArea) =>
    headerColumns(sheet, area, lexicon, rules.channels, given);
  const taken: SheetHeader[] = [];
  for (let row = sheet.row; row < endRow(sheet); row += 1) {
    // Tables side by side may begin in different rows, so only the cells of a header are done with.
    const below = ROWS_AHEAD.map((own) => outsideHeaders(meanings(row + own), row + own, taken));
    const [known] = below;
    if (known === undefined || known.size === 0) continue;
    const open = below.slice(0, MOST_LEVELS);
    const segments = segmentsOf(sheet, row, below, given);
    for (const segment of segments) {
      const own = besideTables(sheet, row, segment, taken, open);
      const finding = findingAt(sheet, row, own, meanings, readColumns);
      if (!finding || overlaps(finding.header, taken)) continue;
      found.push({ ...finding, anchor: row });
      if (finding.kind === 'header' || finding.kind === 'rivals') taken.push(finding.header);
    }
    if (segments.length === 0 && columnsOf(known, 'count').length > 0) {
      const header = unitlessHeader(sheet, row, readColumns);
      found.push({ kind: 'unitless', header, anchor: row });
    }
  }
  const headers = found.filter(({ kind }) => kind === 'header');
  return found.flatMap((finding) => weighed(sheet, finding, headers));
}

function findingAt(
  sheet: SheetSnapshot,
  row: number,
  segment: Segment,
  meanings: (row: number) => RowMeanings,
  read: (area: HeaderArea) => HeaderColumn[],
): HeaderFinding | null {
  const area = headerArea(sheet, row, segment, meanings);
  // A unit word alone is no header: in a flat table every row may hold one, its group's name.
  const isAlone = area.lastRow === row && columnsOf(meanings(row), 'count').length === 0;
  if (isAlone && !holdsOnlyTexts(sheet, row, segment)) return null;
  const columns = contiguous(read(area), segment.unit);
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return null;
  const extent = { ...area, firstColumn: first.column, lastColumn: last.column };
  const header = { ...extent, unitColumn: segment.unit, columns };
  const anchor = row;
  if (isAlone) return { kind: 'possible', header, anchor };
  if (countColumns(header).length < LEAST_COUNTS) return { kind: 'near', header, anchor };
  const rival = segment.rivals.at(-1);
  return rival === undefined
    ? { kind: 'header', header, anchor }
    : { kind: 'rivals', header, rival, anchor };
}

function holdsOnlyTexts(sheet: SheetSnapshot, row: number, { first, last }: Segment): boolean {
  const filled = filledColumns(sheet, row, first, last);
  return filled.every((column) => textAt(sheet, row, column) !== '');
}

function unitlessHeader(
  sheet: SheetSnapshot,
  row: number,
  read: (area: HeaderArea) => HeaderColumn[],
): HeaderCandidate {
  const extent = { firstColumn: sheet.column, lastColumn: endColumn(sheet) - 1 };
  const area = { row, lastRow: row, ...extent };
  const columns = withBlankHeaders(sheet, row, sheet.column, read(area));
  return { ...area, unitColumn: null, columns };
}

/** Keeps what is worth saying of a row that is no header: words over numbers, outside every header. */
function weighed(
  sheet: SheetSnapshot,
  finding: HeaderFinding,
  headers: readonly HeaderFinding[],
): HeaderFinding[] {
  const { kind, header, anchor } = finding;
  if (kind === 'header' || kind === 'rivals') return [finding];
  const isInHeader = headers.some(({ header: own }) => anchor >= own.row && anchor <= own.lastRow);
  if (isInHeader) return [];
  const counts = countColumns(header);
  if (kind === 'unitless' && counts.length >= LEAST_COUNTS_UNITLESS) return [finding];
  if (kind !== 'possible' && isOverNumbers(sheet, header, counts)) return [finding];
  return couldBeTable(sheet, header, counts) ? [{ kind: 'possible', header, anchor }] : [];
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
