import { readCount } from './countReading';
import type { ColumnUse } from './headerReading';
import { readRate } from './rateReading';
import { isEmptyCell } from './sheetText';
import { cellAt, endRow } from './snapshot';
import type { ReadHeader } from './readHeader';

/** What the cells under a header say about its columns. */
export interface FiguresUnder {
  /** True where a number, or a text that reads as one, stands under the header. */
  holdsNumbers(column: number): boolean;
  /** True where most cells under a count or rate cannot be one, or most rows have more of a part than of its whole. */
  contradict(column: number, use: ColumnUse): boolean;
}

/** Rows looked at under a header that made no table. */
const MOST_ROWS = 12;
/** Least rows that can speak against a whole column. */
const LEAST_ROWS = 2;

/** Looks at the figures under a header: those of its units, or the next rows where it made no table. */
export function figuresUnder({ sheet, header, block, channel }: ReadHeader): FiguresUnder {
  const first = header.lastRow + 1;
  const next = Math.max(0, Math.min(MOST_ROWS, endRow(sheet) - first));
  const rows = block
    ? block.rows.flatMap(({ kind, row }) => (kind === 'unit' ? [row] : []))
    : Array.from({ length: next }, (_, at) => first + at);

  const countAt = (row: number, column: number) => {
    const reading = readCount(cellAt(sheet, row, column));
    return reading.kind === 'count' ? reading.value : null;
  };
  const isMost = (part: number, whole: number) => whole >= LEAST_ROWS && 2 * part > whole;

  function areUnreadable(column: number, isReadable: (row: number) => boolean): boolean {
    const filled = rows.filter((row) => !isEmptyCell(cellAt(sheet, row, column)));
    return isMost(filled.filter((row) => !isReadable(row)).length, filled.length);
  }

  /** Most rows have more of the part than of the whole. */
  function exceeds(part: number, whole: number): boolean {
    const pairs = rows.flatMap((row) => {
      const [less, more] = [countAt(row, part), countAt(row, whole)];
      return less === null || more === null ? [] : [less > more];
    });
    return isMost(pairs.filter(Boolean).length, pairs.length);
  }

  return {
    holdsNumbers: (column) =>
      rows.some((row) => {
        const cell = cellAt(sheet, row, column);
        return cell.content.kind === 'number' || countAt(row, column) !== null;
      }),
    contradict(column, use) {
      if (!channel) return false;
      if (use.kind === 'rate') {
        return areUnreadable(
          column,
          (row) => readRate(cellAt(sheet, row, column)).kind !== 'unreadable',
        );
      }
      if (use.kind !== 'count') return false;
      const { counts } = channel.columns;
      const isImpossible = channel.rules.bounds.some(([part, whole]) => {
        const [less, more] = [counts[part], counts[whole]];
        if (less === undefined || more === undefined) return false;
        return (part === use.name || whole === use.name) && exceeds(less, more);
      });
      const isCount = (row: number) => {
        const { kind } = readCount(cellAt(sheet, row, column));
        return kind === 'count' || kind === 'none';
      };
      return isImpossible || areUnreadable(column, isCount);
    },
  };
}
