import type { ChannelRules, CountName } from './ruleSet';

/** A count as the workbook calls it, for messages; its own name when the rules do not know it. */
export function countLabel(count: CountName, rules: ChannelRules): string {
  return rules.counts.find(({ name }) => name === count)?.label.zh ?? count;
}
