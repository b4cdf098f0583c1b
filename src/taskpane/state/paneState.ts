import type { GradingOutcome, GradingPhase, GradingResult } from '../../application/gradingSession';
import type { HostFailure } from '../../application/hostFailure';
import type { Inspection } from '../../application/inspection';
import type { Period } from '../../domain/period';
import type { Problem } from '../../domain/problem';

/** Cells typed by a person that the run would replace. */
export type Replacements = Extract<GradingOutcome, { kind: 'confirm' }>['replacements'];

/** What was found, and what the person chose of it. */
export interface Choices {
  readonly inspection: Inspection;
  readonly period: Period | null;
  /** Ids of tables that are left out. */
  readonly excludedTables: readonly string[];
}

/** A finished run on screen. */
export interface Graded {
  readonly kind: 'graded';
  readonly choices: Choices;
  readonly result: GradingResult;
  readonly finishedAt: Date;
}

/** What the pane shows; exactly one of these at any time. */
export type PaneState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly failure: HostFailure }
  | { readonly kind: 'nothingFound'; readonly inspection: Inspection }
  | {
      readonly kind: 'ready';
      readonly choices: Choices;
      /** True once computing was asked for without a month. */
      readonly periodAsked: boolean;
      /** The result to go back to when only looking at the choices. */
      readonly previous: Graded | null;
    }
  | {
      readonly kind: 'grading';
      readonly choices: Choices;
      readonly phase: GradingPhase;
      /** The result that stays on screen until the new one replaces it. */
      readonly previous: Graded | null;
    }
  | {
      readonly kind: 'confirming';
      readonly choices: Choices;
      readonly replacements: Replacements;
      readonly total: number;
      readonly previous: Graded | null;
    }
  | Graded
  | { readonly kind: 'refused'; readonly choices: Choices; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'nothingToGrade';
      readonly choices: Choices;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'failed'; readonly choices: Choices; readonly failure: HostFailure };

/** What happened. */
export type PaneEvent =
  | { readonly type: 'readingStarted' }
  | { readonly type: 'inspected'; readonly inspection: Inspection }
  | { readonly type: 'inspectionFailed'; readonly failure: HostFailure }
  | { readonly type: 'periodChosen'; readonly period: Period | null }
  | { readonly type: 'tableToggled'; readonly id: string }
  | { readonly type: 'periodRequired' }
  | { readonly type: 'gradingStarted' }
  | { readonly type: 'phaseReached'; readonly phase: GradingPhase }
  | { readonly type: 'gradingEnded'; readonly outcome: GradingOutcome; readonly at: Date }
  | { readonly type: 'replacingCancelled' }
  | { readonly type: 'choicesOpened' }
  | { readonly type: 'choicesClosed' };

/** The result on screen, while it is the latest one or a new run is under way; null when there is none. */
export function resultOnScreen(state: PaneState): Graded | null {
  switch (state.kind) {
    case 'graded':
      return state;
    case 'grading':
    case 'confirming':
      return state.previous;
    default:
      return null;
  }
}

/** The choices on screen; null while nothing has been found. */
export function choicesOf(state: PaneState): Choices | null {
  return 'choices' in state ? state.choices : null;
}
