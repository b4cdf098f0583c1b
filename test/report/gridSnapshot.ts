import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../src/tables/snapshot';

/** A cell as tests write it: a value, or a formula with its value, or a cell of its own. */
export type TestCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: string | number }
  | { readonly value: string | number; readonly numberFormat: string };

/** A sheet whose first row and column are the sheet's own. */
export function sheetOf(
  name: string,
  rows: readonly (readonly TestCell[])[],
  id = `id-${name}`,
): SheetSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    id,
    name,
    visible: true,
    isProtected: false,
    isFiltered: false,
    row: 0,
    column: 0,
    cells: rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? null))),
  };
}

/** A workbook of these sheets, without names and settings unless given. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  rest: Partial<Pick<Snapshot, 'names' | 'settings'>> = {},
): Snapshot {
  return {
    workbookName: '考评.xlsx',
    isProtected: false,
    sheets,
    names: [],
    settings: {},
    ...rest,
  };
}

/** The workbook with one cell changed by hand. */
export function typeInto(
  snapshot: Snapshot,
  sheetName: string,
  row: number,
  column: number,
  cell: TestCell,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const height = Math.max(sheet.row + sheet.cells.length, row + 1);
    const width = Math.max(sheet.column + (sheet.cells[0]?.length ?? 0), column + 1);
    const cells = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) =>
        r === row && c === column
          ? cellOf(cell)
          : (sheet.cells[r - sheet.row]?.[c - sheet.column] ?? cellOf(null)),
      ),
    );
    return { ...sheet, row: 0, column: 0, cells };
  });
  return { ...snapshot, sheets };
}

function cellOf(cell: TestCell): SnapshotCell {
  if (cell === null) return { content: { kind: 'blank' }, formula: null, numberFormat: 'General' };
  if (typeof cell === 'object') {
    const formula = 'formula' in cell ? cell.formula : null;
    const numberFormat = 'numberFormat' in cell ? cell.numberFormat : 'General';
    return { ...cellOf(cell.value), formula, numberFormat };
  }
  if (cell === '') return cellOf(null);
  const content =
    typeof cell === 'number'
      ? ({ kind: 'number', value: cell } as const)
      : ({ kind: 'text', value: cell } as const);
  return { content, formula: null, numberFormat: 'General' };
}
