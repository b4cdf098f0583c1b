import { multiply, whole, type Rational } from '../domain/rational';
import { roundHalfUp } from '../domain/rounding';

const HUNDRED = whole(100);

/** A fraction as a percentage, rounded half up to some decimals: 0.07126 is 7.13. */
export function percentAt(fraction: Rational, decimals: number): number {
  return roundHalfUp(multiply(fraction, HUNDRED), decimals);
}

/** A fraction as its percentage is printed: `7.13%`. */
export function percentText(fraction: Rational, decimals: number): string {
  return `${percentAt(fraction, decimals).toFixed(decimals)}%`;
}
