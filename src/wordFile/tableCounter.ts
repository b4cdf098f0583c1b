import type { TablePosition } from '../check/draft';

/** Counts tables, rows and columns while a Word text part is read from front to back. */
export interface TableCounter {
  /** Takes an element's begin or end (`token` as written); false where it is none of a table's. */
  readonly read: (name: string, token: string) => boolean;
  /** Where the cell that is being read stands, the innermost one; null outside cells. */
  readonly position: () => TablePosition | null;
}

interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
  /** Columns the cell being read takes. */
  span: number;
  isInCell: boolean;
}

const VALUE = /\bw:val="(\d+)"/u;

/** Cells that take several columns are counted as such, so that a column is one all the way down. */
export function tableCounter(): TableCounter {
  const open: OpenTable[] = [];
  let tables = 0;
  return {
    read(name, token) {
      const isEnd = token.startsWith('</');
      if (token.endsWith('/>') && name !== 'w:gridSpan' && name !== 'w:gridBefore') return false;
      if (name === 'w:tbl') {
        if (isEnd) open.pop();
        else open.push({ table: tables++, row: -1, column: 0, span: 1, isInCell: false });
        return true;
      }
      const current = open.at(-1);
      if (!current) return false;
      if (name === 'w:tr') {
        if (!isEnd) Object.assign(current, { row: current.row + 1, column: 0 });
      } else if (name === 'w:tc') {
        if (isEnd) current.column += current.span;
        Object.assign(current, { isInCell: !isEnd, span: 1 });
      } else if (name === 'w:gridSpan') current.span = valueIn(token);
      else if (name === 'w:gridBefore') current.column += valueIn(token);
      else return false;
      return true;
    },
    position() {
      const cell = open.filter(({ isInCell }) => isInCell).at(-1);
      return cell ? { table: cell.table, row: cell.row, column: cell.column } : null;
    },
  };
}

function valueIn(token: string): number {
  return Number(VALUE.exec(token)?.[1] ?? 1);
}
