import type { GivenMeanings } from './givenMeanings';
import { MOST_LEVELS } from './headerLevels';
import { columnsOf, has, type RowMeanings } from './rowMeanings';
import { isEmptyCell, textAt } from './sheetText';
import { cellAt, endColumn, type SheetSnapshot } from './snapshot';

/** The columns that belong to one unit column; group and sequence columns stand before it. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly unit: number;
  /** Unit columns directly before it that have no counts of their own: one of them may be the unit. */
  readonly rivals: readonly number[];
}

/**
 * The parts of a header row, one for each unit column. A unit column without counts that goes over
 * into the next part without a gap is no table beside it but its rival. `ahead` are the meanings of
 * the row and of those under it, in which the header of a table beside it may begin. A unit
 * column that a person named has no rivals.
 */
export function segmentsOf(
  sheet: SheetSnapshot,
  row: number,
  ahead: readonly RowMeanings[],
  given: GivenMeanings,
): Segment[] {
  const known: RowMeanings = ahead[0] ?? new Map<number, never>();
  const levels = ahead.slice(0, MOST_LEVELS);
  const units = columnsOf(known, 'unit');
  const starts = units.map((unit, at) => {
    const isFirst = at === 0 && !isBesideLowerHeader(sheet, row, unit, ahead);
    return isFirst ? sheet.column : firstOf(unit, known);
  });
  const end = endColumn(sheet);
  const found: Segment[] = [];
  let open: Segment | null = null;
  units.forEach((unit, at) => {
    const first = starts[at] ?? unit;
    const next = starts[at + 1] ?? lowerHeaderRightOf(sheet, row, unit, ahead) ?? end;
    const last = endOfWords(sheet, row, levels, next - 1);
    const own: Segment = open
      ? { first: open.first, last, unit, rivals: [...open.rivals, open.unit] }
      : { first, last, unit, rivals: [] };
    const following = units[at + 1];
    const goesOn =
      following !== undefined &&
      !holdsCounts(levels, first, last) &&
      isFilled(sheet, row, unit, following);
    open = goesOn ? own : null;
    if (!goesOn) found.push(decided(own, (column) => given.isUnit(row, column)));
  });
  return found;
}

/** The first column of a unit column's own: group and sequence columns stand before it. */
function firstOf(unit: number, row: RowMeanings): number {
  let first = unit;
  while (has(row.get(first - 1) ?? [], 'group', 'sequence')) first -= 1;
  return first;
}

/** Where a table beside it on the right begins whose header begins in a lower row; null for none. */
function lowerHeaderRightOf(
  sheet: SheetSnapshot,
  row: number,
  unit: number,
  ahead: readonly RowMeanings[],
): number | null {
  for (const [at, level] of ahead.entries()) {
    const other = at > 0 ? columnsOf(level, 'unit').find((column) => column > unit) : undefined;
    if (other === undefined || !holdsCounts(ahead.slice(at), other + 1, Infinity)) continue;
    const first = firstOf(other, level);
    if (first - 1 > unit && isGap(sheet, row, first - 1, ahead.length)) return first;
  }
  return null;
}

/** True where a table on the left has its header in a lower row. */
function isBesideLowerHeader(
  sheet: SheetSnapshot,
  row: number,
  unit: number,
  ahead: readonly RowMeanings[],
): boolean {
  const [known = new Map()] = ahead;
  return ahead.some(
    (level, at) =>
      at > 0 &&
      columnsOf(level, 'unit').some(
        (other) => other < unit && holdsCounts(ahead.slice(at), other + 1, unit - 1),
      ) &&
      isGap(sheet, row, firstOf(unit, known) - 1, ahead.length),
  );
}

/** The last column before a gap that follows the last header word: what stands behind is another matter. */
function endOfWords(
  sheet: SheetSnapshot,
  row: number,
  levels: readonly RowMeanings[],
  last: number,
): number {
  // Under the first row a group's line of a table beside it is a word, too, but no figure.
  const words = levels.flatMap((level, at) =>
    [...level.keys()].filter(
      (column) =>
        column <= last &&
        (at === 0 || has(level.get(column) ?? [], 'count', 'rate', 'index', 'grade')),
    ),
  );
  for (let column = Math.max(...words) + 1; column <= last; column += 1) {
    if (isGap(sheet, row, column, MOST_LEVELS)) return column - 1;
  }
  return last;
}

/** True for a column that is empty from the row on, as between two tables. */
function isGap(sheet: SheetSnapshot, row: number, column: number, rowCount: number): boolean {
  return Array.from({ length: rowCount }, (_, at) => cellAt(sheet, row + at, column)).every(
    isEmptyCell,
  );
}

function decided(segment: Segment, isGiven: (column: number) => boolean): Segment {
  const named = [...segment.rivals, segment.unit].filter(isGiven);
  const [unit] = named;
  return unit === undefined || named.length > 1 ? segment : { ...segment, unit, rivals: [] };
}

function holdsCounts(levels: readonly RowMeanings[], first: number, last: number): boolean {
  return levels.some((level) =>
    columnsOf(level, 'count').some((column) => column >= first && column <= last),
  );
}

function isFilled(sheet: SheetSnapshot, row: number, first: number, last: number): boolean {
  for (let column = first; column <= last; column += 1) {
    if (textAt(sheet, row, column) === '') return false;
  }
  return true;
}
