import type { SheetModel } from '../../model/sheetModel';
import { lastColumn, lastRow } from '../../model/area';

/** Pixels of a column that nobody has set, and the width in characters that stands for it. */
const STANDARD = { characters: 8.43, pixels: 64 };
/** The widest digit of the standard font at 96 dpi; file widths count it, padding included. */
const DIGIT_PIXELS = 7;
const PIXELS_A_POINT = 96 / 72;

/** Excel's row height with its standard font, in points. */
export const STANDARD_POINTS = 15;

const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;

/** A column width in characters, as pixels. */
export const columnPixels = (characters: number): number =>
  characters === STANDARD.characters ? STANDARD.pixels : Math.round(characters * DIGIT_PIXELS);

/** Pixels as a column width in characters. */
export const columnCharacters = (pixels: number): number => pixels / DIGIT_PIXELS;

/** A row height in points, as pixels. */
export const rowPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

/** Pixels as a row height in points. */
export const rowPoints = (pixels: number): number => pixels / PIXELS_A_POINT;

/** How many rows and columns the grid shows of a sheet: what is used, and room to go on. */
export interface ShownSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size to show a sheet at. */
export function shownSize(sheet: SheetModel): ShownSize {
  const used = sheet.cells.usedArea(false);
  return {
    rowCount: Math.max(LEAST_ROWS, (used ? lastRow(used) : 0) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, (used ? lastColumn(used) : 0) + SPARE_COLUMNS),
  };
}
