import { nameKey } from './nameKey';

/** What a person said of two names: one unit, or two. */
export interface NameAnswer {
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
}

/** What a person's answers say of any two names. */
export interface AnsweredNames {
  /** The name a unit is known by for comparison: one for all names answered to be the same unit. */
  readonly unitKey: (name: string) => string;
  /** True when the answers, put together, say whether the two are one unit. */
  readonly isAnswered: (first: string, second: string) => boolean;
}

/**
 * Puts the answers together: names that are each the same unit as a third are one unit, and what
 * differs from one of them differs from all.
 */
export function answeredNames(answers: readonly NameAnswer[]): AnsweredNames {
  const parents = new Map<string, string>();
  const unitOf = (key: string): string => {
    let unit = key;
    for (let next = parents.get(unit); next !== undefined; next = parents.get(unit)) unit = next;
    return unit;
  };
  for (const { first, second, same } of answers) {
    const [one, other] = [unitOf(nameKey(first)), unitOf(nameKey(second))];
    if (same && one !== other) parents.set(other, one);
  }
  const different = new Set(
    answers
      .filter(({ same }) => !same)
      .flatMap(({ first, second }) => {
        const [one, other] = [unitOf(nameKey(first)), unitOf(nameKey(second))];
        return [pair(one, other), pair(other, one)];
      }),
  );
  return {
    unitKey: (name) => unitOf(nameKey(name)),
    isAnswered: (first, second) => {
      const [one, other] = [unitOf(nameKey(first)), unitOf(nameKey(second))];
      return one === other || different.has(pair(one, other));
    },
  };
}

function pair(one: string, other: string): string {
  return `${one}\n${other}`;
}
