import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { nameKey } from '../domain/nameKey';
import { namedPlaces } from '../domain/namedPlaces';
import { rankingRuleOf, ranksOf } from '../domain/ranking';
import type { ChannelRules } from '../domain/ruleSet';

/** Which end of a group's ranking, how many places, and the least volume if another than the rules'. */
export interface AskedPlaces {
  readonly group: string;
  readonly end: 'top' | 'bottom';
  readonly places: number;
  readonly minimum: number | null;
}

/** The units that hold those places, the best first, and every ranked unit with its rank. */
export interface HeldPlaces {
  readonly units: readonly UnitAssessment[];
  readonly ranks: ReadonlyMap<UnitAssessment, number>;
}

/** Who holds the first or last places of a group by the rules' ranking, or above another volume. */
export function heldPlaces(
  channel: ChannelAssessment,
  rules: ChannelRules,
  { group, end, places, minimum }: AskedPlaces,
): HeldPlaces {
  const members = channel.units.filter((unit) => nameKey(unit.group) === group);
  const rule = rankingRuleOf(group, rules);
  const own = { ...rule, group, minimum: minimum ?? rule.minimum };
  const ranks = ranksOf(members, { ...rules, rankings: [own] });
  const ranked = members.map((unit, at) => ({ unit, due: unit.due, rank: ranks[at] ?? null }));
  const named = namedPlaces(ranked, { ...own, listLength: places, ends: end });
  const held = named.flatMap((each) => (each.end === end ? each.places : []));
  return {
    units: [...held]
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ units }) => units.map(({ unit }) => unit)),
    ranks: new Map(ranked.flatMap(({ unit, rank }) => (rank === null ? [] : [[unit, rank]]))),
  };
}
