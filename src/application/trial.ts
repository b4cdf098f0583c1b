import type { ChannelCounts } from '../domain/assess';
import type { Assessment } from '../domain/assessment';
import type { ChannelDistribution, ChangeTotals, UnitChange } from '../domain/assessmentChanges';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';

/** What rules are tried on: one month as a run would take it from the workbook. */
export interface TrialBasis {
  /** Null where nobody chose a month and the workbook does not say. */
  readonly period: Period | null;
  /** The counts a run would grade; empty while something blocks it, which `problems` then tell. */
  readonly channels: readonly ChannelCounts[];
  /** The rules in force; the default ones while a rules sheet has faults. */
  readonly rules: RuleSet;
  /** First cell of the rules sheet they stand in; null where there is none or it has faults. */
  readonly rulesPlace: CellPlace | null;
  /** The month by the rules in force. */
  readonly inForce: Assessment;
  readonly baseline: Baseline;
  readonly problems: readonly Problem[];
}

/** What a trial can be compared with: the month's counts as they are now, by other rules. */
export interface Baseline {
  /** `graded`: the rules the month was last graded by; `builtIn`: it was not graded, the default rules. */
  readonly kind: 'graded' | 'builtIn';
  readonly rules: RuleSet;
  readonly assessment: Assessment;
}

/** What a trial is compared with. */
export type TrialComparison = 'baseline' | 'inForce';

/** What rules would change in a month. */
export interface TrialEffect {
  /** Units whose grade, rank or flag changes, and those that only one side lists; in source order. */
  readonly changes: readonly UnitChange[];
  readonly totals: ChangeTotals;
  readonly distributions: readonly ChannelDistribution[];
  /** What is wrong with the rules themselves, as a rules sheet would be told it; no place. */
  readonly faults: readonly Problem[];
}
