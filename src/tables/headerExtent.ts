import type { HeaderArea } from './headerColumns';
import type { Segment } from './headerSegments';
import { MOST_LEVELS } from './headerLevels';
import { headerKey } from './headerText';
import { isNote } from './lineText';
import { has, type RowMeanings } from './rowMeanings';
import { filledColumns, textAt } from './sheetText';
import { endRow, type SheetSnapshot } from './snapshot';

const LONGEST_PARENT_ALONE = 8;

/** The rows and columns of the header that has its unit word in `row`. */
export function headerArea(
  sheet: SheetSnapshot,
  row: number,
  segment: Segment,
  meanings: (row: number) => RowMeanings,
): HeaderArea {
  const lastRow = lastHeaderRow(sheet, row, segment, meanings);
  return {
    row: firstHeaderRow(sheet, row, lastRow, segment),
    lastRow,
    firstColumn: segment.first,
    lastColumn: segment.last,
  };
}

/**
 * Rows under the unit word belong to the header down to the last one with header words, while there is
 * no unit and no number; a row between may hold words over words only (`办理情况`).
 */
function lastHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  { first, last, unit }: Segment,
  meanings: (row: number) => RowMeanings,
): number {
  let bottom = row;
  for (let next = row + 1; next < Math.min(row + MOST_LEVELS, endRow(sheet)); next += 1) {
    const filled = filledColumns(sheet, next, first, last);
    const words = [...meanings(next)].some(
      ([column, own]) =>
        column >= first && column <= last && has(own, 'count', 'rate', 'index', 'grade'),
    );
    const onlyTexts = filled.every((column) => textAt(sheet, next, column) !== '');
    if (filled.length === 0 || !onlyTexts || filled.includes(unit)) break;
    if (words) bottom = next;
  }
  return bottom;
}

/**
 * Rows over the unit word belong to it while they hold texts right of the unit column only. A lone
 * text belongs to it where it can stand over columns; anywhere else it is a remark beside the title.
 */
function firstHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  lastRow: number,
  { first, last, unit }: Segment,
): number {
  let top = row;
  while (top - 1 >= Math.max(sheet.row, lastRow - MOST_LEVELS + 1)) {
    const filled = filledColumns(sheet, top - 1, first, last);
    const texts = filled.map((column) => textAt(sheet, top - 1, column));
    const parents = texts.every((text) => text !== '' && !isNote(text));
    const [leftmost] = filled;
    if (leftmost === undefined || leftmost <= unit || !parents) break;
    if (filled.length === 1 && !texts.every(isParentAlone)) break;
    top -= 1;
  }
  return top;
}

/** True for a text that may stand over several columns by itself: a short word, no date or bracket. */
function isParentAlone(text: string): boolean {
  const key = headerKey(text);
  return key.length <= LONGEST_PARENT_ALONE && !/[()]|\d[年月.\-/]|^\d*$/u.test(key);
}
