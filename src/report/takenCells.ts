import type { CellArea } from '../tables/snapshot';
import type { TableBlock, UnitTable } from '../tables/unitTable';
import { lastRow, type IsTaken } from './appendedColumns';
import type { PlannedBlock } from './writePlan';

/** Which cells of a sheet other tables and their planned results take up. */
export interface ClaimedCells {
  /** The cells one table has to stay off. */
  isTaken(table: UnitTable): IsTaken;
  /** Adds what another table's results take up. */
  add(blocks: readonly PlannedBlock[]): void;
}

/** Keeps the results of a sheet's tables off one another, empty cells of a table included. */
export function claimedCells(tables: readonly UnitTable[]): ClaimedCells {
  let planned: readonly CellArea[] = [];
  return {
    isTaken(table) {
      const others = tables.filter((other) => other !== table);
      const taken = [...others.flatMap((other) => other.blocks.map(tableArea)), ...planned];
      return (row, column) => taken.some((area) => contains(area, row, column));
    },
    add(blocks) {
      planned = [...planned, ...blocks.map(plannedArea)];
    },
  };
}

function tableArea(block: TableBlock): CellArea {
  return {
    row: block.headerRow,
    column: block.firstColumn,
    rowCount: lastRow(block) - block.headerRow + 1,
    columnCount: block.lastColumn - block.firstColumn + 1,
  };
}

function plannedArea({ row, column, values }: PlannedBlock): CellArea {
  return { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
}

function contains(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
