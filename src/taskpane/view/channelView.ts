import type { ChannelAssessment } from '../../domain/assessment';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { rulesOf } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';
import { placesView, type PlacesView } from './placesView';

/** The units of one grade in a channel. */
export interface GradeCountView {
  readonly grade: string;
  readonly role: GradeRole;
  readonly count: number;
  readonly countText: string;
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
  /** The title of the places with the channel, for those who hear it alone. */
  readonly placesLabel: string;
  readonly places: PlacesView;
}

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
  const places = placesView(assessed.units, rules.groups, channelRules, wording);
  return {
    channel: assessed.channel,
    title,
    units: wording.text('gradedUnits', { count: graded.length }),
    countsLabel: wording.text('gradeCounts', { channel: title }),
    grades: gradeCounts(assessed, channelRules, wording),
    withoutOrders: withoutOrders(assessed.zeroVolume, wording),
    notGraded: blocked.length === 0 ? null : wording.text('notGraded', { count: blocked.length }),
    placesLabel: wording.text('placesOf', { places: places.title, channel: title }),
    places,
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
