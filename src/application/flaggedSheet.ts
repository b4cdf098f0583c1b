import { samePeriod, type Period } from '../domain/period';
import type { CellPlace } from '../domain/problem';
import { marksOutput } from '../report/outputMarkers';
import { findOutputSheets, type OutputSheet } from '../report/outputSheets';
import { FLAGGED_WORDS } from '../report/workbookWords';
import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';

/**
 * The first cell of the sheet that lists a month's flagged units: the one the run writes, else the one
 * that said all of it already. Null where there is none. A sheet that is still to be added has no id;
 * Excel finds a sheet by its name as well.
 */
export function flaggedSheet(
  plan: WritePlan,
  snapshot: Snapshot,
  period: Period | null,
): CellPlace | null {
  const written = plan.sheets.find(
    ({ target }) => target.kind === 'output' && target.output === 'flagged',
  );
  const sheet =
    written?.target ??
    findOutputSheets(snapshot).find((own) => isFlagged(own) && samePeriod(own.period, period));
  if (!sheet) return null;
  const { sheetName } = sheet;
  return { sheetId: sheet.sheetId ?? sheetName, sheetName, row: 0, column: 0 };
}

function isFlagged({ marker, title }: OutputSheet): boolean {
  return marker === null ? title === FLAGGED_WORDS.title : marksOutput(marker, 'flagged');
}
