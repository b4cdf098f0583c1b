import type { Assessment, ChannelAssessment, UnitAssessment } from './assessment';
import type { LocalizedText } from './localizedText';
import type { CellPlace } from './problem';
import type { ChannelId } from './ruleSet';

/** One figure by the rules compared with, and by the others. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** A unit whose result in one channel is another by other rules; null where it has none. */
export interface UnitChange {
  readonly channel: ChannelId;
  readonly unit: string;
  readonly group: string;
  readonly place: CellPlace;
  /** False on the side whose rules leave the unit out. */
  readonly listed: Change<boolean>;
  readonly index: Change<number | null>;
  readonly grade: Change<string | null>;
  readonly rank: Change<number | null>;
  readonly flagged: Change<boolean>;
}

/** How many units of all channels change; a unit of two channels counts in each. */
export interface ChangeTotals {
  readonly grade: number;
  readonly rank: number;
  readonly flag: number;
  /** Units with any of these changes. */
  readonly units: number;
}

/** Units per grade of one channel, the labels of both sides present, each side's best first. */
export interface ChannelDistribution {
  readonly channel: ChannelId;
  readonly label: LocalizedText;
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/** What differs between two assessments of the same counts. */
export interface AssessmentChanges {
  readonly changes: readonly UnitChange[];
  readonly totals: ChangeTotals;
  readonly distributions: readonly ChannelDistribution[];
}

/**
 * The units whose grade, rank or flag differs between two assessments of the same counts, and those
 * that only one of them lists; channel by channel in source order. An index alone that differs is no
 * change. Units are told by channel and place.
 */
export function assessmentChanges(before: Assessment, after: Assessment): AssessmentChanges {
  const pairs = channelPairs(before, after);
  const changes = pairs.flatMap(unitChanges);
  const count = (isChanged: (change: UnitChange) => boolean) => changes.filter(isChanged).length;
  return {
    changes,
    totals: {
      grade: count(({ grade }) => differs(grade)),
      rank: count(({ rank }) => differs(rank)),
      flag: count(({ flagged }) => differs(flagged)),
      units: changes.length,
    },
    distributions: pairs.map(distribution),
  };
}

interface ChannelPair {
  readonly channel: ChannelId;
  readonly label: LocalizedText;
  readonly before: ChannelAssessment | null;
  readonly after: ChannelAssessment | null;
}

/** The channels of both sides; one of another code but the same name is the same channel. */
function channelPairs(before: Assessment, after: Assessment): ChannelPair[] {
  const isOf = (own: ChannelAssessment) => (other: ChannelAssessment) =>
    other.channel === own.channel;
  const isNamed = (own: ChannelAssessment) => (other: ChannelAssessment) =>
    other.label.zh === own.label.zh;
  const pairs = after.channels.map((own) => {
    const other = before.channels.find(isOf(own)) ?? before.channels.find(isNamed(own)) ?? null;
    return { channel: own.channel, label: own.label, before: other, after: own };
  });
  const paired = new Set(pairs.map((pair) => pair.before));
  const gone = before.channels.filter((own) => !paired.has(own));
  return [
    ...pairs,
    ...gone.map((own) => ({ channel: own.channel, label: own.label, before: own, after: null })),
  ];
}

function unitChanges({ channel, before, after }: ChannelPair): UnitChange[] {
  const known = new Map(before?.units.map((unit) => [placeKey(unit), unit]));
  const listed = after?.units.map((unit) => ({ was: known.get(placeKey(unit)) ?? null, is: unit }));
  const here = new Set(after?.units.map(placeKey));
  const gone = before?.units.filter((unit) => !here.has(placeKey(unit))) ?? [];
  return [
    ...(listed ?? []).map(({ was, is }) => unitChange(channel, is, was, is)),
    ...gone.map((was) => unitChange(channel, was, was, null)),
  ].filter(
    ({ grade, rank, flagged, listed: side }) =>
      differs(grade) || differs(rank) || differs(flagged) || differs(side),
  );
}

function unitChange(
  channel: ChannelId,
  { unit, group, place }: UnitAssessment,
  before: UnitAssessment | null,
  after: UnitAssessment | null,
): UnitChange {
  return {
    ...{ channel, unit, group, place },
    listed: { before: before !== null, after: after !== null },
    index: { before: before?.index ?? null, after: after?.index ?? null },
    grade: { before: before?.grade ?? null, after: after?.grade ?? null },
    rank: { before: before?.rank ?? null, after: after?.rank ?? null },
    flagged: { before: before?.flagged ?? false, after: after?.flagged ?? false },
  };
}

function distribution({ channel, label, before, after }: ChannelPair): ChannelDistribution {
  const none = Object.fromEntries(
    [before, after].flatMap((side) => Object.keys(side?.gradeCounts ?? {}).map((of) => [of, 0])),
  );
  return {
    ...{ channel, label },
    before: { ...none, ...before?.gradeCounts },
    after: { ...none, ...after?.gradeCounts },
  };
}

function placeKey({ place }: UnitAssessment): string {
  return `${place.sheetId} ${place.row} ${place.column}`;
}

function differs<T>({ before, after }: Change<T>): boolean {
  return before !== after;
}
