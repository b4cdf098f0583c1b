import { lastPlace, ownLength, type NameForm } from './nameForm';

/**
 * How two names are alike. `form`: the same but for joining words, punctuation or the form of the
 * ending; `place`: one lacks the place it begins with, or a part of it; `short`: one leaves
 * characters of the other out; `typo`: one character differs.
 */
export type Likeness = 'form' | 'place' | 'short' | 'typo';

/** What deciding needs to know of the other names. */
export interface LikenessContext {
  /** True when a unit has this name: its own offices are no city offices. */
  readonly isUnit: (form: string) => boolean;
  /** Characters of its own a name needs, so that one wrong one shows as a slip. */
  readonly typoLength: number;
}

/** Longest beginning that one of two names may lack. */
export const LONGEST_PLACE = 4;
const SHORTEST_NAME = 3;
/** Characters that make two names of one: sides, numbers, sub-units of a place. */
const TELLING = /[0-9一二三四五六七八九十百甲乙丙丁东西南北上下新老省县区]/u;
/** Words that name another unit when they are put into a name. */
const TELLING_WORDS = /职业|附属|分局|分院/u;

/** How two names that are not equal look alike; null when they do not. The order does not matter. */
export function likeness(a: NameForm, b: NameForm, context: LikenessContext): Likeness | null {
  const [short, long] = a.form.length <= b.form.length ? [a, b] : [b, a];
  if (short.form === long.form) return 'form';
  if (short.numerals !== long.numerals || isOfAnotherUnit(short, long, context)) return null;
  if (lacksPlace(short, long)) return 'place';
  if (!arePlacesRelated(short.place, long.place)) return null;
  if (isShortened(short, long)) return 'short';
  return hasOneSlip(short, long, context) ? 'typo' : null;
}

/** True when one is an office of a place that is a unit itself, and the other is not that place's. */
function isOfAnotherUnit(a: NameForm, b: NameForm, { isUnit }: LikenessContext): boolean {
  const [placeOfA, placeOfB] = [lastPlace(a), lastPlace(b)];
  if (placeOfA === placeOfB) return false;
  return [placeOfA, placeOfB].some((place) => place.length > 1 && isUnit(place));
}

function lacksPlace(short: NameForm, long: NameForm): boolean {
  if (short.core === long.core && arePlacesRelated(short.place, long.place)) return true;
  const missing = long.form.slice(0, long.form.length - short.form.length);
  return (
    short.form.length >= SHORTEST_NAME &&
    missing.length <= LONGEST_PLACE &&
    long.form.endsWith(short.form)
  );
}

function arePlacesRelated(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

function isShortened(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  if (short.core.length < SHORTEST_NAME || short.core.length === long.core.length) return false;
  if (short.core.at(-1) !== long.core.at(-1)) return false;
  if (short.core.charAt(0) !== long.core.charAt(0) && short.place !== long.place) return false;
  if (TELLING_WORDS.test(long.core) && !TELLING_WORDS.test(short.core)) return false;
  const left = leftOut(short.core, long.core);
  return left !== null && !TELLING.test(left);
}

/** The characters of `long` that `short` leaves out, in order; null when it is not a part of it. */
function leftOut(short: string, long: string): string | null {
  let at = 0;
  let left = '';
  for (const character of long) {
    if (character === short.charAt(at)) at += 1;
    else left += character;
  }
  return at === short.length ? left : null;
}

function hasOneSlip(a: NameForm, b: NameForm, { typoLength }: LikenessContext): boolean {
  if (a.core.length !== b.core.length || Math.min(ownLength(a), ownLength(b)) < typoLength) {
    return false;
  }
  const slips = Array.from(a.core).filter((character, at) => character !== b.core.charAt(at));
  const others = Array.from(b.core).filter((character, at) => character !== a.core.charAt(at));
  return slips.length === 1 && !(TELLING.test(slips.join('')) && TELLING.test(others.join('')));
}
