import type { ChannelId, ChannelRules, RateRule, RuleSet } from '../../domain/ruleSet';
import type { LocalizedText } from '../../domain/localizedText';

/** The rules of a channel; undefined when the rule set has none for it. */
export function rulesOf(channel: ChannelId, rules: RuleSet): ChannelRules | undefined {
  return rules.channels.find((candidate) => candidate.channel === channel);
}

/** How a rate is named and shown; a rate the rules do not define is shown by its own name. */
export function rateDisplay(
  rate: string,
  rules: ChannelRules | undefined,
): { readonly label: LocalizedText; readonly decimals: number } {
  const rule: RateRule | undefined = rules?.rates.find((candidate) => candidate.name === rate);
  return { label: rule?.label ?? { zh: rate, en: rate }, decimals: rule?.decimals ?? 2 };
}

/** Decimals of a channel's index. */
export function indexDecimals(rules: ChannelRules | undefined): number {
  return rules?.decimals ?? 2;
}
