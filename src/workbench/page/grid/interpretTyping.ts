import type { Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { enteredCell } from './enteredCell';

const PLACES_OF_A_NUMBER = 15;

/** What the editor shows of a percentage: all its places, where the cell shows a few. */
function percentText(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(PLACES_OF_A_NUMBER))}%`;
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
