/** Where a generator gets its decisions from. Choice 0 is always the plainest one. */
export interface Choices {
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number;
}

/** Choices with what was decided so far, in order: the same tape gives the same case. */
export interface RecordedChoices extends Choices {
  readonly tape: readonly number[];
}

/** Choices that look random and are the same for the same seed. */
export function seededChoices(seed: number): RecordedChoices {
  const tape: number[] = [];
  let state = scrambled(seed);
  return {
    tape,
    below(count) {
      state = scrambled(state + 0x9e3779b9);
      const choice = Math.floor((state / 0x1_0000_0000) * count);
      tape.push(choice);
      return choice;
    },
  };
}

/** Choices read from a tape. Past its end, and where it says too much, the plainest is taken. */
export function replayedChoices(from: readonly number[]): RecordedChoices {
  const tape: number[] = [];
  return {
    tape,
    below(count) {
      const wanted = from[tape.length] ?? 0;
      const choice = wanted < count ? wanted : 0;
      tape.push(choice);
      return choice;
    },
  };
}

/** The seed of one case of a run, so that each can be made again alone. */
export function caseSeed(seed: number, at: number): number {
  return scrambled(scrambled(seed) + at);
}

/** One of the options; the first is the plainest. */
export function pick<T>(choices: Choices, options: readonly [T, ...T[]]): T {
  return options[choices.below(options.length)] ?? options[0];
}

/** A whole number from `least` to `most`; `least` is the plainest. */
export function between(choices: Choices, least: number, most: number): number {
  return least + choices.below(most - least + 1);
}

/** True once in `oneIn` times. */
export function rarely(choices: Choices, oneIn: number): boolean {
  return choices.below(oneIn) === oneIn - 1;
}

/** The items in some order; the given one is the plainest. */
export function shuffled<T>(choices: Choices, items: readonly T[]): T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(choices.below(rest.length), 1));
  return order;
}

/** A 32-bit number far away from the given one: every bit of it decides every bit of the result. */
function scrambled(value: number): number {
  let mixed = value >>> 0;
  for (const factor of [0x85ebca6b, 0xc2b2ae35]) {
    mixed = Math.imul(mixed ^ (mixed >>> 15), factor) >>> 0;
  }
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
