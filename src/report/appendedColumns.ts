import type { CellPlace } from '../domain/problem';
import { cellAt, type SheetSnapshot } from '../tables/snapshot';
import type { TableBlock } from '../tables/unitTable';
import { isBlank } from './plannedValue';
import { columnOf, roleKey, type ResultRole } from './resultRoles';

/** Where a block's results go: its own columns and those added to its right. */
export interface ResultPlaces {
  readonly block: TableBlock;
  readonly columns: readonly ResultColumn[];
}

/** A result's column; `added` when the block's header does not have it yet. */
export interface ResultColumn {
  readonly role: ResultRole;
  readonly column: number;
  readonly added: boolean;
}

/** Places for all blocks of a table, or the first cell that stands in the way. */
export type Placement =
  | { readonly kind: 'placed'; readonly places: readonly ResultPlaces[] }
  | { readonly kind: 'blocked'; readonly cell: CellPlace };

/** Says whether a cell is already taken by another table or its added columns. */
export type IsTaken = (row: number, column: number) => boolean;

/** A block with the roles that are written in it. */
export interface BlockRoles {
  readonly block: TableBlock;
  readonly roles: readonly ResultRole[];
}

/**
 * Finds a column for every result. What a header lacks is added right of the table, in the same
 * columns for all blocks that stand above one another, and only where the table's rows are free.
 */
export function placeResults(
  sheet: SheetSnapshot,
  blocks: readonly BlockRoles[],
  isTaken: IsTaken,
): Placement {
  const places: ResultPlaces[] = [];
  for (const lane of lanes(blocks)) {
    const added = addedColumns(lane);
    const blocking = firstTakenCell(sheet, lane, [...added.values()], isTaken);
    if (blocking) return { kind: 'blocked', cell: blocking };
    places.push(...lane.map((block) => placesOf(block, added)));
  }
  return { kind: 'placed', places };
}

/** Blocks that share columns, so that their added columns have to line up. */
function lanes(blocks: readonly BlockRoles[]): BlockRoles[][] {
  const sorted = [...blocks].sort((a, b) => a.block.firstColumn - b.block.firstColumn);
  const found: { blocks: BlockRoles[]; lastColumn: number }[] = [];
  for (const entry of sorted) {
    const lane = found.at(-1);
    if (lane && entry.block.firstColumn <= lane.lastColumn) {
      lane.blocks.push(entry);
      lane.lastColumn = Math.max(lane.lastColumn, entry.block.lastColumn);
    } else {
      found.push({ blocks: [entry], lastColumn: entry.block.lastColumn });
    }
  }
  return found.map((lane) => lane.blocks);
}

/** The added columns of a lane by role key, in the order of the roles. */
function addedColumns(lane: readonly BlockRoles[]): Map<string, number> {
  const columns = new Map<string, number>();
  let next = Math.max(...lane.map(({ block }) => block.lastColumn)) + 1;
  const roles = lane.flatMap((entry) => entry.roles);
  for (const key of new Set(orderedKeys(roles))) {
    const missing = lane.some(({ block, roles: own }) =>
      own.some((role) => roleKey(role) === key && columnOf(role, block.columns) === null),
    );
    if (!missing) continue;
    columns.set(key, next);
    next += 1;
  }
  return columns;
}

/** Rates in first-seen order, then index, then grade, also when blocks differ in their rates. */
function orderedKeys(roles: readonly ResultRole[]): string[] {
  const ranks = { rate: 0, index: 1, grade: 2 } as const;
  return [...roles].sort((a, b) => ranks[a.kind] - ranks[b.kind]).map(roleKey);
}

function firstTakenCell(
  sheet: SheetSnapshot,
  lane: readonly BlockRoles[],
  columns: readonly number[],
  isTaken: IsTaken,
): CellPlace | null {
  const first = Math.min(...lane.map(({ block }) => block.headerRow));
  const last = Math.max(...lane.map(({ block }) => lastRow(block)));
  for (let row = first; row <= last; row += 1) {
    for (const column of columns) {
      const cell = cellAt(sheet, row, column);
      if (isBlank(cell.content) && cell.formula === null && !isTaken(row, column)) continue;
      return { sheetId: sheet.id, sheetName: sheet.name, row, column };
    }
  }
  return null;
}

function placesOf({ block, roles }: BlockRoles, lane: ReadonlyMap<string, number>): ResultPlaces {
  const columns = roles.map((role) => {
    const own = columnOf(role, block.columns);
    const column = own ?? lane.get(roleKey(role));
    if (column === undefined) throw new Error(`No column for ${roleKey(role)}`);
    return { role, column, added: own === null };
  });
  return { block, columns };
}

/** The last row of a block: its last unit's, or its header's when it has none. */
export function lastRow(block: TableBlock): number {
  return block.rows.reduce((last, unit) => Math.max(last, unit.row), block.lastHeaderRow);
}
