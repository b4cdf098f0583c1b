import type { NameForm } from './nameForm';
import { LONGEST_PLACE } from './nameLikeness';

/** Names that share a trait with more others than this show a series, not a slip of the pen. */
const LARGEST_SERIES = 3;
/** Two characters that more names have in this order say nothing of any of them. */
const COMMONEST = 200;

/**
 * Pairs of positions whose names are worth comparing: found by what they would share, so that long
 * lists are not compared each with each. Holds each pair once, the smaller position first; names that
 * are in no pair are not alike by any rule of `likeness`.
 */
export function nameCandidates(names: readonly NameForm[]): (readonly [number, number])[] {
  const found = new Map<string, readonly [number, number]>();
  const add = (one: number, other: number) => {
    if (one === other) return;
    const pair = one < other ? ([one, other] as const) : ([other, one] as const);
    found.set(pair.join(' '), pair);
  };
  const byForm = positionsBy(names, ({ form }) => [form]);
  const byWildcard = positionsBy(names, wildcards);
  const byCharacters = positionsBy(names, characterPairs);
  names.forEach((name, at) => {
    byForm.get(name.form)?.forEach((other) => add(at, other));
    const longest = Math.max(LONGEST_PLACE, name.place.length);
    for (let missing = 1; missing <= longest; missing += 1) {
      byForm.get(name.form.slice(missing))?.forEach((other) => add(at, other));
    }
    const shortened = byCharacters.get(shortKey(name)) ?? [];
    if (shortened.length > COMMONEST) return;
    for (const other of shortened) {
      if ((names[other]?.core.length ?? 0) > name.core.length) add(at, other);
    }
  });
  for (const series of byWildcard.values()) {
    if (series.length > LARGEST_SERIES) continue;
    series.forEach((one, at) => series.slice(at + 1).forEach((other) => add(one, other)));
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function positionsBy(
  names: readonly NameForm[],
  keysOf: (name: NameForm) => Iterable<string>,
): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const key of keysOf(name)) {
      const known = positions.get(key);
      if (known) known.push(at);
      else positions.set(key, [at]);
    }
  });
  return positions;
}

/** The core with each of its characters left open. */
function wildcards({ core }: NameForm): string[] {
  return Array.from(core, (_, at) => `${core.slice(0, at)}?${core.slice(at + 1)}`);
}

/** What a short form of the name may begin with: any two characters in order, before the last one. */
function characterPairs({ core, numerals }: NameForm): Set<string> {
  const pairs = new Set<string>();
  for (let first = 0; first < core.length - 2; first += 1) {
    for (let second = first + 1; second < core.length - 1; second += 1) {
      pairs.add(characterKey(core.charAt(first), core.charAt(second), core, numerals));
    }
  }
  return pairs;
}

function shortKey({ core, numerals }: NameForm): string {
  return characterKey(core.charAt(0), core.charAt(1), core, numerals);
}

function characterKey(first: string, second: string, core: string, numerals: string): string {
  return `${first}${second}${core.slice(-1)} ${numerals}`;
}
