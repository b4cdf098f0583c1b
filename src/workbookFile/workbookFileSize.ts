/** Bytes of the largest workbook that is opened: reading a larger one would hold up the pane for long. */
export const LARGEST_WORKBOOK_FILE = 50_000_000;
