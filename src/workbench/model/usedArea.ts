import ExcelJS from 'exceljs';
import type { Area } from './area';
import { areaBetween } from './area';
import { storedCells } from './storedCells';

function isFormatted(style: Partial<ExcelJS.Style>): boolean {
  const { numFmt, font, fill, border, alignment } = style;
  const filled = fill !== undefined && !(fill.type === 'pattern' && fill.pattern === 'none');
  return (
    filled ||
    (numFmt !== undefined && numFmt !== 'General') ||
    (border !== undefined && Object.keys(border).length > 0) ||
    (alignment !== undefined && Object.keys(alignment).length > 0) ||
    font !== undefined
  );
}

function isUsed(cell: ExcelJS.Cell, valuesOnly: boolean): boolean {
  const hasContent = cell.type !== ExcelJS.ValueType.Null && cell.type !== ExcelJS.ValueType.Merge;
  return hasContent || (!valuesOnly && isFormatted(cell.style));
}

/**
 * The smallest area around all cells with content, or with content or formats; undefined when there
 * is none. Formats of whole rows and columns do not count, as in `Worksheet.getUsedRange`.
 */
export function usedArea(
  sheet: ExcelJS.Worksheet,
  valuesOnly: boolean,
  within?: Area,
): Area | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const cell of storedCells(sheet, within)) {
    if (!isUsed(cell, valuesOnly)) continue;
    const row = Number(cell.row) - 1;
    const column = Number(cell.col) - 1;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
}
