import type { CellArea } from '../tables/snapshot';

/** Number of cells. */
export function cellCount(area: CellArea): number {
  return area.rowCount * area.columnCount;
}

/** The smallest area around all of them; null for none. */
export function areaAround(areas: readonly CellArea[]): CellArea | null {
  return areas.reduce<CellArea | null>((around, area) => {
    if (!around) return area;
    const row = Math.min(around.row, area.row);
    const column = Math.min(around.column, area.column);
    const endRow = Math.max(around.row + around.rowCount, area.row + area.rowCount);
    const endColumn = Math.max(around.column + around.columnCount, area.column + area.columnCount);
    return { row, column, rowCount: endRow - row, columnCount: endColumn - column };
  }, null);
}

/** The smallest area around some cells; null for none. */
export function areaOfCells(
  cells: readonly { readonly row: number; readonly column: number }[],
): CellArea | null {
  return areaAround(cells.map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 1 })));
}

/** Whether both cover exactly the same cells; null covers none. */
export function sameArea(a: CellArea | null, b: CellArea | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

/** Whether the first covers every cell of the second. */
export function holdsArea(a: CellArea, b: CellArea): boolean {
  return sameArea(sharedArea(a, b), b);
}

/** The cells both cover; null for none. */
export function sharedArea(a: CellArea, b: CellArea): CellArea | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The area cut into bands of whole rows of at most `cells` cells each, at least one row. */
export function rowBands(area: CellArea, cells: number): CellArea[] {
  const rows = Math.max(1, Math.floor(cells / area.columnCount));
  const bands: CellArea[] = [];
  for (let row = 0; row < area.rowCount; row += rows) {
    bands.push({
      ...area,
      row: area.row + row,
      rowCount: Math.min(rows, area.rowCount - row),
    });
  }
  return bands;
}
