import { cellAt, type SheetSnapshot, type SnapshotCell } from './snapshot';

const ONLY_BLANKS = /^[\s\u200b-\u200d\u2060\ufeff]*$/u;

/** The text of a text cell, trimmed; empty for every other kind of cell. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { content } = cellAt(sheet, row, column);
  return content.kind === 'text' && !ONLY_BLANKS.test(content.value) ? content.value.trim() : '';
}

/** True for an empty cell and for text of blanks only. */
export function isEmptyCell({ content }: SnapshotCell): boolean {
  return content.kind === 'blank' || (content.kind === 'text' && ONLY_BLANKS.test(content.value));
}

/** The columns from `first` to `last` whose cell in the row is not empty. */
export function filledColumns(
  sheet: SheetSnapshot,
  row: number,
  first: number,
  last: number,
): number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column += 1) {
    if (!isEmptyCell(cellAt(sheet, row, column))) filled.push(column);
  }
  return filled;
}
