import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData } from '@univerjs/core';
import { typedInput } from '../../model/displayText';

/** What typing `cell.v` into a cell of that number format makes of it, as the model would. */
export function enteredCell(cell: ICellData, numberFormat: string): ICellData {
  if (typeof cell.v !== 'string' || cell.f || cell.p) return cell;
  if (cell.t === CellValueType.FORCE_STRING) return { ...cell, t: CellValueType.STRING };
  const typed = typedInput(cell.v, numberFormat);
  if (typed.kind === 'keep') return cell;
  if (typed.formula !== null) return { ...cell, f: typed.formula, v: null, t: null };
  const { value } = typed;
  if (typeof value === 'boolean') {
    return {
      ...cell,
      v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      t: CellValueType.BOOLEAN,
    };
  }
  if (typeof value !== 'number') {
    return { ...cell, v: cell.v, t: CellValueType.STRING };
  }
  const style: IStyleData | null =
    typed.numberFormat !== undefined && numberFormat === 'General'
      ? { ...(typeof cell.s === 'object' ? cell.s : {}), n: { pattern: typed.numberFormat } }
      : null;
  return { ...cell, v: value, t: CellValueType.NUMBER, ...(style === null ? {} : { s: style }) };
}
