import { useCallback, useEffect, useReducer, useState } from 'react';
import type { GradingOptions, GradingSession } from '../../application/gradingSession';
import type { HostFailure } from '../../application/hostFailure';
import type { Period } from '../../domain/period';
import type { CellPlace } from '../../domain/problem';
import { INITIAL_STATE, paneReducer } from './paneReducer';
import { choicesOf, isBusy, restorableOf, type PaneState } from './paneState';

/** What a person can do in the pane. */
export interface PaneActions {
  /** Looks at the workbook again. */
  readonly inspect: () => void;
  readonly choosePeriod: (period: Period | null) => void;
  readonly toggleTable: (id: string) => void;
  /** Starts a run with the choices on screen, or asks for the month if none is chosen. */
  readonly compute: () => void;
  /** The same run, now with leave to replace what was typed. */
  readonly replace: () => void;
  readonly cancelReplacing: () => void;
  /** Takes the run on screen back; asks before it loses what somebody changed since. */
  readonly restore: () => void;
  /** The same, now with leave to lose those changes. */
  readonly restoreOverChanged: () => void;
  readonly cancelRestoring: () => void;
  readonly openChoices: () => void;
  readonly closeChoices: () => void;
  /** Selects `columnCount` cells of a row in the workbook. */
  readonly show: (place: CellPlace, columnCount: number) => void;
  readonly dismissNotice: () => void;
}

/** The pane's state and actions over a session. */
export interface PaneControl {
  readonly state: PaneState;
  /** Why the last attempt to show a cell did not work. */
  readonly notice: HostFailure | null;
  readonly actions: PaneActions;
}

/** Runs the pane: looks at the workbook once at the start, then does what the person asks. */
export function usePane(session: GradingSession, now: () => Date): PaneControl {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const [notice, setNotice] = useState<HostFailure | null>(null);
  const reportBug = useBugReport();

  const look = useCallback(() => {
    session.inspect().then((inspected) => {
      if (inspected.ok) dispatch({ type: 'inspected', inspection: inspected.value });
      else dispatch({ type: 'inspectionFailed', failure: inspected.failure });
    }, reportBug);
  }, [session, reportBug]);
  useEffect(look, [look]);

  const run = (agreed: GradingOptions['agreed']) => {
    const choices = choicesOf(state);
    if (choices === null || isBusy(state)) return;
    if (choices.period === null) {
      dispatch({ type: 'periodRequired' });
      return;
    }
    setNotice(null);
    dispatch({ type: 'gradingStarted' });
    const { period, excludedTables } = choices;
    session
      .grade({ period, excludedTables, agreed }, (phase) =>
        dispatch({ type: 'phaseReached', phase }),
      )
      .then((outcome) => dispatch({ type: 'gradingEnded', outcome, at: now() }), reportBug);
  };

  const restore = (overChanged: boolean) => {
    if (restorableOf(state) === null) return;
    setNotice(null);
    dispatch({ type: 'restoringStarted' });
    session
      .restore({ overChanged })
      .then((outcome) => dispatch({ type: 'restoringEnded', outcome }), reportBug);
  };

  const actions: PaneActions = {
    inspect: () => {
      setNotice(null);
      dispatch({ type: 'readingStarted' });
      look();
    },
    choosePeriod: (period) => dispatch({ type: 'periodChosen', period }),
    toggleTable: (id) => dispatch({ type: 'tableToggled', id }),
    compute: () => run('none'),
    replace: () => run(state.kind === 'confirming' ? state.replacements : 'none'),
    cancelReplacing: () => dispatch({ type: 'replacingCancelled' }),
    restore: () => restore(false),
    restoreOverChanged: () => restore(true),
    cancelRestoring: () => dispatch({ type: 'restoringCancelled' }),
    openChoices: () => dispatch({ type: 'choicesOpened' }),
    closeChoices: () => dispatch({ type: 'choicesClosed' }),
    show: (place, columnCount) => {
      session
        .show(place, columnCount)
        .then((shown) => setNotice(shown.ok ? null : shown.failure), reportBug);
    },
    dismissNotice: () => setNotice(null),
  };
  return { state, notice, actions };
}

/** Hands a rejected promise, which is always a bug of ours, to the error boundary. */
function useBugReport(): (bug: unknown) => void {
  const [, fail] = useState<null>(null);
  return useCallback((bug: unknown) => {
    fail(() => {
      throw bug;
    });
  }, []);
}
