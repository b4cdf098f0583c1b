import type { ChannelRules, CountRule, RateRule } from '../domain/ruleSet';

/** `应办理21234件`: the count's label without the word for number. */
export function countText({ label }: CountRule, value: number): string {
  return `${label.zh.replace(/(?:件)?数$/u, '')}${value}件`;
}

/** The count that a rate is of, where that is one count alone. */
export function countOfRate({ numerator }: RateRule): string | null {
  const [only, ...others] = numerator;
  return only && others.length === 0 && only.sign === 1 ? only.count : null;
}

/** The volume count as the rules call it. */
export function volumeLabel({ counts, volume }: ChannelRules): string {
  return counts.find(({ name }) => name === volume)?.label.zh ?? volume;
}
