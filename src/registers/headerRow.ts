import type { RuleColumns } from '../rules/ruleSection';
import { shownContent } from '../rules/ruleCell';
import { cellAt, endColumn, endRow, type SheetSnapshot } from '../tables/snapshot';
import type { Register } from './register';

/** A line with headers of a register. */
export interface HeaderRow {
  readonly row: number;
  /** Column of each header of the register that stands there, by its words. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The lines of a sheet that may hold its header: further down everything is a line of the register. */
const LAST_LINE = 20;

/** The line with most headers of a register, the first of several; null where none has one. */
export function headerRow<C extends RuleColumns>(
  register: Pick<Register<C>, 'columns'>,
  sheet: SheetSnapshot,
): HeaderRow | null {
  const headers = new Set(Object.values(register.columns).map(({ header }) => header));
  let best: HeaderRow | null = null;
  const end = Math.min(endRow(sheet), sheet.row + LAST_LINE);
  for (let row = sheet.row; row < end; row += 1) {
    const columns = new Map<string, number>();
    for (let column = sheet.column; column < endColumn(sheet); column += 1) {
      const text = shownContent(cellAt(sheet, row, column).content);
      if (headers.has(text) && !columns.has(text)) columns.set(text, column);
    }
    if (columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}
