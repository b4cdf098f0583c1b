import type { CellArea, SnapshotCell } from '../tables/snapshot';
import type { DressedArea } from './areaReading';
import type { Dress } from './cellDress';
import { NO_OBSTACLES, type Obstacles } from './obstacles';
import type { SheetState } from './sheetState';

/** A sheet as it stands right before writing, as far as the plan needs it. */
export interface CurrentSheet extends SheetState {
  readonly name: string;
  /** Where it has values; null for none. */
  readonly usedArea: CellArea | null;
  /** The cells that were read; `cells[r][c]` is at `area.row + r`, `area.column + c`. */
  readonly area: CellArea | null;
  readonly cells: readonly (readonly SnapshotCell[])[];
  /** Fill colours of `fillArea`; `none` where there is none. */
  readonly fillArea: CellArea | null;
  readonly fills: readonly (readonly string[])[];
  /** How the cells whose dress is at stake are dressed. */
  readonly dressed: readonly DressedArea[];
  /** Widths in points of the columns whose width is at stake. */
  readonly widths: ReadonlyMap<number, number>;
  readonly obstacles: Obstacles;
  /** Names of its charts; null where they are not at stake, or Excel refuses charts. */
  readonly charts: readonly string[] | null;
}

/** A sheet that does not exist yet: nothing in it, nothing in the way. */
export function emptySheet(name: string): CurrentSheet {
  return {
    name,
    isProtected: false,
    isFiltered: false,
    usedArea: null,
    area: null,
    cells: [],
    fillArea: null,
    fills: [],
    dressed: [],
    widths: new Map(),
    obstacles: NO_OBSTACLES,
    charts: null,
  };
}

const BLANK: SnapshotCell = {
  content: { kind: 'blank' },
  formula: null,
  numberFormat: 'General',
};

/** A cell by absolute row and column; blank where none was read. */
export function currentCell(sheet: CurrentSheet, row: number, column: number): SnapshotCell {
  const { area, cells } = sheet;
  return (area && cells[row - area.row]?.[column - area.column]) ?? BLANK;
}

/** A cell's fill by absolute row and column; `none` where none was read. */
export function currentFill(sheet: CurrentSheet, row: number, column: number): string {
  const { fillArea, fills } = sheet;
  return (fillArea && fills[row - fillArea.row]?.[column - fillArea.column]) ?? 'none';
}

/** A cell's dress by absolute row and column; null where none was read. */
export function currentDress(sheet: CurrentSheet, row: number, column: number): Dress | null {
  for (const { area, cells } of sheet.dressed) {
    const dress = cells[row - area.row]?.[column - area.column];
    if (dress) return dress;
  }
  return null;
}
