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
import type { Result } from '../../application/result';
import type { Period } from '../../domain/period';
import type { Adjustment } from './paneState';

/** What happened. */
export type PaneEvent =
  | { readonly type: 'readingStarted' }
  | { readonly type: 'inspected'; readonly inspection: Inspection }
  | { readonly type: 'inspectionFailed'; readonly failure: HostFailure }
  | { readonly type: 'periodChosen'; readonly period: Period | null }
  | { readonly type: 'tableToggled'; readonly id: string }
  | { readonly type: 'adjustingStarted' }
  | {
      readonly type: 'adjusted';
      readonly adjustment: Adjustment;
      readonly inspection: Inspection;
    }
  | { readonly type: 'adjustingFailed' }
  | { readonly type: 'lookedAgain'; readonly inspection: Inspection }
  /** The workbook was compared with what the result was computed from. */
  | { readonly type: 'compared'; readonly changes: ChangesSinceRun | null }
  /** Something else than a run was written to the workbook. */
  | { readonly type: 'wroteElsewhere' }
  | { readonly type: 'periodRequired' }
  | { readonly type: 'gradingStarted' }
  | {
      readonly type: 'phaseReached';
      readonly phase: GradingPhase;
      readonly amount?: WorkAmount | undefined;
    }
  /** Results stand in the workbook already, and were asked for. */
  | { readonly type: 'resultFound'; readonly result: GradingResult; readonly at: Date }
  | { readonly type: 'gradingEnded'; readonly outcome: GradingOutcome; readonly at: Date }
  | { readonly type: 'replacingCancelled' }
  | { readonly type: 'restoringStarted' }
  | { readonly type: 'restoringEnded'; readonly outcome: Result<RestoreOutcome, HostFailure> }
  | { readonly type: 'restoringCancelled' }
  | { readonly type: 'choicesOpened' }
  | { readonly type: 'choicesClosed' };
