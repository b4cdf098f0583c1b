import type { CellPlace } from '../../domain/problem';
import type { Applying } from '../state/useTrialApplication';
import type { TrialWording } from '../trialWording';

/** What became of putting tried rules in force, in one line. */
export interface TrialOutcomeView {
  /** Empty while there is nothing to tell. */
  readonly told: string;
  /** The sheet to go to; null where nothing was written. */
  readonly place: CellPlace | null;
}

/** The outcome in words; refusals and failures have cards of their own. */
export function trialOutcomeView(
  applying: Applying,
  busy: boolean,
  wording: TrialWording,
): TrialOutcomeView {
  switch (applying.kind) {
    case 'running':
      return { told: wording.own('applying'), place: null };
    case 'inserted': {
      const { sheetName } = applying;
      return {
        told: wording.own('inserted', { sheet: sheetName }),
        // A sheet just added has no id here yet; Excel finds a sheet by its name just as well.
        place: { sheetId: sheetName, sheetName, row: 0, column: 0 },
      };
    }
    case 'changed':
      return {
        told: wording.own('applied', { count: applying.cells }),
        place: applying.place,
      };
    case 'unchanged':
      return { told: wording.own('unchanged'), place: null };
    case 'notAsked':
    case 'refused':
    case 'failed':
      return { told: busy ? wording.own('applyBusy') : '', place: null };
  }
}
