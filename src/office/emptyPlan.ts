import type { WriteOutcome } from '../application/ports';
import type { WritePlan } from '../report/writePlan';

/** The outcome of a plan that asks for nothing. */
export const NOTHING_WRITTEN: WriteOutcome = {
  kind: 'written',
  report: { sheets: [], cells: 0 },
  problems: [],
};

/** True when the workbook already says all of it and Excel need not be asked. */
export function asksForNothing({ sheets, settings }: WritePlan): boolean {
  return sheets.length === 0 && Object.keys(settings).length === 0;
}
