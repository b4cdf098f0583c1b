import type { LastRun } from '../application/ports';
import type { PreviousValues } from './previousValues';

/** A run that is kept in memory, in one line; when it was made is not remembered. */
export function runSummary({ sheets, addedSheets }: PreviousValues): LastRun {
  const touched = [...sheets, ...addedSheets].filter(({ cells }) => cells.length > 0);
  return {
    madeAt: null,
    sheets: touched.map(({ sheetName }) => sheetName),
    cells: touched.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}
