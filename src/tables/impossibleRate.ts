import { countLabel } from '../domain/countLabel';
import { add, decimal, subtract, type Rational } from '../domain/rational';
import type { ChannelRules, RateRule } from '../domain/ruleSet';
import { percentAt, percentText } from './percentText';
import { rateCounts } from './rateColumn';
import type { RowCounts } from './unitFigures';

/** A rate as printed: the fraction, and the decimals its percentage shows. */
export interface StatedRate {
  readonly value: number;
  readonly decimals: number;
}

/**
 * What contradicts a given rate whose denominator is not stated: no whole number, and none below the
 * numerator, makes the numerator come out as the rate when rounded half up at the decimals it shows.
 * Null where one does, and where the numerator is not stated either.
 */
export function impossibleRate(
  rate: StatedRate,
  counts: RowCounts['counts'],
  rule: RateRule,
  rules: ChannelRules,
): { readonly stated: string; readonly count: string } | null {
  const { numerator } = rateCounts(rule, counts);
  const isRate = rule.measure === 'fraction' && rate.value >= 0 && rate.value <= 1;
  if (numerator === null || numerator < 0 || !isRate || isPossible(rate, numerator)) return null;
  const of = rule.numerator.map(({ count }) => countLabel(count, rules)).join('、');
  return { stated: percentText(decimal(rate.value), rate.decimals), count: `${of} ${numerator}` };
}

/** True when some denominator gives a quotient that is shown as the rate. */
function isPossible({ value, decimals }: StatedRate, numerator: number): boolean {
  const percent = percentAt(decimal(value), decimals);
  if (numerator === 0) return percent === 0;
  const shown = decimal(percent);
  const half: Rational = { numerator: 1n, denominator: 2n * 10n ** BigInt(decimals) };
  const [least, beyond] = [subtract(shown, half), add(shown, half)];
  if (least.numerator <= 0n) return true;
  // Every quotient from `least` up to, but without, `beyond` is shown as the rate.
  const part = BigInt(numerator);
  const above = (100n * part * beyond.denominator) / beyond.numerator + 1n;
  const last = (100n * part * least.denominator) / least.numerator;
  return (above > part ? above : part) <= last;
}
