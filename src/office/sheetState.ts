import type { CellArea } from '../tables/snapshot';

/** What can keep a sheet from being written. */
export interface SheetState {
  readonly isProtected: boolean;
  /** A filter of the sheet or of one of its tables hides rows. */
  readonly isFiltered: boolean;
}

/** Queues reading the state of a sheet; the result is ready after the sync. */
export function queueSheetState(sheet: Excel.Worksheet): () => SheetState {
  const { protection, autoFilter, tables } = sheet;
  protection.load('protected');
  autoFilter.load('isDataFiltered');
  tables.load('items/autoFilter/isDataFiltered');
  return () => ({
    isProtected: protection.protected,
    isFiltered:
      autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
  });
}

/** Queues reading where a sheet has values; null for a sheet without any. */
export function queueUsedArea(sheet: Excel.Worksheet): () => CellArea | null {
  const range = usedRange(sheet);
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { row: rowIndex, column: columnIndex, rowCount, columnCount };
  };
}

/** Formats do not count as use: staff's sheets are often formatted far below their last row. */
function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.untrack();
  return range;
}
