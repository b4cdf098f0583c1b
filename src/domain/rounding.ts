import type { Rational } from './rational';

/**
 * Rounds half up on the exact value: 97.25 to one decimal is 97.3 and −0.05 is 0 (half goes towards
 * plus infinity). A binary double never decides a tie.
 * @param decimals digits after the point, 0 or more
 * @returns the double nearest to the rounded decimal, which prints as that decimal
 */
export function roundHalfUp(value: Rational, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * value.numerator * scale + value.denominator;
  const rounded = floorDivide(doubled, 2n * value.denominator);
  return Number(`${rounded.toString()}e-${decimals}`);
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const towardsZero = numerator / denominator;
  return numerator % denominator < 0n ? towardsZero - 1n : towardsZero;
}
