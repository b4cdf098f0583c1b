import { add, compare, decimal, multiply, subtract, whole, type Rational } from './rational';
import type { ExactRate } from './rates';
import { roundHalfUp } from './rounding';
import type { ScoringItem, SlopeItem, Step, StepsItem } from './scoringRules';

/** What an item gives for a rate, and which part of its rule decided it. */
export type ItemScore =
  /** `allPoints`: there was nothing to score and the rules then give everything. */
  | { readonly kind: 'weighted' | 'entered' | 'allPoints'; readonly points: Rational }
  | {
      readonly kind: 'slope';
      readonly reached: 'target' | 'between' | 'floor';
      readonly points: Rational;
    }
  | { readonly kind: 'step'; readonly step: Step; readonly points: Rational };

const ZERO = whole(0);
const ONE = whole(1);
const HUNDRED = whole(100);

/**
 * The points one item gives for a rate, exactly.
 * @param ratesRounded true to score the rate as it is shown, rounded half up to its decimals
 */
export function itemScore(item: ScoringItem, rate: ExactRate, ratesRounded: boolean): ItemScore {
  if (rate.fullMarks) return { kind: 'allPoints', points: decimal(item.weight) };
  const value = scoredRate(rate, ratesRounded);
  switch (item.method) {
    case 'weighted': {
      const share = item.better === 'higher' ? value : subtract(ONE, value);
      return { kind: 'weighted', points: multiply(decimal(item.weight), share) };
    }
    case 'slope':
      return slopeScore(item, value);
    case 'steps':
      return stepScore(item, value);
    case 'entered':
      return { kind: 'entered', points: value };
  }
}

/** The rate an item is scored by: exact, or as it is shown. */
export function scoredRate(rate: ExactRate, ratesRounded: boolean): Rational {
  return ratesRounded ? shownRate(rate) : rate.exact;
}

/** The rate rounded half up as it is shown, as a fraction again (or as points). */
function shownRate({ exact, rule }: ExactRate): Rational {
  if (rule.measure === 'points') return decimal(roundHalfUp(exact, rule.decimals));
  const percent = decimal(roundHalfUp(multiply(exact, HUNDRED), rule.decimals));
  return { numerator: percent.numerator, denominator: percent.denominator * 100n };
}

function slopeScore(item: SlopeItem, value: Rational): ItemScore {
  const target = decimal(item.target);
  const missed = item.better === 'higher' ? subtract(target, value) : subtract(value, target);
  const full = decimal(item.weight);
  if (compare(missed, ZERO) <= 0) return { kind: 'slope', reached: 'target', points: full };
  const lost = multiply(multiply(missed, HUNDRED), decimal(item.perPoint));
  const points = add(full, { numerator: -lost.numerator, denominator: lost.denominator });
  const floor = decimal(item.floor);
  return compare(points, floor) < 0
    ? { kind: 'slope', reached: 'floor', points: floor }
    : { kind: 'slope', reached: 'between', points };
}

/** Throws when the steps leave the rate without points (the last step must be open below). */
function stepScore({ rate, steps }: StepsItem, value: Rational): ItemScore {
  const step = steps.find(({ from, inclusive }) => {
    if (from === null) return true;
    const side = compare(value, decimal(from));
    return inclusive ? side >= 0 : side > 0;
  });
  if (!step) throw new Error(`No step of ${rate} takes the rate`);
  return { kind: 'step', step, points: decimal(step.points) };
}
