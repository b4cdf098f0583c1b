import type { GradingOutcome } from '../../application/gradingSession';
import type { Inspection } from '../../application/inspection';
import {
  choicesOf,
  resultOnScreen,
  type Choices,
  type PaneEvent,
  type PaneState,
} from './paneState';

/** The pane as it opens. */
export const INITIAL_STATE: PaneState = { kind: 'reading' };

/** The next state of the pane. An event that does not fit the state changes nothing. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'readingStarted':
      return state.kind === 'grading' ? state : INITIAL_STATE;
    case 'inspected':
      return state.kind === 'reading' ? found(event.inspection) : state;
    case 'inspectionFailed':
      return state.kind === 'reading' ? { kind: 'unreadable', failure: event.failure } : state;
    case 'periodChosen':
      return changeChoices(state, (choices) => ({ ...choices, period: event.period }));
    case 'tableToggled':
      return changeChoices(state, (choices) => toggleTable(choices, event.id));
    case 'periodRequired':
      return askForPeriod(state);
    case 'gradingStarted':
      return startGrading(state);
    case 'phaseReached':
      return state.kind === 'grading' ? { ...state, phase: event.phase } : state;
    case 'gradingEnded':
      return state.kind === 'grading' ? ended(state, event.outcome, event.at) : state;
    case 'replacingCancelled':
      return state.kind === 'confirming' ? (state.previous ?? ready(state.choices)) : state;
    case 'choicesOpened':
      return openChoices(state);
    case 'choicesClosed':
      return state.kind === 'ready' && state.previous ? state.previous : state;
  }
}

function found(inspection: Inspection): PaneState {
  if (inspection.tables.length === 0) return { kind: 'nothingFound', inspection };
  return ready({ inspection, period: inspection.period, excludedTables: [] });
}

function ready(choices: Choices): Extract<PaneState, { kind: 'ready' }> {
  return { kind: 'ready', choices, periodAsked: false, previous: null };
}

/** Changed choices no longer belong to a result or a refusal that was on screen. */
function changeChoices(state: PaneState, change: (choices: Choices) => Choices): PaneState {
  switch (state.kind) {
    case 'ready':
      return { ...state, choices: change(state.choices), previous: null };
    case 'refused':
    case 'nothingToGrade':
    case 'failed':
      return ready(change(state.choices));
    default:
      return state;
  }
}

function askForPeriod(state: PaneState): PaneState {
  const choices = choicesOf(state);
  if (choices === null || state.kind === 'grading') return state;
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
  if (choices === null || state.kind === 'grading') return state;
  return { kind: 'grading', choices, phase: 'reading', previous: resultOnScreen(state) };
}

function ended(
  { choices, previous }: Extract<PaneState, { kind: 'grading' }>,
  outcome: GradingOutcome,
  at: Date,
): PaneState {
  switch (outcome.kind) {
    case 'graded':
      return { kind: 'graded', choices, result: outcome.result, finishedAt: at };
    case 'confirm': {
      const { replacements, total } = outcome;
      return { kind: 'confirming', choices, replacements, total, previous };
    }
    case 'nothingToGrade':
    case 'refused':
      return { kind: outcome.kind, choices, problems: outcome.problems };
    case 'failed':
      return { kind: 'failed', choices, failure: outcome.failure };
  }
}

function openChoices(state: PaneState): PaneState {
  return state.kind === 'graded' ? { ...ready(state.choices), previous: state } : state;
}
