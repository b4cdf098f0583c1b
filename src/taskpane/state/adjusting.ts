import type { Inspection } from '../../application/inspection';
import { choicesOf, isBusy, type Adjustment, type Choices, type PaneState } from './paneState';
import { ready } from './ready';

/** Counts an answer that set out (`1`) or came to nothing (`-1`). */
export function withAdjusting(state: PaneState, step: 1 | -1): PaneState {
  const choices = choicesOf(state);
  if (choices === null || isBusy(state) || !('choices' in state)) return state;
  const changed = { ...choices, adjusting: Math.max(0, choices.adjusting + step) };
  // A result on hold belongs to what was known before the answer.
  if (state.kind === 'ready') return { ...state, choices: changed, previous: null };
  return { ...state, choices: changed };
}

/** The workbook as read with the person's answer; the month and the ticks stay as they chose them. */
export function adjusted(
  state: PaneState,
  adjustment: Adjustment,
  inspection: Inspection,
): PaneState {
  const choices = choicesOf(state);
  if (choices === null || isBusy(state)) return state;
  const adjusting = Math.max(0, choices.adjusting - 1);
  return {
    ...ready({ ...withInspection(choices, inspection), adjusting }),
    adjusted: adjustment,
  };
}

/** The same screen over a newer look at the workbook. */
export function lookedAgain(state: PaneState, inspection: Inspection): PaneState {
  if (isBusy(state) || !('choices' in state)) return state;
  return { ...state, choices: withInspection(state.choices, inspection) };
}

function withInspection(choices: Choices, inspection: Inspection): Choices {
  const ids = new Set(inspection.tables.map(({ id }) => id));
  const hintIsNew = choices.inspection.period === null && choices.period === null;
  return {
    ...choices,
    inspection,
    period: hintIsNew ? inspection.period : choices.period,
    excludedTables: choices.excludedTables.filter((id) => ids.has(id)),
  };
}
