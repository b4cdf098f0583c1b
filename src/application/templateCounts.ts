import type { ChannelRules, CountRule } from '../domain/ruleSet';

/** The counts that a channel's rates and volume need, in the rules' order. */
export function templateCounts({ counts, rates, volume }: ChannelRules): readonly CountRule[] {
  const needed = new Set([
    volume,
    ...rates.flatMap(({ numerator, denominator }) =>
      [...numerator, ...denominator].map(({ count }) => count),
    ),
  ]);
  return counts.filter(({ name }) => needed.has(name));
}
