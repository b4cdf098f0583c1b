import { add, compare, decimal, multiply, subtract, whole, type Rational } from './rational';
import type { ExactRate } from './rates';
import { roundHalfUp } from './rounding';
import type { ScoringItem, SlopeItem, StepsItem } from './scoringRules';

const ZERO = whole(0);
const ONE = whole(1);
const HUNDRED = whole(100);

/**
 * The points one item gives for a rate, exactly.
 * @param ratesRounded true to score the rate as it is shown, rounded half up to its decimals
 */
export function itemPoints(item: ScoringItem, rate: ExactRate, ratesRounded: boolean): Rational {
  if (rate.fullMarks) return decimal(item.weight);
  const value = ratesRounded ? shownRate(rate) : rate.exact;
  switch (item.method) {
    case 'weighted':
      return multiply(
        decimal(item.weight),
        item.better === 'higher' ? value : subtract(ONE, value),
      );
    case 'slope':
      return slopePoints(item, value);
    case 'steps':
      return stepPoints(item, value);
    case 'entered':
      return value;
  }
}

/** The rate rounded half up as it is shown, as a fraction again (or as points). */
function shownRate({ exact, rule }: ExactRate): Rational {
  if (rule.measure === 'points') return decimal(roundHalfUp(exact, rule.decimals));
  const percent = decimal(roundHalfUp(multiply(exact, HUNDRED), rule.decimals));
  return { numerator: percent.numerator, denominator: percent.denominator * 100n };
}

function slopePoints(item: SlopeItem, value: Rational): Rational {
  const target = decimal(item.target);
  const missed = item.better === 'higher' ? subtract(target, value) : subtract(value, target);
  const full = decimal(item.weight);
  if (compare(missed, ZERO) <= 0) return full;
  const lost = multiply(multiply(missed, HUNDRED), decimal(item.perPoint));
  const points = add(full, { numerator: -lost.numerator, denominator: lost.denominator });
  const floor = decimal(item.floor);
  return compare(points, floor) < 0 ? floor : points;
}

/** Throws when the steps leave the rate without points (the last step must be open below). */
function stepPoints({ rate, steps }: StepsItem, value: Rational): Rational {
  const step = steps.find(({ from, inclusive }) => {
    if (from === null) return true;
    const side = compare(value, decimal(from));
    return inclusive ? side >= 0 : side > 0;
  });
  if (!step) throw new Error(`No step of ${rate} takes the rate`);
  return decimal(step.points);
}
