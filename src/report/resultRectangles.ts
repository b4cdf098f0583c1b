import type { BlockResults, DecidedColumn } from './blockResults';
import { rowRuns } from './cellRuns';
import { KEEP, textValue } from './plannedValue';
import { headerOf } from './resultRoles';
import type { PlannedBlock, PlannedValue } from './writePlan';

/**
 * A block's result cells as rectangles, one per run of neighbouring columns. Cells between the unit
 * rows are kept; rectangles in which nothing changes are left out.
 */
export function resultRectangles({ block, columns }: BlockResults): PlannedBlock[] {
  return columnRuns(columns).flatMap((run) => {
    const cells = run.map((column) => cellsByRow(column, block.headerRow));
    const rows = rowRuns(cells.flatMap((byRow) => [...byRow.keys()]));
    const [top, bottom] = [rows[0], rows.at(-1)];
    if (!top || !bottom) return [];
    const first = top.row;
    const values = Array.from({ length: bottom.row + bottom.rowCount - first }, (_, at) =>
      cells.map((byRow) => byRow.get(first + at) ?? KEEP),
    );
    const changes = values.some((row) => row.some((value) => value.kind !== 'keep'));
    const column = run[0]?.column ?? 0;
    return changes ? [{ row: first, column, values }] : [];
  });
}

/** Neighbouring columns that are either all added or all there already. */
function columnRuns(columns: readonly DecidedColumn[]): DecidedColumn[][] {
  const runs: DecidedColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.column + 1 === column.column && last.added === column.added) {
      run.push(column);
    } else {
      runs.push([column]);
    }
  }
  return runs;
}

function cellsByRow(column: DecidedColumn, headerRow: number): Map<number, PlannedValue> {
  const byRow = new Map(column.cells.map((cell) => [cell.row, cell.decision.value]));
  if (column.added) byRow.set(headerRow, textValue(headerOf(column.role)));
  return byRow;
}
