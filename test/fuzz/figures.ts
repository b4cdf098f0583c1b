import type { CountName } from '../../src/domain/ruleSet';
import { between, pick, rarely, type Choices } from './choices';

/** Every count of one unit in one channel, those its table leaves out included. */
export type Figures = Readonly<Record<CountName, number>>;

const SIZES = [40, 9, 400, 4000, 60_000] as const;

/** Counts as they can be: parts within their wholes; more may be asked than orders were due. */
export function figures(choices: Choices): Figures {
  if (rarely(choices, 12)) return NO_ORDERS;
  const due = 1 + choices.below(pick(choices, SIZES));
  const handled = due - few(choices, due);
  const onTime = handled - few(choices, handled);
  const followedUp = rarely(choices, 10) ? 0 : Math.ceil((due * between(choices, 4, 15)) / 10);
  return {
    ...{ due, handled, onTime, followedUp },
    rework: few(choices, due),
    dissatisfied: few(choices, followedUp),
    satisfied: due - few(choices, due),
  };
}

/** A unit without orders. */
export const NO_ORDERS: Figures = {
  ...{ due: 0, handled: 0, onTime: 0, rework: 0, followedUp: 0, dissatisfied: 0, satisfied: 0 },
};

/** The counts of several units put together. */
export function sumOf(all: readonly Figures[]): Figures {
  return Object.fromEntries(
    Object.keys(NO_ORDERS).map((name) => [
      name,
      all.reduce((sum, own) => sum + (own[name] ?? 0), 0),
    ]),
  );
}

function few(choices: Choices, most: number): number {
  if (most === 0 || rarely(choices, 3)) return 0;
  return rarely(choices, 12) ? choices.below(most + 1) : choices.below(Math.ceil(most / 8) + 1);
}
