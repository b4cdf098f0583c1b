import type { SheetSnapshot, SnapshotCell } from '../../src/tables/snapshot';

/** A cell with a text; an empty text is a blank cell. */
export function textCell(value: string): SnapshotCell {
  if (value === '') return BLANK;
  return { content: { kind: 'text', value }, formula: null, numberFormat: 'General' };
}

/** A cell with a number. */
export function numberCell(value: number, numberFormat = 'General'): SnapshotCell {
  return { content: { kind: 'number', value }, formula: null, numberFormat };
}

/** A cell with an error value such as `#REF!`. */
export function errorCell(value: string): SnapshotCell {
  return { content: { kind: 'error', value }, formula: null, numberFormat: 'General' };
}

/** The same cell as the result of a formula. */
export function byFormula(cell: SnapshotCell, formula: string): SnapshotCell {
  return { ...cell, formula };
}

export const BLANK: SnapshotCell = {
  content: { kind: 'blank' },
  formula: null,
  numberFormat: 'General',
};

/** A sheet being written, cell by cell at absolute zero-based places. */
export class SheetCanvas {
  private readonly rows = new Map<number, Map<number, SnapshotCell>>();

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  put(row: number, column: number, cell: SnapshotCell): void {
    if (cell.content.kind === 'blank' && cell.formula === null) return;
    const cells = this.rows.get(row) ?? new Map<number, SnapshotCell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  /** One past the last row with a cell. */
  get endRow(): number {
    return Math.max(-1, ...this.rows.keys()) + 1;
  }

  /** One past the last column with a cell. */
  get endColumn(): number {
    return Math.max(-1, ...[...this.rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
  }

  /** The sheet as the reader gets it: its used cells and where they begin. */
  snapshot(visible: boolean, isFiltered: boolean): SheetSnapshot {
    const columns = [...this.rows.values()].flatMap((cells) => [...cells.keys()]);
    const row = Math.min(this.endRow, ...this.rows.keys());
    const column = Math.min(this.endColumn, ...columns);
    const width = this.endColumn - column;
    return {
      ...{ id: this.id, name: this.name, visible, isProtected: false, isFiltered, row, column },
      cells: Array.from({ length: this.endRow - row }, (_, r) =>
        Array.from({ length: width }, (__, c) => this.rows.get(row + r)?.get(column + c) ?? BLANK),
      ),
    };
  }
}
