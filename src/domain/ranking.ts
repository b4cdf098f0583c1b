import { nameKey } from './nameKey';
import { PLAIN_RANKING, type RankingRule } from './rankingRules';
import type { ChannelRules } from './ruleSet';

/** What ranking needs to know of a unit. */
export interface Rankable {
  readonly group: string;
  readonly due: number | null;
  readonly index: number | null;
}

/** The ranking rule of a group: its own, else the one for all others. */
export function rankingRuleOf(group: string, rules: ChannelRules): RankingRule {
  const key = nameKey(group);
  return (
    rules.rankings.find((rule) => rule.group !== null && nameKey(rule.group) === key) ??
    rules.rankings.find((rule) => rule.group === null) ??
    PLAIN_RANKING
  );
}

/** The least volume a group's units need to be ranked. */
export function rankingMinimum(group: string, rules: ChannelRules): number {
  return rankingRuleOf(group, rules).minimum;
}

/** True when a unit is ranked: it has an index and its group's least volume. */
export function isRanked(unit: Rankable, rules: ChannelRules): boolean {
  return unit.index !== null && (unit.due ?? 0) >= rankingMinimum(unit.group, rules);
}

/**
 * Places on the index inside each group, by the group's ranking rule. Unranked units get null. Same
 * order as the units given.
 */
export function ranksOf(units: readonly Rankable[], rules: ChannelRules): (number | null)[] {
  const groups = new Map<string, number[]>();
  units.forEach((unit, at) => {
    if (!isRanked(unit, rules)) return;
    const key = nameKey(unit.group);
    const own = groups.get(key);
    if (own) own.push(at);
    else groups.set(key, [at]);
  });
  const ranks = units.map((): number | null => null);
  for (const members of groups.values()) {
    const [first = 0] = members;
    const rule = rankingRuleOf(units[first]?.group ?? '', rules);
    const order = (a: number, b: number) => byMerit(units[a], units[b], rule);
    let place = 0;
    [...members].sort(order).forEach((at, position, sorted) => {
      const before = sorted[position - 1];
      if (before === undefined || order(before, at) !== 0) {
        place = rule.method === 'dense' ? place + 1 : position + 1;
      }
      ranks[at] = place;
    });
  }
  return ranks;
}

function byMerit(a: Rankable | undefined, b: Rankable | undefined, { ties }: RankingRule): number {
  const byIndex = (b?.index ?? 0) - (a?.index ?? 0);
  return byIndex !== 0 || ties === 'shared' ? byIndex : (b?.due ?? 0) - (a?.due ?? 0);
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
