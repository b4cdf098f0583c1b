import type { GivenMeanings } from './givenMeanings';
import { columnsOf, has, type RowMeanings } from './rowMeanings';
import { textAt } from './sheetText';
import { endColumn, type SheetSnapshot } from './snapshot';

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
 * into the next part without a gap is no table beside it but its rival. `levels` are the meanings of
 * the row and of those under it that may belong to the header. A unit
 * column that a person named has no rivals.
 */
export function segmentsOf(
  sheet: SheetSnapshot,
  row: number,
  levels: readonly RowMeanings[],
  given: GivenMeanings,
): Segment[] {
  const known: RowMeanings = levels[0] ?? new Map<number, never>();
  const units = columnsOf(known, 'unit');
  const starts = units.map((unit, at) => {
    const isFirst = at === 0 && !isBesideLowerHeader(unit, levels);
    return isFirst ? sheet.column : firstOf(unit, known);
  });
  const end = endColumn(sheet);
  const found: Segment[] = [];
  let open: Segment | null = null;
  units.forEach((unit, at) => {
    const first = starts[at] ?? unit;
    const last = (starts[at + 1] ?? lowerHeaderRightOf(unit, levels) ?? end) - 1;
    const own: Segment = open
      ? { first: open.first, last, unit, rivals: [...open.rivals, open.unit] }
      : { first, last, unit, rivals: [] };
    const next = units[at + 1];
    const goesOn =
      next !== undefined && !holdsCounts(levels, first, last) && isFilled(sheet, row, unit, next);
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

/** The first column of a table beside it on the right whose header begins in a lower row. */
function lowerHeaderRightOf(unit: number, levels: readonly RowMeanings[]): number | null {
  for (const [at, level] of levels.entries()) {
    const other = at > 0 ? columnsOf(level, 'unit').find((column) => column > unit) : undefined;
    if (other === undefined) continue;
    if (holdsCounts(levels.slice(at), other + 1, Infinity)) return firstOf(other, level);
  }
  return null;
}

/** True where a table on the left has its header in a lower row. */
function isBesideLowerHeader(unit: number, levels: readonly RowMeanings[]): boolean {
  return levels
    .slice(1)
    .some((level) =>
      columnsOf(level, 'unit').some(
        (other) =>
          other < unit &&
          columnsOf(level, 'count').some((column) => column > other && column < unit),
      ),
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
