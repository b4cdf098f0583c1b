import { nameKey } from '../../domain/nameKey';
import type { FlaggedUnit } from '../../domain/flaggedUnits';
import type { ChannelId } from '../../domain/ruleSet';
import { unitKey } from './unitKey';

/** What the list can be sorted by; `severity` is the order of the sheet: the worst grade first. */
export const FLAGGED_SORTS = ['severity', 'index', 'penalty', 'unit', 'group'] as const;
export type FlaggedSort = (typeof FLAGGED_SORTS)[number];

/** Whether a person has looked at a unit. */
export const REVIEW_STATES = ['any', 'open', 'reviewed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a person wants to see of the flagged units, and in which order. */
export interface FlaggedFilter {
  readonly search: string;
  readonly sort: FlaggedSort;
  /** Null takes all channels; so with groups and grades. */
  readonly channel: ChannelId | null;
  readonly group: string | null;
  readonly grade: string | null;
  readonly reviewed: ReviewState;
  /** Also the units with a penalty that are not flagged. */
  readonly penalised: boolean;
}

export const NO_FILTER: FlaggedFilter = {
  search: '',
  sort: 'severity',
  channel: null,
  group: null,
  grade: null,
  reviewed: 'any',
  penalised: false,
};

/** A unit of the list with what it is found by. */
export interface FlaggedEntry {
  /** Its `unitKey`. */
  readonly id: string;
  readonly flagged: FlaggedUnit;
  /** Its name as searching compares it. */
  readonly searched: string;
}

/** Units in the order of severity as entries of the list. */
export function flaggedEntries(units: readonly FlaggedUnit[]): FlaggedEntry[] {
  return units.map((flagged) => ({
    id: unitKey(flagged.channel, flagged.unit.place),
    flagged,
    searched: searchKey(flagged.unit.unit),
  }));
}

/** The entries that pass the filter, sorted; equal ones keep the order of severity. */
export function filteredEntries(
  entries: readonly FlaggedEntry[],
  filter: FlaggedFilter,
  {
    isReviewed,
    groups,
    locale,
  }: {
    readonly isReviewed: (flagged: FlaggedUnit) => boolean;
    /** The groups in the order of the rules; others follow by name. */
    readonly groups: readonly string[];
    /** BCP 47 tag: names sort as its readers look them up. */
    readonly locale: string;
  },
): FlaggedEntry[] {
  const { channel, group, grade, reviewed } = filter;
  const search = searchKey(filter.search);
  const found = entries.filter(
    ({ flagged, searched }) =>
      searched.includes(search) &&
      (channel === null || flagged.channel === channel) &&
      (group === null || flagged.unit.group === group) &&
      (grade === null || flagged.unit.grade === grade) &&
      (reviewed === 'any' || isReviewed(flagged) === (reviewed === 'reviewed')),
  );
  return sortedEntries(found, filter.sort, groups, locale);
}

function sortedEntries(
  entries: FlaggedEntry[],
  sort: FlaggedSort,
  groups: readonly string[],
  locale: string,
): FlaggedEntry[] {
  const by = (value: (entry: FlaggedEntry) => number) =>
    entries.sort((a, b) => value(a) - value(b));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  switch (sort) {
    case 'severity':
      return entries;
    case 'index':
      return by(({ flagged }) => flagged.unit.index ?? Infinity);
    case 'penalty':
      return by(({ flagged }) => flagged.unit.penalty);
    case 'unit':
      return entries.sort((a, b) => compare(a.flagged.unit.unit, b.flagged.unit.unit));
    case 'group': {
      const order = new Map(groups.map((name, at) => [nameKey(name), at]));
      const orderOf = ({ flagged }: FlaggedEntry) =>
        order.get(nameKey(flagged.unit.group)) ?? groups.length;
      return entries.sort(
        (a, b) => orderOf(a) - orderOf(b) || compare(a.flagged.unit.group, b.flagged.unit.group),
      );
    }
  }
}

/** How many filters are set; search, sorting and the penalised units are told by themselves. */
export function activeFilters({ channel, group, grade, reviewed }: FlaggedFilter): number {
  const chosen = [channel, group, grade].filter((value) => value !== null).length;
  return chosen + (reviewed === 'any' ? 0 : 1);
}

/** What the filters offer: what the list has, each once, in its order. */
export function filterOffers(entries: readonly FlaggedEntry[], groups: readonly string[]) {
  const units = entries.map(({ flagged }) => flagged);
  const order = (group: string) => {
    const at = groups.indexOf(group);
    return at < 0 ? groups.length : at;
  };
  const channels = new Map(units.map(({ channel, channelLabel }) => [channel, channelLabel]));
  return {
    channels: [...channels].map(([channel, label]) => ({ channel, label })),
    groups: [...new Set(units.map(({ unit }) => unit.group))]
      .filter((group) => group !== '')
      .sort((a, b) => order(a) - order(b)),
    grades: [...new Set(units.map(({ unit }) => unit.grade))]
      .filter((grade) => grade !== null)
      .sort(),
  };
}

function searchKey(text: string): string {
  return nameKey(text).toLowerCase();
}
