import type { RuleSet } from '../domain/ruleSet';
import { fetchedScript } from './fetchedScript';
import type { GradingOptions } from './gradingOptions';
import type { CallFailed, NothingWritten } from './gradingOutcome';
import type { HostFailure } from './hostFailure';
import type { WorkbookPort } from './ports';
import { succeed, type Result } from './result';
import type { TrialBasis } from './trial';
import type { AppliedTrial } from './trialApplication';

/** The month and the tables that rules are tried on. */
export type TrialOptions = Pick<GradingOptions, 'period' | 'excludedTables'>;

/**
 * How putting tried rules in force ended: a rules sheet `inserted` where the workbook had none, or only
 * the cells `changed` in the one it has (`place` is the first of them); `unchanged` where the rules
 * tried are those in force. Only the first two have changed the workbook for certain.
 */
export type TrialApplication =
  | AppliedTrial
  | { readonly kind: 'unchanged' }
  | Extract<NothingWritten, { kind: 'refused' }>
  | CallFailed;

/** What trying rules works with. */
export interface TrialPorts {
  readonly workbook: WorkbookPort;
  /** The rules where the workbook has no rules sheet. */
  readonly rules: RuleSet;
}

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

/**
 * Trying rules over a workbook port. Its script comes with the part of the pane that tries rules, so
 * that the pane opens without it.
 */
export function createTrialSession({ workbook, rules: builtIn }: TrialPorts): TrialSession {
  return {
    async trialBasis(options) {
      const fetched = await fetchedScript(
        () => import(/* webpackChunkName: "trialRules" */ './trialBasis'),
      );
      if (!fetched.ok) return fetched;
      const { trialBasisOf } = fetched.value;
      const read = await workbook.read();
      return read.ok ? succeed(trialBasisOf(read.value, options, builtIn)) : read;
    },
    async applyTrial(rules, basis) {
      const fetched = await fetchedScript(
        () => import(/* webpackChunkName: "trialRules" */ './trialApplication'),
      );
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const { planTrial } = fetched.value;
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const planned = planTrial(read.value, rules, basis, builtIn);
      if (planned.kind !== 'planned') return planned;
      const applied = await workbook.apply(planned.plan, read.value);
      if (!applied.ok) return { kind: 'failed', failure: applied.failure };
      if (applied.value.kind === 'refused') return applied.value;
      return planned.done;
    },
  };
}
