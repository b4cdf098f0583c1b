import type { UnitAssessment } from '../../domain/assessment';
import { namedPlaces, type NamedPlace } from '../../domain/namedPlaces';
import { nameKey } from '../../domain/nameKey';
import { rankingRuleOf } from '../../domain/ranking';
import { PLAIN_RANKING, type RankingRule } from '../../domain/rankingRules';
import type { ChannelRules } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { indexDecimals } from './channelRules';
import { unitKey } from './unitKey';

/** One place of a group's ranking; several units share it on a tie. */
export interface PlaceLine {
  readonly rank: number;
  readonly label: string;
  readonly units: readonly PlacedUnit[];
  readonly index: string;
}

/** A unit in its place; `key` is its `unitKey`. */
export interface PlacedUnit {
  readonly key: string;
  readonly name: string;
}

/** Places from one end of a group's ranking. */
export interface PlaceList {
  readonly end: 'top' | 'bottom';
  /** Which places these are; null where the title over all groups says it. */
  readonly caption: string | null;
  readonly places: readonly PlaceLine[];
}

export interface PlacesOfGroup {
  readonly group: string;
  readonly lists: readonly PlaceList[];
}

/** The places that the rules want named, group by group. */
export interface PlacesView {
  /** `各类别前 3 名`, where the groups' rules agree. */
  readonly title: string;
  readonly groups: readonly PlacesOfGroup[];
}

interface RankedGroup {
  readonly name: string;
  readonly units: readonly UnitAssessment[];
  readonly rule: RankingRule;
}

/** Groups in the rules' order, then others as they come; a group without ranked units is left out. */
export function placesView(
  units: readonly UnitAssessment[],
  order: readonly string[],
  rules: ChannelRules | undefined,
  wording: Wording,
): PlacesView {
  const groups = rankedGroups(units, order, rules);
  const [first] = groups;
  const agreed =
    first && groups.every((each) => isAlike(each.rule, first.rule)) ? first.rule : null;
  const isTold = agreed !== null && (agreed.ends !== 'both' || agreed.listLength === null);
  return {
    title: title(agreed, wording),
    groups: groups.map(({ name, units: members, rule }) => ({
      group: name === '' ? wording.text('groupNone') : name,
      lists: namedPlaces(members, rule).map(({ end, places }) => ({
        end,
        caption: isTold ? null : caption(end, rule, wording),
        places: places.map((place) => placeLine(place, rules, wording)),
      })),
    })),
  };
}

function rankedGroups(
  units: readonly UnitAssessment[],
  order: readonly string[],
  rules: ChannelRules | undefined,
): RankedGroup[] {
  const groups = new Map<string, { name: string; units: UnitAssessment[] }>();
  for (const name of order) groups.set(nameKey(name), { name, units: [] });
  for (const unit of units) {
    const known = groups.get(nameKey(unit.group)) ?? { name: unit.group, units: [] };
    if (unit.rank !== null) known.units.push(unit);
    groups.set(nameKey(unit.group), known);
  }
  return [...groups.values()]
    .filter((group) => group.units.length > 0)
    .map((group) => ({
      ...group,
      rule: rules ? rankingRuleOf(group.name, rules) : PLAIN_RANKING,
    }));
}

function isAlike(one: RankingRule, other: RankingRule): boolean {
  return one.listLength === other.listLength && one.ends === other.ends;
}

const TITLES = { top: 'placesTop', bottom: 'placesBottom', both: 'placesBoth' } as const;

function title(agreed: RankingRule | null, wording: Wording): string {
  if (agreed === null) return wording.text('places');
  const { listLength: count, ends } = agreed;
  return count === null ? wording.text('placesAll') : wording.text(TITLES[ends], { count });
}

function caption(
  end: PlaceList['end'],
  { listLength: count }: RankingRule,
  wording: Wording,
): string {
  if (count === null) return wording.text('placesListAll');
  return wording.text(end === 'top' ? 'placesListTop' : 'placesListBottom', { count });
}

function placeLine(
  { rank, units }: NamedPlace<UnitAssessment>,
  rules: ChannelRules | undefined,
  wording: Wording,
): PlaceLine {
  const index = units[0]?.index ?? null;
  return {
    rank,
    label: wording.text('rank', { rank }),
    units: units.map(({ unit, place }) => ({
      key: unitKey(rules?.channel ?? '', place),
      name: unit,
    })),
    index: index === null ? '' : wording.decimal(index, indexDecimals(rules)),
  };
}
