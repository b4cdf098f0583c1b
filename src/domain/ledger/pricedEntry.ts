import type { LedgerKind } from '../ledgerRules';
import type { Problem } from '../problem';
import type { RuleSet } from '../ruleSet';
import { entryChannel } from './entryDetail';
import { offeredKinds } from './kindCatalogue';
import type { LedgerEntry } from './ledgerEntry';
import { ledgerProblem } from './ledgerProblem';

/** What an entry's points come from. */
export interface EntryPrice {
  readonly kind: LedgerKind;
  readonly items: number;
  /** Points by hand with their sign; null for those of the catalogue. */
  readonly given: number | null;
  /** Points of one item; 0 where they are given by hand. */
  readonly perItem: number;
  readonly channelLabel: string;
}

/** An entry with its price, or why it has none. */
export interface PricedEntry {
  readonly price: EntryPrice | null;
  readonly problems: readonly Problem[];
}

/**
 * What the catalogue and the hand say of an entry's points. A kind that is switched off takes no
 * entries; one whose points nobody has filled in takes those with points of their own.
 */
export function pricedEntry(
  entry: LedgerEntry,
  kind: LedgerKind | null,
  rules: RuleSet,
): PricedEntry {
  const { at, unit } = entry;
  const blocked = (problem: Problem): PricedEntry => ({ price: null, problems: [problem] });
  const label = kind?.label.zh ?? entry.kind;
  if (!kind) {
    const kinds = offeredKinds(rules).join('、');
    const details = { kind: entry.kind, kinds };
    return blocked(ledgerProblem('ledgerKindUnknown', 'blocking', at.kind, details, unit));
  }
  if (!kind.active && kind.points !== null) {
    return blocked(ledgerProblem('ledgerKindOff', 'blocking', at.kind, { kind: label }, unit));
  }
  const given = entry.points;
  if (given === null && kind.points === null) {
    const details = { kind: label };
    return blocked(ledgerProblem('ledgerPointsMissing', 'blocking', at.points, details, unit));
  }
  if (given !== null && kind.side === 'bonus' && given < 0) {
    const details = { kind: label, points: given };
    return blocked(ledgerProblem('ledgerPointsSide', 'blocking', at.points, details, unit));
  }
  const channel = entryChannel(entry.channel, label, rules);
  if (!channel) {
    const channels = rules.channels.map((candidate) => candidate.label.zh).join('、');
    const details = { channel: entry.channel ?? '', channels };
    return blocked(ledgerProblem('ledgerChannelUnknown', 'blocking', at.channel, details, unit));
  }
  const orders = entry.orderNumbers.length;
  const items = entry.items ?? Math.max(1, orders);
  const isOff = orders > 0 && items !== orders;
  return {
    price: {
      kind,
      items,
      given: given === null ? null : signed(given, kind.side),
      perItem: kind.points ?? 0,
      channelLabel: channel.label.zh,
    },
    problems: isOff
      ? [ledgerProblem('ledgerItemsDiffer', 'warning', at.items, { items, orders }, unit)]
      : [],
  };
}

function signed(points: number, side: LedgerKind['side']): number {
  const size = Math.abs(points);
  return side === 'incident' && size > 0 ? -size : size;
}
