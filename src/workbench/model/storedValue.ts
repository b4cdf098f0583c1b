import ExcelJS from 'exceljs';
import type { CellValue } from './cellValue';

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** A date as the serial number it was in the file. */
export function serialOf(date: Date, date1904: boolean): number {
  return date.getTime() / MILLISECONDS_A_DAY + (date1904 ? EPOCH_1904 : EPOCH_1900);
}

const joined = (richText: readonly ExcelJS.RichText[]): string =>
  richText.map((part) => part.text).join('');

function fromObject(value: object): CellValue {
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return joined((value as ExcelJS.CellRichTextValue).richText);
  if ('hyperlink' in value) {
    const { text } = value as { text?: unknown };
    return typeof text === 'object' && text !== null
      ? fromObject(text)
      : typeof text === 'string'
        ? text
        : '';
  }
  return null;
}

function fromStoredValue(value: unknown): CellValue {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : fromObject(value);
    default:
      return null;
  }
}

/** The value of a stored cell; a formula's is its last result, null when it has none. */
export function valueOf(cell: ExcelJS.Cell | undefined): CellValue {
  if (cell === undefined) return null;
  switch (cell.type) {
    case ExcelJS.ValueType.Null:
    case ExcelJS.ValueType.Merge:
      return null;
    case ExcelJS.ValueType.Formula:
      return fromStoredValue(cell.result);
    default:
      return fromStoredValue(cell.value);
  }
}

/** The formula with its `=`, or null when the cell has none. */
export function formulaOf(cell: ExcelJS.Cell | undefined): string | null {
  return cell?.type === ExcelJS.ValueType.Formula ? `=${cell.formula}` : null;
}

/** Stores a value, or a formula with the result it is known to have. */
export function storeContent(cell: ExcelJS.Cell, value: CellValue, formula: string | null): void {
  const stored: ExcelJS.CellValue = value as ExcelJS.CellValue;
  cell.value =
    formula === null
      ? stored
      : ({
          formula: formula.slice(1),
          ...(value === null ? {} : { result: stored }),
        } as ExcelJS.CellFormulaValue);
}

/**
 * Makes a cell read from a file independent of the cells around it: a shared formula becomes the
 * cell's own, so that overwriting its master leaves it right, and dates become serial numbers.
 */
export function settle(cell: ExcelJS.Cell, date1904: boolean): void {
  if (cell.type === ExcelJS.ValueType.Date) {
    cell.value = serialOf(cell.value as Date, date1904);
    return;
  }
  if (cell.type !== ExcelJS.ValueType.Formula) return;
  const result: unknown = cell.result;
  const isShared = typeof cell.value === 'object' && cell.value !== null && isShareable(cell.value);
  if (!isShared && !(result instanceof Date)) return;
  const value = result instanceof Date ? serialOf(result, date1904) : fromStoredValue(result);
  storeContent(cell, value, `=${cell.formula}`);
}

/** Array formulas stay as they are: they belong to their whole range. */
function isShareable(value: object): boolean {
  return 'sharedFormula' in value || ('shareType' in value && value.shareType === 'shared');
}
