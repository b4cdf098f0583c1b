import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typedInput } from '../../model/displayText';

const PLACES_OF_A_NUMBER = 15;

/** What the editor shows of a percentage: all its places, where the cell shows a few. */
function percentText(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(PLACES_OF_A_NUMBER))}%`;
}

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

/**
 * Makes the grid read what a person types as the model does: percentages, dates and truth values
 * become what they say, text stays text in text cells. Lasts as long as the grid.
 */
export function interpretTyping(univer: Univer): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (!cell) return next(cell);
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      return next(enteredCell(cell, style?.n?.pattern ?? 'General'));
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? '';
      return raw?.f || typeof raw?.v !== 'number' || !pattern.includes('%')
        ? next(cell)
        : next({ ...raw, v: percentText(raw.v) });
    },
  });
}
