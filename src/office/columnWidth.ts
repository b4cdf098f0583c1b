/** A digit of Excel's standard font (Calibri 11) and the room around it, in pixels at 100 %. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * `RangeFormat.columnWidth` for a width in characters. Excel's dialog counts characters of the
 * standard font, its API counts points: the usual column of 8.43 characters is 64 pixels or
 * 48 points wide. In workbooks with another standard font the column comes out a little off.
 */
export function columnWidthInPoints(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
