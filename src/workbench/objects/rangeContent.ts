import { invalidArgument } from '../host/hostError';
import type { Area } from '../model/area';
import { cellCountOf, isWholeColumns, isWholeRows } from '../model/area';
import type { CellInput, CellValue } from '../model/cellValue';
import { isCellError } from '../model/cellValue';
import type { SheetCells } from '../model/sheetCells';
import type { RangeTarget } from './rangeTarget';

/** Excel reads nothing from a range above this size; its arrays come back as null. */
const MAX_READ_CELLS = 5_000_000;

/** Excel gives a count of cells that does not fit 32 bits as -1. */
const MAX_COUNTED_CELLS = 2 ** 31 - 1;

export const cellCount = ({ area }: RangeTarget): number =>
  cellCountOf(area) > MAX_COUNTED_CELLS ? -1 : cellCountOf(area);

/** Whole rows and columns have no arrays of values in Excel: null. */
export const isUnbounded = (area: Area): boolean =>
  isWholeColumns(area) || isWholeRows(area) || cellCountOf(area) > MAX_READ_CELLS;

/** A value as `Range.values` has it: blank as `''`, an error as its text. */
export function officeValue(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Error';
  }
}

type ReadCell = (cells: SheetCells, row: number, column: number) => unknown;

const READERS = {
  values: (cells, row, column) => officeValue(cells.value(row, column)),
  valueTypes: (cells, row, column) => valueType(cells.value(row, column)),
  formulas: (cells, row, column) =>
    cells.formula(row, column) ?? officeValue(cells.value(row, column)),
  text: (cells, row, column) => cells.text(row, column),
  numberFormat: (cells, row, column) => cells.numberFormat(row, column),
} as const satisfies Record<string, ReadCell>;

/** One of the range's arrays, a row of the sheet in each of its rows. */
export function readGrid(range: RangeTarget, what: keyof typeof READERS): unknown[][] | null {
  if (isUnbounded(range.area)) return null;
  const { cells } = range;
  const read: ReadCell = READERS[what];
  return cells.map(range.area, (row, column) => read(cells, row, column));
}

function isInput(value: unknown): value is CellInput {
  return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}

/** What was assigned, as a grid of the range's size; one value for all stands in every cell. */
function gridFrom<T>(
  range: RangeTarget,
  assigned: unknown,
  accept: (value: unknown) => value is T,
): T[][] {
  const { area } = range;
  if (isUnbounded(area)) throw invalidArgument('A whole row or column takes no array of values.');
  if (!Array.isArray(assigned)) {
    if (!accept(assigned)) throw invalidArgument();
    return Array.from({ length: area.rowCount }, () =>
      Array.from({ length: area.columnCount }, () => assigned),
    );
  }
  const rows: readonly unknown[] = assigned;
  mustMatch(rows.length, area.rowCount);
  return rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument();
    const values: readonly unknown[] = row;
    mustMatch(values.length, area.columnCount);
    return values.map((value) => {
      if (!accept(value)) throw invalidArgument();
      return value;
    });
  });
}

function mustMatch(given: number, wanted: number): void {
  if (given === wanted) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** `values` and `formulas`: Excel reads both as if they were typed. */
export function writeInputs(range: RangeTarget, assigned: unknown): void {
  range.mustBeEditable();
  range.cells.setInputs(range.area, gridFrom(range, assigned, isInput));
}

const isFormat = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';

export function writeNumberFormats(range: RangeTarget, assigned: unknown): void {
  range.mustBeEditable();
  if (typeof assigned === 'string') {
    range.cells.setFormats(range.area, { numberFormat: assigned });
    return;
  }
  const patches = new Map<string | null, { numberFormat?: string }>([[null, {}]]);
  const grid = gridFrom(range, assigned, isFormat).map((row) =>
    row.map((numberFormat) => {
      const patch = patches.get(numberFormat) ?? (numberFormat === null ? {} : { numberFormat });
      patches.set(numberFormat, patch);
      return patch;
    }),
  );
  range.cells.setFormats(range.area, grid);
}

/** `_ValidateArraySize`: the client asks before it cuts a large array into parts. */
export function mustHaveSize(range: RangeTarget, rows: unknown, columns: unknown): null {
  mustMatch(Number(rows), range.area.rowCount);
  mustMatch(Number(columns), range.area.columnCount);
  return null;
}
