import type { Wording } from '../wording';
import type { PlaceLine, PlacesView } from './placesView';

const PLACES_SHOWN = 3;
const NAMES_SHOWN = 4;

/** One place with as many of its units as fit at a glance. */
export interface GlancePlace extends PlaceLine {
  /** How many more units share it, in words; null when all are named. */
  readonly more: string | null;
}

/** The places at the end of each group's ranking that its rules name first. */
export interface PlacesGlance {
  readonly title: string;
  readonly groups: readonly { readonly group: string; readonly places: readonly GlancePlace[] }[];
  /** What opens the places with everything that is left out here; null when nothing is. */
  readonly rest: string | null;
}

/** What of the places is seen without opening anything: three of each group. */
export function placesGlance(places: PlacesView, wording: Wording): PlacesGlance {
  const groups = places.groups.map(({ group, lists: [first] }) => ({
    group,
    places: (first?.places ?? [])
      .slice(0, PLACES_SHOWN)
      .map((place) => glancePlace(place, wording)),
  }));
  const isWhole =
    groups.every((shown) => shown.places.every(({ more }) => more === null)) &&
    places.groups.every(({ lists: [first, second] }) => {
      return second === undefined && (first?.places.length ?? 0) <= PLACES_SHOWN;
    });
  if (isWhole) return { title: places.title, groups, rest: null };
  const isTop = places.groups.every(({ lists: [first] }) => first?.end === 'top');
  const title = isTop ? wording.text('placesTop', { count: PLACES_SHOWN }) : places.title;
  return { title, groups, rest: title === places.title ? wording.text('places') : places.title };
}

function glancePlace(place: PlaceLine, wording: Wording): GlancePlace {
  const { units } = place;
  // To say that one more shares the place takes as much room as its name.
  if (units.length <= NAMES_SHOWN + 1) return { ...place, more: null };
  return {
    ...place,
    units: units.slice(0, NAMES_SHOWN),
    more: wording.text('placesMore', { count: units.length - NAMES_SHOWN }),
  };
}
