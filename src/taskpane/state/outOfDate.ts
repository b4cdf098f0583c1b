import type { ChangesSinceRun } from '../../application/changesSinceRun';
import type { Graded, PaneState } from './paneState';

/** What reads otherwise now than when the result was computed; null while the result still holds. */
export function changesOf({ changes }: Graded): ChangesSinceRun | null {
  return changes ?? null;
}

/** The result with what was found changed since: on screen, put aside to look at the choices, or left by a restore. */
export function compared(state: PaneState, found: ChangesSinceRun | null): PaneState {
  const changes = found && found.units.length + found.sources.length > 0 ? found : null;
  if (state.kind === 'graded') return withChanges(state, changes);
  if (state.kind === 'ready' && state.restored) return { ...state, changes };
  if (state.kind !== 'ready' || !state.previous) return state;
  return { ...state, previous: withChanges(state.previous, changes) };
}

/** A result that holds as before stays the same object: nothing is drawn anew. */
function withChanges(graded: Graded, changes: ChangesSinceRun | null): Graded {
  return changesOf(graded) === changes ? graded : { ...graded, changes };
}
