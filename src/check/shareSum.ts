import { add, compare, subtract, whole, type Rational } from '../domain/rational';
import type { StatedNumber } from './statedNumber';

const HUNDRED = whole(100);

/** True when percentages make up 100 %, as far as each was rounded at its last digit. */
export function makeUpWhole(percents: readonly StatedNumber[]): boolean {
  const gap = subtract(percents.map(({ value }) => value).reduce(add, whole(0)), HUNDRED);
  const size: Rational = gap.numerator < 0n ? { ...gap, numerator: -gap.numerator } : gap;
  const steps = percents.map(({ step }) => step).reduce(add, whole(0));
  return compare(add(size, size), steps) <= 0;
}
