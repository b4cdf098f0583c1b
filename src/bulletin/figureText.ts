import { decimal, quotient } from '../domain/rational';
import { roundHalfUp } from '../domain/rounding';

/**
 * A share as a percentage, rounded half up on the exact value: `97.70%`; the whole is `100%`, nothing
 * is `0%`.
 * @param base above 0
 */
export function percentText(part: number, base: number, decimals: number): string {
  if (part === 0) return '0%';
  if (part === base) return '100%';
  const { numerator, denominator } = quotient(part, base);
  return `${roundHalfUp({ numerator: 100n * numerator, denominator }, decimals).toFixed(decimals)}%`;
}

/** A fraction as a percentage, rounded half up on the decimal number a person sees: `7.13%`. */
export function fractionText(fraction: number, decimals: number): string {
  if (fraction === 0 || fraction === 1) return percentText(fraction, 1, decimals);
  const { numerator, denominator } = decimal(fraction);
  return `${roundHalfUp({ numerator: 100n * numerator, denominator }, decimals).toFixed(decimals)}%`;
}

/** Points that were entered, rounded half up on the decimal number a person sees: 1.005 is `1.01`. */
export function pointsText(points: number, decimals: number): string {
  return roundHalfUp(decimal(points), decimals).toFixed(decimals);
}

/** Names as a text lists them: `甲`, `甲和乙`, `甲、乙和丙`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}和${last}`;
}
