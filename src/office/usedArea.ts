import type { CellArea, SheetSnapshot } from '../tables/snapshot';

/** Where a sheet had values when it was read; null for none. */
export function usedAreaOf({ row, column, cells }: SheetSnapshot): CellArea | null {
  const columnCount = cells[0]?.length ?? 0;
  return columnCount > 0 ? { row, column, rowCount: cells.length, columnCount } : null;
}
