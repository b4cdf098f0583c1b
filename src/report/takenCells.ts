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
  const planned: PlannedBlock[] = [];
  return {
    isTaken(table) {
      const others = tables.filter((other) => other !== table).flatMap((other) => other.blocks);
      const blocks = [...planned];
      return (row, column) =>
        others.some((block) => inTable(block, row, column)) ||
        blocks.some((block) => inBlock(block, row, column));
    },
    add(blocks) {
      planned.push(...blocks);
    },
  };
}

function inTable(block: TableBlock, row: number, column: number): boolean {
  return (
    row >= block.headerRow &&
    row <= lastRow(block) &&
    column >= block.firstColumn &&
    column <= block.lastColumn
  );
}

function inBlock(block: PlannedBlock, row: number, column: number): boolean {
  const width = block.values[0]?.length ?? 0;
  return (
    row >= block.row &&
    row < block.row + block.values.length &&
    column >= block.column &&
    column < block.column + width
  );
}
