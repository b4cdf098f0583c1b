import type { Graded, PaneState } from './paneState';
import { ready } from './ready';

/**
 * After something else than a run was written: a result stays on screen, but can no longer be taken
 * back; how an older run ended, or what was restored, is no longer news.
 */
export function overtaken(state: PaneState): PaneState {
  switch (state.kind) {
    case 'graded':
      return overtakenResult(state);
    case 'ready':
      return {
        ...state,
        restored: null,
        previous: state.previous && overtakenResult(state.previous),
      };
    case 'confirming':
      return { ...state, previous: state.previous && overtakenResult(state.previous) };
    case 'refused':
    case 'nothingToGrade':
    case 'failed':
    case 'restoreRefused':
    case 'restoreFailed':
      return ready(state.choices);
    default:
      return state;
  }
}

function overtakenResult(result: Graded): Graded {
  return { ...result, overtaken: true };
}
