import type { GradingOutcome, GradingResult } from '../../application/gradingSession';
import type { Inspection } from '../../application/inspection';
import { samePeriod } from '../../domain/period';
import { adjusted, lookedAgain, withAdjusting } from './adjusting';
import { compared } from './outOfDate';
import { overtaken } from './overtaken';
import type { PaneEvent } from './paneEvent';
import {
  choicesOf,
  isAdjusting,
  isBusy,
  restorableOf,
  resultOnScreen,
  type Choices,
  type PaneState,
  type Ready,
  type Restorable,
  type Restored,
  type Undone,
} from './paneState';
import { ready } from './ready';

/** The pane as it opens. */
export const INITIAL_STATE: PaneState = { kind: 'reading' };

const NOTHING_RESTORED: Restored = {
  report: { sheets: [], cells: 0, deletedSheets: [] },
  problems: [],
  undone: { kind: 'write', at: null },
};

/** The next state of the pane. An event that does not fit the state changes nothing. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'readingStarted':
      return isBusy(state) ? state : INITIAL_STATE;
    case 'inspected':
      return state.kind === 'reading' ? found(event.inspection) : state;
    case 'inspectionFailed':
      return state.kind === 'reading' ? { kind: 'unreadable', failure: event.failure } : state;
    case 'periodChosen':
      return changeChoices(state, (choices) => ({ ...choices, period: event.period }));
    case 'tableToggled':
      return changeChoices(state, (choices) => toggleTable(choices, event.id));
    case 'adjustingStarted':
      return withAdjusting(state, 1);
    case 'adjusted':
      return adjusted(state, event.adjustment, event.inspection);
    case 'adjustingFailed':
      return withAdjusting(state, -1);
    case 'lookedAgain':
      return state.kind === 'nothingFound'
        ? found(event.inspection)
        : lookedAgain(state, event.inspection);
    case 'compared':
      return compared(state, event.changes);
    case 'wroteElsewhere':
      return overtaken(state);
    case 'periodRequired':
      return askForPeriod(state);
    case 'gradingStarted':
      return startGrading(state);
    case 'phaseReached':
      return state.kind === 'grading'
        ? { ...state, phase: event.phase, amount: event.amount }
        : state;
    case 'resultFound':
      return state.kind === 'ready' ? resultFound(state, event.result, event.at) : state;
    case 'gradingEnded':
      return state.kind === 'grading' ? ended(state, event.outcome, event.at) : state;
    case 'replacingCancelled':
      return state.kind === 'confirming' ? (state.previous ?? ready(state.choices)) : state;
    case 'restoringStarted':
      return startRestoring(state);
    case 'restoringEnded':
      return state.kind === 'restoring' ? restoringEnded(state, event.outcome) : state;
    case 'restoringCancelled':
      return state.kind === 'confirmingRestore' ? state.from : state;
    case 'choicesOpened':
      return openChoices(state);
    case 'choicesClosed':
      return isAdjusting(state) ? state : (previousOf(state) ?? state);
  }
}

function found(inspection: Inspection): PaneState {
  const { tables, readings, period } = inspection;
  // A header that cannot be taken yet can be, once its columns are corrected.
  if (tables.length === 0 && readings.length === 0) return { kind: 'nothingFound', inspection };
  return ready({ inspection, period, excludedTables: [], adjusting: 0 });
}

/** Changed choices no longer belong to a result or a refusal that was on screen. */
function changeChoices(state: PaneState, change: (choices: Choices) => Choices): PaneState {
  switch (state.kind) {
    case 'ready':
      return { ...state, choices: change(state.choices), previous: null };
    case 'refused':
    case 'nothingToGrade':
    case 'failed':
    case 'restoreRefused':
    case 'restoreFailed':
      return ready(change(state.choices));
    default:
      return state;
  }
}

function askForPeriod(state: PaneState): PaneState {
  const choices = choicesOf(state);
  if (choices === null || isBusy(state)) return state;
  return { ...ready(choices), periodAsked: true };
}

