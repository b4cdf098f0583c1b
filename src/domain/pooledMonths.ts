import { assess } from './assess';
import type { ChannelAssessment } from './assessment';
import { pooledCounts } from './pooledCounts';
import type { Problem } from './problem';
import type { GradedMonth } from './rollUp';
import type { RuleSet } from './ruleSet';
import { unitsOverMonths, type UnitKey } from './unitsOverMonths';

/** Several months graded as one, before each month's figures are put beside them. */
export interface RolledUp {
  readonly channels: readonly ChannelAssessment[];
  readonly problems: readonly Problem[];
}

/**
 * Adds up the counts of the months and grades the sums like one month's.
 * @param months read by `rules`, in any order
 */
export function pooledMonths(
  months: readonly GradedMonth[],
  rules: RuleSet,
  unitKey: UnitKey,
): RolledUp {
  const problems: Problem[] = [];
  const channels = rules.channels.flatMap((channelRules) => {
    const { channel } = channelRules;
    const pooled = unitsOverMonths(months, channel, unitKey).map((unit) =>
      pooledCounts(unit, channelRules),
    );
    problems.push(...pooled.flatMap((unit) => unit.problems));
    return pooled.length === 0 ? [] : [{ channel, units: pooled.map(({ counts }) => counts) }];
  });
  const assessment = assess(channels, rules, null);
  return {
    channels: assessment.channels,
    problems: [...problems, ...assessment.problems],
  };
}
