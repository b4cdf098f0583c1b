import { compare, multiply, quotient, type Rational } from '../domain/rational';
import type { StatedNumber } from './statedNumber';

/** The exact value rounded half up to a multiple of `step`. */
export function roundedTo(exact: Rational, step: Rational): Rational {
  const doubled = 2n * exact.numerator * step.denominator + exact.denominator * step.numerator;
  const divisor = 2n * exact.denominator * step.numerator;
  const steps = doubled >= 0n ? doubled / divisor : -((-doubled + divisor - 1n) / divisor);
  return { numerator: steps * step.numerator, denominator: step.denominator };
}

/** True when the number states that value, rounded half up to the digits it shows. */
export function states(stated: StatedNumber, exact: Rational): boolean {
  return compare(roundedTo(exact, stated.step), stated.value) === 0;
}

/** True when the number states that whole number. */
export function statesCount(stated: StatedNumber, count: number): boolean {
  return states(stated, quotient(count, 1));
}

/** The whole number stated; null for one with decimals, or in 万, which stands for many. */
export function wholeNumber({ value, step }: StatedNumber): number | null {
  return step.numerator === 1n && step.denominator === 1n ? Number(value.numerator) : null;
}

/** The percentage of a part in a whole, exactly, in percent. */
export function percentOf(part: number, total: number): Rational {
  return multiply(quotient(part, total), { numerator: 100n, denominator: 1n });
}

/** A value as the draft would print it in place of `stated`: at its digits, `%` where it has one. */
export function printedLike({ step, kind }: StatedNumber, exact: Rational): string {
  const decimals = String(step.denominator).length - 1;
  const rounded = roundedTo(exact, step);
  const shown = (Number(rounded.numerator) / Number(rounded.denominator)).toFixed(decimals);
  return kind === 'percent' ? `${shown}%` : shown;
}

/** The nearest double, for amounts where a last digit decides nothing. */
export function asNumber({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}
