import type { CellPlace } from '../domain/problem';
import { FLAGGED_WORDS } from '../report/workbookWords';

/** The first cell of the sheet of flagged units. Excel finds a sheet by its name as well as by its id. */
export const FLAGGED_SHEET: CellPlace = {
  sheetId: FLAGGED_WORDS.sheetName,
  sheetName: FLAGGED_WORDS.sheetName,
  row: 0,
  column: 0,
};
