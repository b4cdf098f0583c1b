import type { Problem, ProblemCode } from '../domain/problem';
import type { CellArea } from '../tables/snapshot';
import { sharedArea } from './cellAreas';
import { isWritten } from './sheetWrite';
import type { RunSheet } from './touchedCells';

/** Why the cells of a sheet must not be written: merged ones among them, a table beside them. */
export function obstacleRefusals(sheet: RunSheet): Problem[] {
  const { current, found, write } = sheet;
  if (!write) return [];
  const { target } = found.plan;
  const { merges, tables } = current.obstacles;
  const merged = merges.find((merge) => isInTheWay(sheet, merge));
  // On a person's sheet only added columns can make a table grow.
  const isBeside = target.kind === 'output' || write.columnWidths.length > 0;
  const [table] = isBeside ? tables : [];
  const refuse = (code: ProblemCode, row: number, column: number, details = {}): Problem => ({
    code,
    severity: 'blocking',
    where: { sheetId: target.sheetId ?? '', sheetName: target.sheetName, row, column },
    channel: null,
    unit: null,
    details: { sheet: current.name, ...details },
  });
  return [
    ...(merged ? [refuse('targetMerged', merged.row, merged.column)] : []),
    ...(table === undefined
      ? []
      : [refuse('tableInTheWay', found.area.row, found.area.column, { table })]),
  ];
}

/**
 * A merged area takes a value in its first cell only, and loses the merge when one of our own sheets
 * is emptied.
 */
function isInTheWay({ found }: RunSheet, merge: CellArea): boolean {
  const { plan, area, planned, differences } = found;
  const shared = sharedArea(area, merge);
  if (!shared) return false;
  if (plan.target.kind === 'output') return true;
  for (let row = shared.row; row < shared.row + shared.rowCount; row += 1) {
    for (let column = shared.column; column < shared.column + shared.columnCount; column += 1) {
      if (row === merge.row && column === merge.column) continue;
      const cell = planned[row - area.row]?.[column - area.column];
      const difference = differences[row - area.row]?.[column - area.column];
      if (cell && difference && isWritten(cell, difference, false)) return true;
    }
  }
  return false;
}
