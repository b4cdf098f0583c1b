import type { ItemResult, MostCostly } from './assessment';
import { itemScore } from './itemPoints';
import { add, compare, decimal, subtract, toNumber, whole, type Rational } from './rational';
import type { ExactRate } from './rates';
import { roundBy, roundHalfUp } from './rounding';
import type { ChannelRules, RateName } from './ruleSet';

/** The composite index of one unit. */
export interface CompositeIndex {
  /** At the channel's decimals, by its rounding. */
  readonly value: number;
  readonly exact: Rational;
  readonly items: readonly ItemResult[];
  /** Null when nothing was lost. */
  readonly mostCostly: MostCostly | null;
}

/**
 * The sum of a channel's scoring items, computed exactly and rounded once at the end.
 * @param rates every rate the scoring items name; throws when one is missing (a bug, not a data problem)
 */
export function compositeIndex(
  rates: ReadonlyMap<RateName, ExactRate>,
  rules: ChannelRules,
): CompositeIndex {
  let total: Rational = whole(0);
  let costly: { rate: RateName; lost: Rational } | null = null;
  const items: ItemResult[] = [];
  for (const item of rules.items) {
    const rate = rates.get(item.rate);
    if (!rate) throw new Error(`No rate ${item.rate} for the index of ${rules.channel}`);
    const weight = decimal(item.weight);
    const { points } = itemScore(item, rate, rules.ratesRounded);
    const lost = subtract(weight, points);
    total = add(total, points);
    items.push({
      rate: item.rate,
      weight: item.weight,
      points: toNumber(points),
      lost: toNumber(lost),
    });
    if (lost.numerator > 0n && (!costly || compare(lost, costly.lost) > 0)) {
      costly = { rate: item.rate, lost };
    }
  }
  return {
    value: roundBy(rules.rounding, total, rules.decimals),
    exact: total,
    items,
    mostCostly: costly && { rate: costly.rate, lost: roundHalfUp(costly.lost, rules.decimals) },
  };
}
