import { fingerprint } from '../report/fingerprint';
import { cellAt, endColumn, type SheetSnapshot } from '../tables/snapshot';
import type { RowChange, TouchedCell } from './previousValues';
import { rowFingerprint } from './rowFingerprint';

const MOST_ROW_CHANGES = 50;

/**
 * The whole rows around some cells, before and after these are written. None where many rows are
 * touched: a run that only adds a word or two to a list of ours does not.
 */
export function rowChanges(basis: SheetSnapshot, cells: readonly TouchedCell[]): RowChange[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  if (rows.length > MOST_ROW_CHANGES) return [];
  return rows.map((row) => {
    const written = new Map(
      cells
        .filter((cell) => cell.row === row && cell.touched.value)
        .map(({ column, after }) => [column, after.value]),
    );
    const width = Math.max(endColumn(basis), ...[...written.keys()].map((column) => column + 1));
    const before = Array.from({ length: width }, (_, column) =>
      fingerprint(cellAt(basis, row, column).content),
    );
    const after = before.map((code, column) => written.get(column) ?? code);
    return { row, before: rowFingerprint(before), after: rowFingerprint(after) };
  });
}
