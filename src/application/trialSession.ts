import type { CellPlace } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { GradingOptions } from './gradingOptions';
import type { CallFailed, NothingWritten } from './gradingOutcome';
import type { HostFailure } from './hostFailure';
import type { Result } from './result';
import type { TrialBasis } from './trial';

/** The month and the tables that rules are tried on. */
export type TrialOptions = Pick<GradingOptions, 'period' | 'excludedTables'>;

/** How putting tried rules in force ended. Only the first two have changed the workbook for certain. */
export type TrialApplication =
  /** The workbook had no rules sheet: one with the tried rules was added. */
  | { readonly kind: 'inserted'; readonly sheetName: string }
  /** Only the changed cells of its rules sheet were written. */
  | {
      readonly kind: 'changed';
      /** The first of them. */
      readonly place: CellPlace;
      readonly cells: number;
    }
  /** The rules tried are those in force. */
  | { readonly kind: 'unchanged' }
  | Extract<NothingWritten, { kind: 'refused' }>
  | CallFailed;

/** Rules tried on a month before they are put in force. */
export interface TrialSession {
  /** Reads the workbook and works out what rules can be tried on; changes nothing. */
  trialBasis(options: TrialOptions): Promise<Result<TrialBasis, HostFailure>>;
  /**
   * Puts tried rules in force: in the rules sheet that holds for the month, or in a new one where the
   * workbook has none. Grades nothing. Refused where the rules have changed since `basis` was read.
   */
  applyTrial(rules: RuleSet, basis: TrialBasis): Promise<TrialApplication>;
}
