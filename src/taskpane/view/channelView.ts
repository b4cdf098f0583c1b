import type { ChannelAssessment } from '../../domain/assessment';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { rulesOf } from './channelRules';
import { exclusionLines, type ExclusionLine } from './exclusionView';
import { gradeRole, type GradeRole } from './gradeRole';
import { placesGlance, type PlacesGlance } from './placesGlance';
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
  readonly withoutOrders: {
    readonly text: string;
    readonly names: string;
    /** How many of them have no row in the tables; null when all have one. */
    readonly onlyOnRoster: string | null;
  } | null;
  /** Units that take no part this month, each with the reason; null when there are none. */
  readonly exempt: { readonly text: string; readonly lines: readonly string[] } | null;
  /** Units that orders were taken out for; null when there are none. */
  readonly excluded: {
    readonly text: string;
    readonly label: string;
    readonly lines: readonly ExclusionLine[];
  } | null;
  readonly notGraded: string | null;
  /** The best of each group, seen without opening anything. */
  readonly glance: PlacesGlance;
  /** What opens all places, with the channel, for those who hear it alone. */
  readonly placesLabel: string;
  readonly places: PlacesView;
  /** What charts are drawn from when they are opened. */
  readonly assessed: ChannelAssessment;
  readonly rules: RuleSet;
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
  const glance = placesGlance(places, wording);
  return {
    channel: assessed.channel,
    title,
    units: wording.text('gradedUnits', { count: graded.length }),
    countsLabel: wording.text('gradeCounts', { channel: title }),
    grades: gradeCounts(assessed.gradeCounts, channelRules, wording),
    withoutOrders: withoutOrders(assessed, wording),
    exempt: exempt(assessed, wording),
    excluded: excluded(exclusionLines(assessed.units, channelRules, wording), title, wording),
    notGraded: blocked.length === 0 ? null : wording.text('notGraded', { count: blocked.length }),
    glance,
    placesLabel: wording.text('placesOf', { places: glance.rest ?? places.title, channel: title }),
    places,
    assessed,
    rules,
  };
}

/** Units per grade, in the order of the rules. */
export function gradeCounts(
  counts: ChannelAssessment['gradeCounts'],
  rules: ChannelRules | undefined,
  wording: Wording,
): GradeCountView[] {
  return Object.entries(counts).map(([grade, count]) => ({
    grade,
    // A grade that nobody got stands back.
    role: count === 0 ? 'none' : gradeRole(grade, rules),
    count,
    countText: wording.count(count),
  }));
}

function withoutOrders(
  { zeroVolume: names, units }: ChannelAssessment,
  wording: Wording,
): ChannelView['withoutOrders'] {
  if (names.length === 0) return null;
  const listed = units.filter((unit) => unit.isWithoutRow && unit.ungradedReason === 'noOrders');
  return {
    text: wording.text('withoutOrders', { count: names.length }),
    names: names.join(wording.text('listSeparator')),
    onlyOnRoster:
      listed.length === 0 ? null : wording.text('onlyOnRoster', { count: listed.length }),
  };
}

function exempt({ units }: ChannelAssessment, wording: Wording): ChannelView['exempt'] {
  const found = units.filter(({ ungradedReason }) => ungradedReason === 'exempt');
  if (found.length === 0) return null;
  return {
    text: wording.text('exemptUnits', { count: found.length }),
    lines: found.map(({ unit, exemption: reason = '' }) =>
      wording.text('exemptUnit', { unit, reason }),
    ),
  };
}

function excluded(
  lines: readonly ExclusionLine[],
  channel: string,
  wording: Wording,
): ChannelView['excluded'] {
  if (lines.length === 0) return null;
  const text = wording.text('excludedUnits', { count: lines.length });
  return { text, label: wording.text('excludedUnitsOf', { text, channel }), lines };
}
