import type { ChangesSinceRun } from '../../application/changesSinceRun';
import type {
  GradingOutcome,
  GradingPhase,
  GradingResult,
  WorkAmount,
} from '../../application/gradingSession';
import type { HostFailure } from '../../application/hostFailure';
import type { Inspection } from '../../application/inspection';
import type { RestoreOutcome } from '../../application/ports';
import type { NameAnswer } from '../../domain/nearNames';
import type { Period } from '../../domain/period';
import type { Problem } from '../../domain/problem';
import type { ColumnCorrection } from '../../application/workbookTypes';

/** Cells typed by a person that the run would replace. */
export type Replacements = Extract<GradingOutcome, { kind: 'confirm' }>['replacements'];

/** What was found, and what the person chose of it. */
export interface Choices {
  readonly inspection: Inspection;
  readonly period: Period | null;
  /** Ids of tables that are left out. */
  readonly excludedTables: readonly string[];
  /** How many answers of the person are still on their way into the workbook. */
  readonly adjusting: number;
}

/** What a person told us about the workbook. */
export type Adjustment =
  | { readonly kind: 'columnCorrected' | 'correctionForgotten'; readonly column: ColumnCorrection }
  | { readonly kind: 'nameAnswered'; readonly answer: NameAnswer };

/** One run that the person broke off. */
export interface Cancelled {
  readonly at: Date;
}

/** A finished run on screen. */
export interface Graded {
  readonly kind: 'graded';
  readonly choices: Choices;
  readonly result: GradingResult;
  readonly finishedAt: Date;
  /** Whether something else was written since: that, and no longer this run, can be taken back. */
  readonly overtaken: boolean;
  /** What the workbook says otherwise since; null or absent while the result still holds. */
  readonly changes?: ChangesSinceRun | null;
  /** The run that was broken off and led back here; absent when none did. */
  readonly cancelled?: Cancelled;
}

/** A run that came to nothing because Excel failed. */
export interface Failed {
  readonly kind: 'failed';
  readonly choices: Choices;
  readonly failure: HostFailure;
}

/** Choices on screen, nothing under way. */
export interface Ready {
  readonly kind: 'ready';
  readonly choices: Choices;
  /** True once computing was asked for without a month. */
  readonly periodAsked: boolean;
  /** The result to go back to when only looking at the choices. */
  readonly previous: Graded | null;
  /** What was just restored; null when it was not a restore that led here. */
  readonly restored: Restored | null;
  /** What the results that a restore left read otherwise than the workbook; absent or null for nothing. */
  readonly changes?: ChangesSinceRun | null;
  /** What the person just told us; null when it was not that which led here. */
  readonly adjusted: Adjustment | null;
  /** The run that was broken off and led here; absent when none did. */
  readonly cancelled?: Cancelled;
}

/** Where a run can be taken back: it changed the workbook, or may have, in this opening of the pane or an earlier one. */
export type Restorable = Graded | Failed | Ready;

/** What somebody changed since the run, and restoring would lose. */
export type RestoreQuestion = Extract<RestoreOutcome, { kind: 'changed' }>;

/** What a restore did. */
export type Restored = Omit<Extract<RestoreOutcome, { kind: 'restored' }>, 'kind'> & {
  /** The run, or whatever else was written last, that is undone. */
  readonly undone: Undone;
};

/** What a restore took back: `at` is a moment, or local text of the record; null where it is not known. */
export interface Undone {
  readonly kind: 'run' | 'write';
  readonly at: Date | string | null;
}

/** What the pane shows; exactly one of these at any time. */
export type PaneState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly failure: HostFailure }
  | { readonly kind: 'nothingFound'; readonly inspection: Inspection }
  | Ready
  | {
      readonly kind: 'grading';
      readonly choices: Choices;
      readonly phase: GradingPhase;
      /** How much of the phase is done; absent while that is not known. */
      readonly amount?: WorkAmount | undefined;
      /** The replacements the person agreed to; null when none was shown yet. */
      readonly agreed: Replacements | null;
      /** The result that stays on screen until the new one replaces it. */
      readonly previous: Graded | null;
    }
  | {
      readonly kind: 'confirming';
      readonly choices: Choices;
      readonly replacements: Replacements;
      readonly total: number;
      /** What the person had agreed to before other cells turned up; null when asked for the first time. */
      readonly agreed: Replacements | null;
      readonly previous: Graded | null;
    }
  | Graded
  | { readonly kind: 'refused'; readonly choices: Choices; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'nothingToGrade';
      readonly choices: Choices;
      readonly problems: readonly Problem[];
    }
  | Failed
  | { readonly kind: 'restoring'; readonly choices: Choices; readonly from: Restorable }
  | {
      readonly kind: 'confirmingRestore';
      readonly choices: Choices;
      readonly question: RestoreQuestion;
      readonly from: Restorable;
    }
  | {
      readonly kind: 'restoreRefused';
      readonly choices: Choices;
      readonly problems: readonly Problem[];
      readonly from: Restorable;
    }
  | {
      readonly kind: 'restoreFailed';
      readonly choices: Choices;
      readonly failure: HostFailure;
      readonly from: Restorable;
    };

/** The result on screen, while it is the latest one or a new run is under way; null when there is none. */
export function resultOnScreen(state: PaneState): Graded | null {
  switch (state.kind) {
    case 'graded':
      return state;
    case 'grading':
    case 'confirming':
      return state.previous;
    case 'restoring':
    case 'confirmingRestore':
      return state.from.kind === 'graded' ? state.from : null;
    default:
      return null;
  }
}

/** The run on screen that can be taken back; null when there is none. */
export function restorableOf(state: PaneState): Restorable | null {
  switch (state.kind) {
    case 'graded':
      return canBeTakenBack(state) ? state : null;
    case 'failed':
      return state.failure.effect === 'mayBeWritten' ? state : null;
    case 'ready':
      return state.choices.inspection.lastRun ? state : null;
    case 'confirmingRestore':
    case 'restoreRefused':
    case 'restoreFailed':
      return state.from;
    default:
      return null;
  }
}

function canBeTakenBack({ overtaken, choices, result }: Graded): boolean {
  return overtaken ? choices.inspection.lastRun !== null : result.written.cells > 0;
}

/** Whether Excel is at work for the person; nothing else may be begun. */
export function isBusy({ kind }: PaneState): boolean {
  return kind === 'grading' || kind === 'restoring';
}

/** Whether something the person told us is still on its way; nothing may be computed or restored before. */
export function isAdjusting(state: PaneState): boolean {
  return (choicesOf(state)?.adjusting ?? 0) > 0;
}

/** Whether a question stands before the pane; what it asks about must not change under it. */
export function isAsking({ kind }: PaneState): boolean {
  return kind === 'confirming' || kind === 'confirmingRestore';
}

/** The choices on screen; null while nothing has been found. */
export function choicesOf(state: PaneState): Choices | null {
  return 'choices' in state ? state.choices : null;
}

/** The replacements the person sees: those asked about, or those of the finished run. */
export function shownReplacements(state: PaneState): Replacements {
  switch (state.kind) {
    case 'confirming':
      return state.replacements;
    case 'graded':
      return state.result.replacements;
    default:
      return [];
  }
}
