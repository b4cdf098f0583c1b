/** A cell as read once from the workbook; nothing downstream guesses its type again. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

/** Content with what decides how it is read and whether it may be replaced. */
export interface SnapshotCell {
  readonly content: CellContent;
  /** The formula, with its leading `=`; null for a typed value. */
  readonly formula: string | null;
  /** The en-US number format code; `General` when none is set. */
  readonly numberFormat: string;
}

/** A merged area; zero-based, absolute. Present only where the host can tell. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One sheet's used cells. `cells[r][c]` is the cell at `row + r`, `column + c`. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** A filter hides rows of this sheet. */
  readonly isFiltered: boolean;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SnapshotCell[])[];
}

/** A defined name of the workbook and the formula it stands for, e.g. `='热线排名'!$A$1`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The whole workbook at one moment: plain data, in sheet order. */
export interface Snapshot {
  readonly workbookName: string;
  readonly isProtected: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** The add-in's own workbook settings, by key, as stored text. */
  readonly settings: Readonly<Record<string, string>>;
}

const BLANK_CELL: SnapshotCell = {
  content: { kind: 'blank' },
  formula: null,
  numberFormat: 'General',
};

/** The cell at an absolute zero-based row and column; outside the used cells it is blank. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): SnapshotCell {
  return sheet.cells[row - sheet.row]?.[column - sheet.column] ?? BLANK_CELL;
}

/** One past the last used row. */
export function endRow(sheet: SheetSnapshot): number {
  return sheet.row + sheet.cells.length;
}

/** One past the last used column. */
export function endColumn(sheet: SheetSnapshot): number {
  return sheet.column + (sheet.cells[0]?.length ?? 0);
}
