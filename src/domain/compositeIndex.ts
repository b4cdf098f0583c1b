import type { ItemResult, MostCostly } from './assessment';
import {
  add,
  compare,
  decimal,
  multiply,
  subtract,
  toNumber,
  whole,
  type Rational,
} from './rational';
import type { ExactRate } from './rates';
import { roundHalfUp } from './rounding';
import type { ChannelRules, RateName } from './ruleSet';

/** The composite index of one unit. */
export interface CompositeIndex {
  /** Rounded half up to the channel's decimals. */
  readonly value: number;
  readonly items: readonly ItemResult[];
  /** Null when nothing was lost. */
  readonly mostCostly: MostCostly | null;
}

const ONE = whole(1);

/**
 * The weighted sum of a channel's rates, computed exactly and rounded once at the end.
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
    const share = item.better === 'higher' ? rate.exact : subtract(ONE, rate.exact);
    const points = multiply(weight, share);
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
    value: roundHalfUp(total, rules.decimals),
    items,
    mostCostly: costly && { rate: costly.rate, lost: roundHalfUp(costly.lost, rules.decimals) },
  };
}
