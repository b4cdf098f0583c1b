import type { ChannelAssessment, UnitAssessment } from '../../domain/assessment';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { indexDecimals, rulesOf } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';

/** The units of one grade in a channel. */
export interface GradeCountView {
  readonly grade: string;
  readonly role: GradeRole;
  readonly count: number;
  readonly countText: string;
}

/** One place of a group's ranking; several units share it on a tie. */
export interface TopPlace {
  readonly rank: number;
  readonly label: string;
  readonly units: string;
  readonly index: string;
}

export interface TopGroup {
  readonly group: string;
  readonly places: readonly TopPlace[];
}

/** One channel's result at a glance. */
export interface ChannelView {
  readonly channel: string;
  readonly title: string;
  readonly units: string;
  readonly countsLabel: string;
  readonly grades: readonly GradeCountView[];
  /** Units without orders, in words and by name; null when there are none. */
  readonly withoutOrders: { readonly text: string; readonly names: string } | null;
  readonly notGraded: string | null;
  readonly topLabel: string;
  readonly groups: readonly TopGroup[];
}

const TOP_PLACES = 3;

/** One channel in words, numbers by locale. */
export function channelView(
  assessed: ChannelAssessment,
  rules: RuleSet,
  wording: Wording,
): ChannelView {
  const channelRules = rulesOf(assessed.channel, rules);
  const title = wording.label(assessed.label);
  const graded = assessed.units.filter((unit) => unit.grade !== null);
  const blocked = assessed.units.filter((unit) => unit.ungradedReason === 'blocked');
  return {
    channel: assessed.channel,
    title,
    units: wording.text('gradedUnits', { count: graded.length }),
    countsLabel: wording.text('gradeCounts', { channel: title }),
    grades: gradeCounts(assessed, channelRules, wording),
    withoutOrders: withoutOrders(assessed.zeroVolume, wording),
    notGraded: blocked.length === 0 ? null : wording.text('notGraded', { count: blocked.length }),
    topLabel: wording.text('topPlacesOf', { channel: title }),
    groups: topGroups(assessed.units, rules.groups, indexDecimals(channelRules), wording),
  };
}

function gradeCounts(
  assessed: ChannelAssessment,
  rules: ChannelRules | undefined,
  wording: Wording,
): GradeCountView[] {
  return Object.entries(assessed.gradeCounts).map(([grade, count]) => ({
    grade,
    // A grade that nobody got stands back.
    role: count === 0 ? 'none' : gradeRole(grade, rules),
    count,
    countText: wording.count(count),
  }));
}

function withoutOrders(
  names: readonly string[],
  wording: Wording,
): { text: string; names: string } | null {
  if (names.length === 0) return null;
  return {
    text: wording.text('withoutOrders', { count: names.length }),
    names: names.join(wording.text('listSeparator')),
  };
}

/** Groups in the rules' order, then others as they come; a group without ranked units is left out. */
function topGroups(
  units: readonly UnitAssessment[],
  order: readonly string[],
  decimals: number,
  wording: Wording,
): TopGroup[] {
  const present = [...new Set(units.map((unit) => unit.group))];
  const known = order.filter((group) => present.includes(group));
  const groups = [...known, ...present.filter((group) => !known.includes(group))];
  return groups
    .map((group) => ({
      group: group === '' ? wording.text('groupNone') : group,
      places: topPlaces(
        units.filter((unit) => unit.group === group),
        decimals,
        wording,
      ),
    }))
    .filter((group) => group.places.length > 0);
}

function topPlaces(
  units: readonly UnitAssessment[],
  decimals: number,
  wording: Wording,
): TopPlace[] {
  const places: TopPlace[] = [];
  for (let rank = 1; rank <= TOP_PLACES; rank += 1) {
    // Ties are listed larger volume first; the sort keeps source order otherwise.
    const tied = units
      .filter((unit) => unit.rank === rank)
      .sort((a, b) => (b.due ?? 0) - (a.due ?? 0));
    const [first] = tied;
    if (first?.index === undefined || first.index === null) continue;
    places.push({
      rank,
      label: wording.text('rank', { rank }),
      units: tied.map((unit) => unit.unit).join(wording.text('listSeparator')),
      index: wording.decimal(first.index, decimals),
    });
  }
  return places;
}
