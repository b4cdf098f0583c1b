import type { Area } from '../model/area';
import { intersection } from '../model/area';
import type { SheetModel } from '../model/sheetModel';

/** Office.js measures columns in points: 7 pixels a character of the standard font, ¾ point a pixel. */
const POINTS_PER_CHARACTER = 7 * 0.75;

export const pointsOf = (characters: number): number => characters * POINTS_PER_CHARACTER;
export const charactersOf = (points: number): number => points / POINTS_PER_CHARACTER;

const PADDING = 1.5;
const MIN_WIDTH = 3;
const MAX_WIDTH = 60;
const BOLD = 1.1;

/** Chinese, Japanese and Korean letters and full-width forms take two characters' room. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

function textWidth(text: string): number {
  let widest = 0;
  for (const line of text.split('\n')) {
    let width = 0;
    for (const letter of line) width += WIDE.test(letter) ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return widest;
}

/**
 * Gives every column of an area the width of its longest text, by counting letters: without a font at
 * hand it comes near to what Excel measures. Merged cells do not count, and empty columns stay.
 */
export function autofitColumns(sheet: SheetModel, area: Area): void {
  const used = sheet.cells.usedArea(true, area);
  if (used === undefined) return;
  const merges = sheet.layout.merges(used);
  for (let column = used.column; column < used.column + used.columnCount; column += 1) {
    let widest = 0;
    for (let row = used.row; row < used.row + used.rowCount; row += 1) {
      const one = { row, column, rowCount: 1, columnCount: 1 };
      if (merges.some((merge) => intersection(merge, one) !== undefined)) continue;
      const bold = sheet.cells.format(row, column).bold ? BOLD : 1;
      widest = Math.max(widest, textWidth(sheet.cells.text(row, column)) * bold);
    }
    if (widest === 0) continue;
    const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widest + PADDING));
    sheet.layout.setColumnWidth(column, 1, Math.round(width * 100) / 100);
  }
}
