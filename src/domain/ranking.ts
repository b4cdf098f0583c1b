import type { ChannelRules } from './ruleSet';
import { nameKey } from './nameKey';

/** What ranking needs to know of a unit. */
export interface Rankable {
  readonly group: string;
  readonly due: number | null;
  readonly index: number | null;
}

/** The least volume a group's units need to be ranked. */
export function rankingMinimum(group: string, rules: ChannelRules): number {
  const key = nameKey(group);
  return rules.rankingMinimums.find((minimum) => nameKey(minimum.group) === key)?.due ?? 0;
}

/** True when a unit is ranked: it has an index and its group's least volume. */
export function isRanked(unit: Rankable, rules: ChannelRules): boolean {
  return unit.index !== null && (unit.due ?? 0) >= rankingMinimum(unit.group, rules);
}

/**
 * Dense ranks on the rounded index inside each group: equal indexes share a place, and the next
 * one takes the next place. Unranked units get null. Same order as the units given.
 */
export function denseRanks(units: readonly Rankable[], rules: ChannelRules): (number | null)[] {
  const indexes = new Map<string, Set<number>>();
  for (const unit of units) {
    if (unit.index === null || !isRanked(unit, rules)) continue;
    const key = nameKey(unit.group);
    const seen = indexes.get(key) ?? new Set<number>();
    indexes.set(key, seen.add(unit.index));
  }
  const places = new Map<string, Map<number, number>>();
  for (const [key, seen] of indexes) {
    const best = [...seen].sort((a, b) => b - a);
    places.set(key, new Map(best.map((index, place) => [index, place + 1])));
  }
  return units.map((unit) =>
    unit.index !== null && isRanked(unit, rules)
      ? (places.get(nameKey(unit.group))?.get(unit.index) ?? null)
      : null,
  );
}

/**
 * Units as a ranking lists them: ranked ones by index, ties larger volume first and then in source
 * order; unranked ones after them in the same order.
 */
export function rankingOrder<T extends Rankable & { readonly rank: number | null }>(
  units: readonly T[],
): T[] {
  return units
    .map((unit, source) => ({ unit, source }))
    .sort(
      (a, b) =>
        (a.unit.rank ?? Infinity) - (b.unit.rank ?? Infinity) ||
        (b.unit.index ?? -Infinity) - (a.unit.index ?? -Infinity) ||
        (b.unit.due ?? 0) - (a.unit.due ?? 0) ||
        a.source - b.source,
    )
    .map(({ unit }) => unit);
}
