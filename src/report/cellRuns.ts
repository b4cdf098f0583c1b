import type { CellArea } from '../tables/snapshot';

/** Consecutive rows. */
export interface RowRun {
  readonly row: number;
  readonly rowCount: number;
}

/** Rows gathered into as few runs as possible, top to bottom; doubles count once. */
export function rowRuns(rows: readonly number[]): RowRun[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

/** The cells of one column in these rows, as few areas as possible. */
export function columnAreas(column: number, rows: readonly number[]): CellArea[] {
  return rowRuns(rows).map((run) => ({ ...run, column, columnCount: 1 }));
}

/** The smallest area around both; null counts as nothing. */
export function unionArea(a: CellArea | null, b: CellArea | null): CellArea | null {
  if (!a || !b) return a ?? b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** Gathers rows by key, keys in first-seen order; rows without a key are left out. */
export function rowsByKey<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry, at: number) => string | null,
  rowOf: (entry: Entry, at: number) => number,
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    const key = keyOf(entry, at);
    if (key === null) return;
    const gathered = rows.get(key);
    if (gathered) gathered.push(rowOf(entry, at));
    else rows.set(key, [rowOf(entry, at)]);
  });
  return rows;
}
