import type { Rational } from './rational';

/** A number written out in decimal digits, with `.`; `−` is left to `negative`. */
export interface DecimalDigits {
  readonly negative: boolean;
  readonly digits: string;
  /** False when digits follow that are not written. */
  readonly complete: boolean;
}

/**
 * Writes a number out. One that ends within `most` digits after the point is written whole; any other
 * is cut off, not rounded, after `least`: what is seen of it never reaches a tie or a cut that the
 * number itself does not reach.
 */
export function decimalDigits(
  { numerator, denominator }: Rational,
  least: number,
  most: number,
): DecimalDigits {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  for (let decimals = 0; decimals <= most; decimals++) {
    const scaled = size * 10n ** BigInt(decimals);
    if (scaled % denominator !== 0n) continue;
    return { negative, digits: placed(scaled / denominator, decimals), complete: true };
  }
  const cut = (size * 10n ** BigInt(least)) / denominator;
  return { negative, digits: placed(cut, least), complete: false };
}

function placed(scaled: bigint, decimals: number): string {
  if (decimals === 0) return scaled.toString();
  const digits = scaled.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
