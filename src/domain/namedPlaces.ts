import type { RankingRule } from './rankingRules';

/** What naming places needs to know of a unit. */
export interface Placed {
  readonly rank: number | null;
  readonly due: number | null;
}

/** One place of a ranking, with the units that share it, larger volume first. */
export interface NamedPlace<T> {
  readonly rank: number;
  readonly units: readonly T[];
}

/** Places counted from one end of a ranking, that end first. */
export interface NamedEnd<T> {
  readonly end: 'top' | 'bottom';
  readonly places: readonly NamedPlace<T>[];
}

/**
 * The places of one group's ranking that reports name by its ranking rule: from the top, from the
 * bottom or from both ends. A tie at the last place named is named whole; a place that both ends
 * reach is named at the top only. Units without a place are left out, ends without a place too.
 */
export function namedPlaces<T extends Placed>(
  units: readonly T[],
  { listLength, ends, method }: RankingRule,
): NamedEnd<T>[] {
  const places = placesOf(units);
  const length = listLength ?? Infinity;
  const top = ends === 'bottom' ? [] : places.filter(({ rank }) => rank <= length);
  const fromBelow = [...places].reverse().filter((place, at, reversed) => {
    const worse = reversed.slice(0, at);
    const before =
      method === 'dense' ? worse.length : worse.reduce((sum, each) => sum + each.units.length, 0);
    return before < length && !top.includes(place);
  });
  const named: NamedEnd<T>[] = [
    { end: 'top', places: top },
    { end: 'bottom', places: ends === 'top' ? [] : fromBelow },
  ];
  return named.filter((each) => each.places.length > 0);
}

function placesOf<T extends Placed>(units: readonly T[]): NamedPlace<T>[] {
  const places = new Map<number, T[]>();
  for (const unit of units) {
    if (unit.rank === null) continue;
    places.set(unit.rank, [...(places.get(unit.rank) ?? []), unit]);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([rank, tied]) => ({ rank, units: tied.sort((a, b) => (b.due ?? 0) - (a.due ?? 0)) }));
}
