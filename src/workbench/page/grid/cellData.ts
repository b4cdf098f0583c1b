import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from '../../model/cellValue';
import { ERROR_TEXTS, isCellError } from '../../model/cellValue';
import type { Cell } from '../../model/sheetCells';
import { gridStyle } from './cellStyle';

function gridValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  switch (typeof value) {
    case 'number':
      // Without its type the grid's conditional formats pass a number by.
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
  }
}

/** A cell in the grid's terms. Every field is named, so that setting it leaves nothing of before. */
export function gridCell(cell: Cell): ICellData {
  return {
    ...gridValue(cell.value),
    f: cell.formula,
    si: null,
    p: null,
    s: gridStyle(cell.format),
  };
}

/** The value the grid holds, read back; what is neither number, text nor boolean is an empty cell. */
export function valueOfGridCell(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value === 'string' && ERROR_TEXTS.includes(value)) return { error: value };
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}
