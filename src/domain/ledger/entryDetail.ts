import { nameKey } from '../nameKey';
import type { ChannelRules, RuleSet } from '../ruleSet';
import type { LedgerEntry } from './ledgerEntry';

/**
 * What an entry says as printed: `热线编号：460658`, the text, or the text with the numbers behind it
 * in brackets. A text that has all the numbers in it already stands alone.
 */
export function entryDetail(
  { text, orderNumbers }: Pick<LedgerEntry, 'text' | 'orderNumbers'>,
  channelLabel: string,
): string {
  if (orderNumbers.every((order) => text.includes(order))) return text;
  const numbers = `${channelLabel}编号：${orderNumbers.join('、')}`;
  return text === '' ? numbers : `${text}（${numbers}）`;
}

/**
 * The channel an entry's orders belong to: the one it names, else the one that the kind's label speaks
 * of (`信件办理质量` is the mailbox's), else the first of the rules. Null when it names none of them.
 */
export function entryChannel(
  written: string | null,
  kindLabel: string,
  rules: RuleSet,
): ChannelRules | null {
  const { channels } = rules;
  if (written !== null) {
    const key = nameKey(written);
    const isNamed = ({ channel, label }: ChannelRules) =>
      key === nameKey(label.zh) || key === channel;
    return channels.find(isNamed) ?? null;
  }
  const speaks = ({ label, titleWords }: ChannelRules) =>
    [label.zh, ...titleWords].some((word) => kindLabel.includes(word));
  return channels.find(speaks) ?? channels[0] ?? null;
}
