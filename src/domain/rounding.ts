import type { Rational } from './rational';

/** How an exact value is brought to its decimals. */
export type Rounding = 'halfUp' | 'truncate';

/**
 * Rounds half up on the exact value: 97.25 to one decimal is 97.3 and −0.05 is 0 (half goes towards
 * plus infinity). A binary double never decides a tie.
 * @param decimals digits after the point, 0 or more
 * @returns the double nearest to the rounded decimal, which prints as that decimal
 */
export function roundHalfUp(value: Rational, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * value.numerator * scale + value.denominator;
  return atDecimals(floorDivide(doubled, 2n * value.denominator), decimals);
}

/** Cuts the exact value off after its decimals, towards zero: 89.99 to one decimal is 89.9. */
export function truncate(value: Rational, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  return atDecimals((value.numerator * scale) / value.denominator, decimals);
}

/** The value at its decimals by the given rounding. */
export function roundBy(rounding: Rounding, value: Rational, decimals: number): number {
  return rounding === 'halfUp' ? roundHalfUp(value, decimals) : truncate(value, decimals);
}

function atDecimals(scaled: bigint, decimals: number): number {
  return Number(`${scaled.toString()}e-${decimals}`);
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const towardsZero = numerator / denominator;
  return numerator % denominator < 0n ? towardsZero - 1n : towardsZero;
}
