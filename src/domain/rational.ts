/** An exact fraction; `denominator` is positive. Not reduced: only sums, products and comparisons are needed. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * A person's weight or percentage has far fewer digits; what a double carries beyond these is noise of
 * its binary form or of the formula it came from.
 */
const SIGNIFICANT_DIGITS = 12;

/** The whole number as a fraction. Throws RangeError when it is not whole. */
export function whole(value: number): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

/**
 * The decimal number a person sees for a double, exactly: 0.0713 becomes 713/10000 and
 * 0.30000000000000004 becomes 3/10. Throws RangeError when the number is not finite.
 */
export function decimal(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${String(value)}`);
  const [mantissa = '0', exponent = '0'] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const power = Number(exponent) - (SIGNIFICANT_DIGITS - 1);
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) };
}

/** The quotient of two whole numbers. Throws RangeError when the divisor is 0. */
export function quotient(numerator: number, divisor: number): Rational {
  if (divisor === 0) throw new RangeError('Division by zero');
  return divisor < 0
    ? { numerator: BigInt(-numerator), denominator: BigInt(-divisor) }
    : { numerator: BigInt(numerator), denominator: BigInt(divisor) };
}

export function add(a: Rational, b: Rational): Rational {
  return a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest double, for showing and for writing into a cell. */
export function toNumber(value: Rational): number {
  const { numerator, denominator } = value;
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  if (numerator <= limit && numerator >= -limit && denominator <= limit) {
    return Number(numerator) / Number(denominator);
  }
  const shift = 10n ** 20n;
  const scaled = (numerator * shift) / denominator;
  return Number(`${scaled.toString()}e-20`);
}
