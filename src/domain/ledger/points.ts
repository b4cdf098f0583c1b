import { add, decimal, multiply, toNumber, whole, type Rational } from '../rational';

/**
 * Points of so many items: 0.5 × 3 is 1.5 and 0.1 × 3 is 0.3, exactly.
 * @param items a whole number
 */
export function itemsPoints(points: number, items: number): number {
  return plain(multiply(decimal(points), whole(items)));
}

/** The sum of points as a person adds them up: 0.1 and 0.2 are 0.3. */
export function sumOfPoints(points: readonly number[]): number {
  let scale = 1n;
  const decimals = points.map(decimal);
  for (const { denominator } of decimals) if (denominator > scale) scale = denominator;
  // Every denominator is a power of ten: brought to the largest one, sums stay small.
  const scaled = decimals.map(({ numerator, denominator }) => ({
    numerator: numerator * (scale / denominator),
    denominator: scale,
  }));
  return plain(scaled.reduce(add, { numerator: 0n, denominator: scale }));
}

/** Without the minus sign of a zero. */
function plain(value: Rational): number {
  return value.numerator === 0n ? 0 : toNumber(value);
}
