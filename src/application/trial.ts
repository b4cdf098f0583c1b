import { assess, type ChannelCounts } from '../domain/assess';
import type { Assessment } from '../domain/assessment';
import { assessmentChanges, type AssessmentChanges } from '../domain/assessmentChanges';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { readRulesCells, rulesCells } from '../rules/rulesCells';

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

/** What rules would change in a month: the units, how many in all, and the grades of each channel. */
export interface TrialEffect extends AssessmentChanges {
  /** What is wrong with the rules themselves, as a rules sheet would be told it; without places. */
  readonly faults: readonly Problem[];
}

/**
 * What rules would change in the month, beside the rules it was graded by or those in force. Nothing
 * is computed by rules with faults. Rules that name a channel or a count otherwise than those in force
 * find no figures for it: the counts are not read again. Pure and quick: a slider may call it as it
 * moves.
 */
export function tryRules(basis: TrialBasis, rules: RuleSet, against: TrialComparison): TrialEffect {
  const before = against === 'inForce' ? basis.inForce : basis.baseline.assessment;
  const faults = ruleFaults(rules);
  const after = faults.length > 0 ? before : assessTried(basis, rules);
  return { ...assessmentChanges(before, after), faults };
}

/** Grades the channels that the rules know. */
export function assessKnown(
  channels: readonly ChannelCounts[],
  rules: RuleSet,
  period: Period | null,
): Assessment {
  const known = new Set(rules.channels.map(({ channel }) => channel));
  return assess(
    channels.filter(({ channel }) => known.has(channel)),
    rules,
    period,
  );
}

/** Channels that are ruled as they are in force need not be graded again. */
function assessTried({ period, channels, rules: inForce, ...basis }: TrialBasis, rules: RuleSet) {
  const kept = new Map(
    inForce.channels
      .filter((own) => rules.channels.includes(own))
      .flatMap(({ channel }) => basis.inForce.channels.filter((own) => own.channel === channel))
      .map((own) => [own.channel, own]),
  );
  const others = channels.filter(({ channel }) => !kept.has(channel));
  const tried = assessKnown(others, rules, period);
  const all = channels.flatMap(({ channel }) => {
    const own = kept.get(channel) ?? tried.channels.find((other) => other.channel === channel);
    return own ? [own] : [];
  });
  return { ...tried, channels: all };
}

/** What a rules sheet with these rules would be told; without places. */
export function ruleFaults(rules: RuleSet): Problem[] {
  const reading = readRulesCells(rulesCells(rules));
  if (reading.kind === 'rules') return [];
  return reading.faults.map(({ code, details }) => ({
    ...{ code, details, severity: 'blocking', where: null, channel: null, unit: null },
  }));
}
