/** An error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers, as in Excel; an empty cell is null. */
export type CellValue = number | string | boolean | CellError | null;

/**
 * What can be put into a cell, with the meaning `Range.values` gives it: null leaves the cell as it
 * is, `''` empties it, text is read as if it were typed.
 */
export type CellInput = number | string | boolean | null;

/** Excel's error values, as they can be typed. */
export const ERROR_TEXTS: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
];

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === 'object' && value !== null;
