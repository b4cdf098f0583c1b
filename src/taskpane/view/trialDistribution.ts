import type { ChannelDistribution } from '../../domain/assessmentChanges';
import type { RuleSet } from '../../domain/ruleSet';
import type { TrialWording } from '../trialWording';
import type { GradeCountView } from './channelView';
import { rulesOf } from './channelRules';
import { gradeRole } from './gradeRole';

/** Units per grade by the rules in force and by the tried ones, the same grades in the same order. */
export interface DistributionView {
  readonly label: string;
  readonly before: readonly GradeCountView[];
  readonly after: readonly GradeCountView[];
}

/** One channel's distribution; null where there is none. */
export function distributionView(
  channel: string,
  distributions: readonly ChannelDistribution[],
  tried: RuleSet,
  inForce: RuleSet,
  wording: TrialWording,
): DistributionView | null {
  const found = distributions.find((each) => each.channel === channel);
  if (!found) return null;
  const grades = [...new Set([...Object.keys(found.after), ...Object.keys(found.before)])];
  const counts = (of: Readonly<Record<string, number>>, rules: RuleSet) =>
    grades.map((grade) => {
      const count = of[grade] ?? 0;
      const role = gradeRole(grade, rulesOf(channel, rules));
      return { grade, role, count, countText: wording.count(count) };
    });
  return {
    label: wording.own('distribution', { channel: wording.label(found.label) }),
    before: counts(found.before, inForce),
    after: counts(found.after, tried),
  };
}
