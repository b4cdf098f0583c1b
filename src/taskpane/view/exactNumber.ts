import { decimalDigits } from '../../domain/decimalDigits';
import { decimal, multiply, whole, type Rational } from '../../domain/rational';
import type { Wording } from '../wording';

const MINUS = '−';
/** A typed number carries no more digits than this. */
const TYPED_DIGITS = 20;
/** How many digits more a number may have to be written whole. */
const FEW_MORE = 3;
const HUNDRED = whole(100);

/**
 * A number to `decimals` digits and `…`, or whole where it ends soon: 900/14 is `64.285…`. It is cut
 * off, not rounded, so that it can be compared with a cut and rounded by hand.
 */
export function exactText(value: Rational, decimals: number, wording: Wording): string {
  return written(value, decimals, decimals + FEW_MORE, wording);
}

/** A fraction as a percentage, in the same way. */
export function exactPercent(fraction: Rational, decimals: number, wording: Wording): string {
  return `${exactText(multiply(fraction, HUNDRED), decimals, wording)}%`;
}

/** A number as it was typed, every digit: `12.5`. */
export function typedNumber(value: number, wording: Wording): string {
  return typedText(decimal(value), wording);
}

/** A number known to end, every digit. */
export function typedText(value: Rational, wording: Wording): string {
  return written(value, TYPED_DIGITS, TYPED_DIGITS, wording);
}

function written(value: Rational, least: number, most: number, wording: Wording): string {
  const { negative, digits, complete } = decimalDigits(value, least, most);
  const [units = '0', after] = digits.split('.');
  const size =
    wording.count(Number(units)) + (after === undefined ? '' : `${point(wording)}${after}`);
  return `${negative ? MINUS : ''}${size}${complete ? '' : '…'}`;
}

/** What the locale writes between units and tenths. */
function point({ locale }: Wording): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
