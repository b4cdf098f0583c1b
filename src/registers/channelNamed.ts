import { nameKey } from '../domain/nameKey';
import type { ChannelRules, CountRule, RuleSet } from '../domain/ruleSet';

/** The channel a word names: by its label in either language, or its code; null for none. */
export function channelNamed(word: string, { channels }: RuleSet): ChannelRules | null {
  const key = nameKey(word).toLowerCase();
  return (
    channels.find(({ channel, label }) =>
      [label.zh, label.en, channel].some((name) => nameKey(name).toLowerCase() === key),
    ) ?? null
  );
}

/** The count of a channel that a word names: by its label, one of its header words, or its code. */
export function countNamed(word: string, { counts }: ChannelRules): CountRule | null {
  const key = nameKey(word).toLowerCase();
  const isNamed = (names: readonly string[]) =>
    names.some((name) => nameKey(name).toLowerCase() === key);
  return (
    counts.find(({ name, label }) => isNamed([label.zh, label.en, name])) ??
    counts.find(({ headers }) => isNamed(headers)) ??
    null
  );
}
