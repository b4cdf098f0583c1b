import { readCount } from './countReading';
import { MOST_LEVELS } from './headerLevels';
import type { HeaderColumn } from './headerColumns';
import type { HeaderCandidate } from './sheetHeader';
import { textAt } from './sheetText';
import { cellAt, type SheetSnapshot } from './snapshot';

/** Counts over numbers that make a row worth a warning. */
const LEAST_COUNTS_NEAR = 2;
/** Columns of numbers that could be made the counts of a unit table; every channel needs this many. */
const LEAST_FIGURES = 4;

/** True where at least two of a header's counts have numbers close under them in one row. */
export function isOverNumbers(
  sheet: SheetSnapshot,
  { lastRow }: HeaderCandidate,
  counts: readonly number[],
): boolean {
  return rowsUnder(lastRow).some(
    (row) =>
      counts.filter((column) => cellAt(sheet, row, column).content.kind === 'number').length >=
      LEAST_COUNTS_NEAR,
  );
}

/** True where its counts and the columns nobody knows are enough figures for a unit table. */
export function couldBeTable(
  sheet: SheetSnapshot,
  { lastRow, columns }: HeaderCandidate,
  counts: readonly number[],
): boolean {
  const unknown = columns.filter(({ meanings }) => meanings.length === 0);
  const figures = [...counts, ...unknown.map(({ column }) => column)];
  return rowsUnder(lastRow).some(
    (row) => figures.filter((column) => isFigure(sheet, row, column)).length >= LEAST_FIGURES,
  );
}

/**
 * A header's columns and those left of its first count that have no header text, but texts close
 * under it: the units may stand in one of them.
 */
export function withBlankHeaders(
  sheet: SheetSnapshot,
  row: number,
  firstColumn: number,
  columns: readonly HeaderColumn[],
): HeaderColumn[] {
  const [first] = columns;
  const blank: HeaderColumn[] = [];
  for (let column = firstColumn; column < (first?.column ?? firstColumn); column += 1) {
    if (!rowsUnder(row).some((under) => textAt(sheet, under, column) !== '')) continue;
    const nothing = { text: '', parents: [], meanings: [], hidden: [], channel: null } as const;
    blank.push({ column, row, ...nothing, rule: 'noWord' });
  }
  return [...blank, ...columns];
}

function rowsUnder(row: number): number[] {
  return Array.from({ length: MOST_LEVELS }, (_, below) => row + 1 + below);
}

function isFigure(sheet: SheetSnapshot, row: number, column: number): boolean {
  return readCount(cellAt(sheet, row, column)).kind === 'count';
}
