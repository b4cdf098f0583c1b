import { useCallback, useEffect, useReducer, useState } from 'react';
import type { GradingSession, InspectionResult } from '../../application/gradingSession';
import type { HostFailure } from '../../application/hostFailure';
import { NOT_EXPORTED, type Exporting } from './exporting';
import type { PaneActions } from './paneActions';
import { INITIAL_STATE, paneReducer } from './paneReducer';
import {
  choicesOf,
  isAdjusting,
  isBusy,
  restorableOf,
  shownReplacements,
  type Adjustment,
  type PaneState,
} from './paneState';
import { useBugReport } from './useBugReport';
import { useRulesInsertion, type Inserting } from './useRulesInsertion';
import { useTurns } from './useTurns';

/** The pane's state and actions over a session. */
export interface PaneControl {
  readonly state: PaneState;
  readonly exporting: Exporting;
  readonly inserting: Inserting;
  /** Why the last attempt to show a cell, or to remember an answer, did not work. */
  readonly notice: HostFailure | null;
  readonly actions: PaneActions;
}

/** Runs the pane: looks at the workbook once at the start, then does what the person asks. */
export function usePane(session: GradingSession, now: () => Date): PaneControl {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const [notice, setNotice] = useState<HostFailure | null>(null);
  const [exporting, setExporting] = useState(NOT_EXPORTED);
  const reportBug = useBugReport();
  const inTurn = useTurns();

  const look = useCallback(() => {
    inTurn(() => session.inspect()).then((inspected) => {
      if (inspected.ok) dispatch({ type: 'inspected', inspection: inspected.value });
      else dispatch({ type: 'inspectionFailed', failure: inspected.failure });
    }, reportBug);
  }, [session, inTurn, reportBug]);
  useEffect(look, [look]);

  /** What is known may be old; when Excel does not answer, it simply stays. */
  const refresh = () => {
    inTurn(() => session.inspect()).then((inspected) => {
      if (inspected.ok) dispatch({ type: 'lookedAgain', inspection: inspected.value });
    }, reportBug);
  };

  const { inserting, insert } = useRulesInsertion(session, refresh, reportBug);

  const adjust = (adjustment: Adjustment, tell: () => Promise<InspectionResult>) => {
    if (choicesOf(state) === null || isBusy(state)) return;
    setNotice(null);
    setExporting(NOT_EXPORTED);
    dispatch({ type: 'adjustingStarted' });
    inTurn(tell).then((looked) => {
      if (looked.ok) dispatch({ type: 'adjusted', adjustment, inspection: looked.value });
      else {
        setNotice(looked.failure);
        dispatch({ type: 'adjustingFailed' });
      }
    }, reportBug);
  };

  const run = (agreed: 'none' | ReturnType<typeof shownReplacements>) => {
    const choices = choicesOf(state);
    if (choices === null || isBusy(state) || isAdjusting(state)) return;
    if (choices.period === null) {
      dispatch({ type: 'periodRequired' });
      return;
    }
    setNotice(null);
    setExporting(NOT_EXPORTED);
    dispatch({ type: 'gradingStarted' });
    const { period, excludedTables } = choices;
    session
      .grade({ period, excludedTables, agreed }, (phase) =>
        dispatch({ type: 'phaseReached', phase }),
      )
      .then((outcome) => dispatch({ type: 'gradingEnded', outcome, at: now() }), reportBug);
  };

  const exportDifferences: PaneActions['exportDifferences'] = (onSheet) => {
    const choices = choicesOf(state);
    if (choices === null || isBusy(state) || exporting.kind === 'running') return;
    setExporting({ kind: 'running' });
    const { period, excludedTables } = choices;
    const agreed = [...shownReplacements(state), ...onSheet];
    session.exportDifferences({ period, excludedTables, agreed }).then((outcome) => {
      setExporting(outcome);
      if (outcome.kind === 'exported') refresh();
    }, reportBug);
  };

  const restore = (overChanged: boolean) => {
    if (restorableOf(state) === null || isAdjusting(state)) return;
    setNotice(null);
    setExporting(NOT_EXPORTED);
    dispatch({ type: 'restoringStarted' });
    session.restore({ overChanged }).then((outcome) => {
      dispatch({ type: 'restoringEnded', outcome });
      if (outcome.ok && outcome.value.kind === 'restored') refresh();
    }, reportBug);
  };

  const actions: PaneActions = {
    inspect: () => {
      setNotice(null);
      setExporting(NOT_EXPORTED);
      dispatch({ type: 'readingStarted' });
      look();
    },
    choosePeriod: (period) => dispatch({ type: 'periodChosen', period }),
    toggleTable: (id) => dispatch({ type: 'tableToggled', id }),
    correctColumn: (column) =>
      adjust({ kind: 'columnCorrected', column }, () => session.correctColumn(column)),
    forgetCorrection: (column) =>
      adjust({ kind: 'correctionForgotten', column }, () => session.forgetCorrection(column)),
    answerName: (answer) =>
      adjust({ kind: 'nameAnswered', answer }, () => session.answerName(answer)),
    compute: () => run('none'),
    replace: () => run(shownReplacements(state)),
    cancelReplacing: () => dispatch({ type: 'replacingCancelled' }),
    exportDifferences,
    insertRules: (rules) => {
      if (!isBusy(state) && !isAdjusting(state)) insert(rules);
    },
    restore: () => restore(false),
    restoreOverChanged: () => restore(true),
    cancelRestoring: () => dispatch({ type: 'restoringCancelled' }),
    openChoices: () => {
      dispatch({ type: 'choicesOpened' });
      refresh();
    },
    closeChoices: () => dispatch({ type: 'choicesClosed' }),
    show: (place, columnCount) => {
      session
        .show(place, columnCount)
        .then((shown) => setNotice(shown.ok ? null : shown.failure), reportBug);
    },
    dismissNotice: () => setNotice(null),
  };
  return { state, exporting, inserting, notice, actions };
}
