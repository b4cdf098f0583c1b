import { useCallback, useEffect, useReducer, useRef, useState, useTransition } from 'react';
import type { GradingSession, InspectionResult } from '../../application/gradingSession';
import type { HostFailure } from '../../application/hostFailure';
import { useIsPending } from '../askedViewContext';
import { NOT_EXPORTED, type Exporting } from './exporting';
import type { PaneActions } from './paneActions';
import { INITIAL_STATE, paneReducer } from './paneReducer';
import {
  choicesOf,
  isAdjusting,
  isAsking,
  restorableOf,
  shownReplacements,
  type Adjustment,
  type PaneState,
} from './paneState';
import { useBugReport } from './useBugReport';
import type { LastMonthWorkbook } from './useLastMonthFile';
import { useOneWriter, type OneWriter } from './useOneWriter';
import { useQuietLook } from './useQuietLook';
import { useRulesInsertion, type Inserting } from './useRulesInsertion';
import { useResultOnAsking } from './useResultOnAsking';
import { useTurns } from './useTurns';
import { useWorkbookEvents, type WorkbookEvents } from './useWorkbookEvents';

/** For parts of the pane that write by themselves. */
export interface PaneWriter extends Pick<OneWriter, 'begin'> {
  /** To be called once something was written: the pane looks at the workbook again. */
  readonly wroteElsewhere: () => void;
  /** Looks at the workbook again; what is on screen stays. */
  readonly refresh: () => void;
}

/** The pane's state and actions over a session. */
export interface PaneControl {
  readonly state: PaneState;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
  readonly exporting: Exporting;
  readonly inserting: Inserting;
  /** Why the last attempt to show a cell, or to remember an answer, did not work. */
  readonly notice: HostFailure | null;
  readonly writer: PaneWriter;
  /** What happens in the workbook, from the first look on. */
  readonly events: WorkbookEvents;
  readonly actions: PaneActions;
}

/**
 * Runs the pane: looks at the workbook once at the start, then does what the person asks.
 * @param earlierWorkbook the workbook of the month before, for the next run; null for none
 */
export function usePane(
  session: GradingSession,
  now: () => Date,
  earlierWorkbook: LastMonthWorkbook | null,
): PaneControl {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const [notice, setNotice] = useState<HostFailure | null>(null);
  const [exporting, setExporting] = useState(NOT_EXPORTED);
  const reportBug = useBugReport();
  /** What breaks off the run under way. */
  const running = useRef<AbortController | null>(null);
  const inTurn = useTurns();
  const { writing, begin } = useOneWriter(reportBug);
  /** Until its result is on screen, a run is not over. */
  const [drawing, startDrawing] = useTransition();
  const hasLooked = state.kind !== 'reading' && state.kind !== 'unreadable';
  const events = useWorkbookEvents(session, hasLooked, reportBug);

  const look = useCallback(() => {
    inTurn(() => session.inspect()).then((inspected) => {
      if (inspected.ok) dispatch({ type: 'inspected', inspection: inspected.value });
      else dispatch({ type: 'inspectionFailed', failure: inspected.failure });
    }, reportBug);
  }, [session, inTurn, reportBug]);
  useEffect(look, [look]);

  const isListAsked = useIsPending('flagged') && state.kind === 'ready';
  useResultOnAsking(
    session,
    isListAsked ? state.choices : null,
    (result) => dispatch({ type: 'resultFound', result, at: now() }),
    reportBug,
  );

  /** What is known may be old; when Excel does not answer, it simply stays. */
  const refresh = () => {
    inTurn(() => session.inspect()).then((inspected) => {
      if (inspected.ok) dispatch({ type: 'lookedAgain', inspection: inspected.value });
    }, reportBug);
  };

  const compare = async () => {
    const compared = await inTurn(() => session.changesSinceRun());
    if (compared.ok) dispatch({ type: 'compared', changes: compared.value });
    return compared;
  };

  /** After edits: what was found, and whether a result still holds. */
  const lookQuietly = async (): Promise<boolean> => {
    if (state.kind !== 'graded') {
      const inspected = await inTurn(() => session.inspect());
      if (!inspected.ok) return false;
      dispatch({ type: 'lookedAgain', inspection: inspected.value });
    }
    const isCompared = state.kind === 'ready' && (state.previous ?? state.restored) !== null;
    if (state.kind !== 'graded' && !isCompared) return true;
    const compared = await compare();
    return compared.ok;
  };
  const mayLook = hasLooked && !writing && !isAdjusting(state) && !isAsking(state);
  const lookSoon = useQuietLook(events, mayLook, lookQuietly);

  /** Something else than a run was written: it is the last thing that can be taken back. */
  const wroteElsewhere = () => {
    dispatch({ type: 'wroteElsewhere' });
    refresh();
    lookSoon();
  };

  const { inserting, insert } = useRulesInsertion(session, begin, wroteElsewhere);

  const adjust = (adjustment: Adjustment, tell: () => Promise<InspectionResult>) => {
    if (choicesOf(state) === null || writing) return;
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
    if (choices === null || writing || isAdjusting(state)) return;
    if (choices.period === null) {
      dispatch({ type: 'periodRequired' });
      return;
    }
    const { period, excludedTables } = choices;
    begin(async () => {
      setNotice(null);
      setExporting(NOT_EXPORTED);
      dispatch({ type: 'gradingStarted' });
      const { signal } = (running.current = new AbortController());
      const options = { period, excludedTables, agreed, earlierWorkbook, signal };
      const outcome = await session.grade(options, (phase, amount) =>
        dispatch({ type: 'phaseReached', phase, amount }),
      );
      const ended = { type: 'gradingEnded', outcome, at: now() } as const;
      // A result is long: it is drawn bit by bit, so that the pane takes input meanwhile.
      startDrawing(() => dispatch(ended));
    });
  };

  const exportDifferences: PaneActions['exportDifferences'] = (onSheet) => {
    const choices = choicesOf(state);
    if (choices === null) return;
    const { period, excludedTables } = choices;
    const agreed = [...shownReplacements(state), ...onSheet];
    begin(async () => {
      setExporting({ kind: 'running' });
      const outcome = await session.exportDifferences({
        ...{ period, excludedTables, agreed, earlierWorkbook },
      });
      setExporting(outcome);
      if (outcome.kind === 'exported') wroteElsewhere();
    });
  };

  const restore = (overChanged: boolean) => {
    if (restorableOf(state) === null || isAdjusting(state)) return;
    begin(async () => {
      setNotice(null);
      setExporting(NOT_EXPORTED);
      dispatch({ type: 'restoringStarted' });
      const outcome = await session.restore({ overChanged });
      dispatch({ type: 'restoringEnded', outcome });
      if (outcome.ok && outcome.value.kind === 'restored') {
        refresh();
        // The results that stand there again may be older than the last edits.
        compare().catch(reportBug);
      }
    });
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
      if (!isAdjusting(state)) insert(rules);
    },
    restore: () => restore(false),
    restoreOverChanged: () => restore(true),
    cancelRun: () => running.current?.abort(),
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
    review: (period, mark, tell) =>
      begin(async () => {
        tell('storing');
        tell(await session.review(period, mark));
      }),
    dismissNotice: () => setNotice(null),
  };
  const writer = { begin, wroteElsewhere, refresh };
  return {
    state,
    writing: writing || drawing,
    exporting,
    inserting,
    notice,
    writer,
    events,
    actions,
  };
}
