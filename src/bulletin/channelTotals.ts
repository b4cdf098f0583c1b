import type { UnitAssessment } from '../domain/assessment';
import type { ChannelRules, CountName, CountTerm, RateRule } from '../domain/ruleSet';

/** A channel's counts over all its units. */
export interface ChannelTotals {
  /** Only counts that every unit states. */
  readonly counts: ReadonlyMap<CountName, number>;
  /** Names of the units that are not in the totals because their figures are in doubt. */
  readonly leftOut: readonly string[];
}

/** A rate of the totals: part and base are whole counts. */
export interface PooledRate {
  readonly part: number;
  readonly base: number;
}

/**
 * Adds up the counts of a channel's units. A count that one of them does not state has no total: a sum
 * over the others would be taken for the whole. A unit without orders or without a row has nothing to
 * state.
 */
export function channelTotals(
  units: readonly UnitAssessment[],
  rules: ChannelRules,
): ChannelTotals {
  const counted = units.filter((unit) => unit.ungradedReason !== 'blocked');
  const counts = new Map<CountName, number>();
  for (const { name } of rules.counts) {
    const values = counted.map((unit) => unit.counts[name] ?? (hasNothing(unit) ? 0 : null));
    const stated = values.filter((value) => value !== null);
    const isStated = counted.some((unit) => typeof unit.counts[name] === 'number');
    if (isStated && stated.length === values.length) counts.set(name, stated.reduce(sum, 0));
  }
  const leftOut = units.filter((unit) => !counted.includes(unit)).map(({ unit }) => unit);
  return { counts, leftOut };
}

/** The rate of the totals by its rule; null for points, and where a count or the base is missing. */
export function pooledRate(rule: RateRule, { counts }: ChannelTotals): PooledRate | null {
  if (rule.measure !== 'fraction') return null;
  const part = total(rule.numerator, counts);
  const base = total(rule.denominator, counts);
  return part === null || base === null || base <= 0 || part < 0 ? null : { part, base };
}

function hasNothing({ due, isWithoutRow }: UnitAssessment): boolean {
  return due === 0 || isWithoutRow === true;
}

function total(terms: readonly CountTerm[], counts: ReadonlyMap<CountName, number>): number | null {
  const values = terms.map(({ count, sign }) => {
    const value = counts.get(count);
    return value === undefined ? null : sign * value;
  });
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? known.reduce(sum, 0) : null;
}

function sum(a: number, b: number): number {
  return a + b;
}
