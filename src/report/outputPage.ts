import type { PlannedColumnWidth, PlannedPage } from './writePlan';

/** Characters of the standard font beside each other on upright A4 between Excel's usual margins. */
const PORTRAIT_CHARACTERS = 94;
/** Columns fitted to a page become smaller; below this the figures strain the eye (8 of 11 points). */
const SMALLEST_SCALE = 0.75;

/** How a table is printed: upright where its columns stay readable so, else lying. */
export function outputPage(
  columnWidths: readonly PlannedColumnWidth[],
  titleRow: number | null,
): PlannedPage {
  const characters = columnWidths.reduce((sum, column) => sum + column.characters, 0);
  const isNarrow = characters * SMALLEST_SCALE <= PORTRAIT_CHARACTERS;
  return { orientation: isNarrow ? 'Portrait' : 'Landscape', titleRow };
}
