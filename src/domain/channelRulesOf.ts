import type { ChannelId, ChannelRules, RuleSet } from './ruleSet';

/** The rules of a channel. Throws when the rule set has none: an assessment cannot name others. */
export function channelRulesOf(rules: RuleSet, channel: ChannelId): ChannelRules {
  const found = rules.channels.find((candidate) => candidate.channel === channel);
  if (!found) throw new Error(`Rule set ${rules.id} has no channel ${channel}`);
  return found;
}