function toggleTable(choices: Choices, id: string): Choices {
  const left = choices.excludedTables.filter((excluded) => excluded !== id);
  const excludedTables =
    left.length < choices.excludedTables.length ? left : [...choices.excludedTables, id];
  return { ...choices, excludedTables };
}

function startGrading(state: PaneState): PaneState {
  const choices = choicesOf(state);
  if (choices === null || isBusy(state) || isAdjusting(state)) return state;
  return {
    kind: 'grading',
    choices,
    phase: 'reading',
    agreed: state.kind === 'confirming' ? state.replacements : null,
    previous: resultOnScreen(state),
  };
}

function ended(
  { choices, agreed, previous }: Extract<PaneState, { kind: 'grading' }>,
  outcome: GradingOutcome,
  at: Date,
): PaneState {
  switch (outcome.kind) {
    case 'graded':
      return {
        kind: 'graded',
        choices: outcome.result.written.cells > 0 ? withoutLastRun(choices) : choices,
        result: outcome.result,
        finishedAt: at,
        overtaken: false,
      };
    case 'confirm': {
      const { replacements, total } = outcome;
      return { kind: 'confirming', choices, replacements, total, agreed, previous };
    }
    case 'nothingToGrade':
    case 'refused':
      return { kind: outcome.kind, choices, problems: outcome.problems };
    case 'failed':
      return { kind: 'failed', choices, failure: outcome.failure };
    case 'cancelled':
      return { ...(previous ?? ready(choices)), cancelled: { at } };
  }
}

/** What it would take back is whatever was written last, as the look at the workbook told. */
function resultFound({ choices }: Ready, result: GradingResult, finishedAt: Date): PaneState {
  const isOfChoice = samePeriod(choices.period, result.period);
  const graded = { kind: 'graded', choices, result, finishedAt, overtaken: true } as const;
  return isOfChoice ? graded : ready(choices);
}

/** The last run known from looking is no longer the last one; another look tells. */
function withoutLastRun(choices: Choices): Choices {
  return { ...choices, inspection: { ...choices.inspection, lastRun: null } };
}

function startRestoring(state: PaneState): PaneState {
  if (isAdjusting(state)) return state;
  const from = restorableOf(state);
  return from ? { kind: 'restoring', choices: from.choices, from } : state;
}

function restoringEnded(
  { choices, from }: Extract<PaneState, { kind: 'restoring' }>,
  outcome: Extract<PaneEvent, { type: 'restoringEnded' }>['outcome'],
): PaneState {
  if (!outcome.ok) return { kind: 'restoreFailed', choices, failure: outcome.failure, from };
  const restored = outcome.value;
  const left = withoutLastRun(choices);
  switch (restored.kind) {
    case 'restored': {
      const { report, problems } = restored;
      return { ...ready(left), restored: { report, problems, undone: undoneOf(from) } };
    }
    case 'nothingToRestore':
      return { ...ready(left), restored: NOTHING_RESTORED };
    case 'changed':
      return { kind: 'confirmingRestore', choices, question: restored, from };
    case 'refused':
      return { kind: 'restoreRefused', choices, problems: restored.problems, from };
  }
}

function undoneOf(from: Restorable): Undone {
  if (from.kind === 'graded' && !from.overtaken) return { kind: 'run', at: from.finishedAt };
  return { kind: 'write', at: from.choices.inspection.lastRun?.madeAt ?? null };
}

/** The result to go back to; null when there is none. */
function previousOf(state: PaneState): PaneState | null {
  switch (state.kind) {
    case 'ready':
      return state.previous;
    case 'restoreRefused':
    case 'restoreFailed':
      return state.from.kind === 'graded' ? state.from : null;
    default:
      return null;
  }
}

function openChoices(state: PaneState): PaneState {
  return state.kind === 'graded' ? { ...ready(state.choices), previous: state } : state;
}
