import type { UnitCounts } from './assessment';
import { periodKey } from './period';
import type { Problem } from './problem';
import type { ChannelRules, CountName, RateName, RateRule } from './ruleSet';
import type { MonthRow, UnitOverMonths } from './unitsOverMonths';

/** A unit's counts over some months, and what could not be added up. */
export interface PooledCounts {
  readonly counts: UnitCounts;
  readonly problems: readonly Problem[];
}

/**
 * Adds up a unit's counts. Months it is exempt in add nothing; a month that blocks it blocks it
 * altogether. A count that a month with orders does not state is not known over all. A rate that a
 * month gives without its counts stands where no other month matters to it, and is 0 where it is 0 in
 * every month; else it cannot be pooled, which blocks the unit if the rate is scored.
 */
export function pooledCounts(unit: UnitOverMonths, rules: ChannelRules): PooledCounts {
  const rows = unit.rows.filter(({ counts }) => counts.exemption === undefined);
  const { unit: name, group, place } = unit;
  const last = unit.rows.at(-1)?.counts;
  if (last && rows.length === 0) {
    return { counts: { ...last, unit: name, group, place }, problems: [] };
  }
  const isBlocked = rows.some(isBlockedRow);
  const rates = isBlocked ? NO_RATES : pooledRates(unit, rows, rules);
  return {
    counts: {
      ...{ unit: name, group, place },
      counts: Object.fromEntries(
        rules.counts.flatMap((count) => {
          const total = totalOf(rows, count.name, rules);
          return total === undefined ? [] : [[count.name, total]];
        }),
      ),
      givenRates: rates.given,
      blocked: isBlocked || rates.problems.length > 0,
      ...(rows.every(({ counts }) => counts.isWithoutRow === true) ? { isWithoutRow: true } : {}),
    },
    problems: rates.problems,
  };
}

interface PooledRates {
  readonly given: Readonly<Record<RateName, number | null>>;
  readonly problems: readonly Problem[];
}

const NO_RATES: PooledRates = { given: {}, problems: [] };

function isBlockedRow({ counts, assessed }: MonthRow): boolean {
  return counts.blocked || assessed?.ungradedReason === 'blocked';
}

function hasOrders({ counts }: MonthRow, { volume }: ChannelRules): boolean {
  return counts.counts[volume] !== 0;
}

/** The sum of a count; null where it is not known, undefined where no month has a column for it. */
function totalOf(
  rows: readonly MonthRow[],
  count: CountName,
  rules: ChannelRules,
): number | null | undefined {
  if (rows.every(({ counts }) => counts.counts[count] === undefined)) return undefined;
  const stated = rows.flatMap(({ counts }) => counts.counts[count] ?? []);
  const isKnown = rows.every(
    (row) => typeof row.counts.counts[count] === 'number' || !hasOrders(row, rules),
  );
  return isKnown && stated.length > 0 ? stated.reduce((sum, value) => sum + value, 0) : null;
}

/** The rates that hold although counts behind them are not known, and those that cannot be pooled. */
function pooledRates(
  unit: UnitOverMonths,
  rows: readonly MonthRow[],
  rules: ChannelRules,
): PooledRates {
  const scored = new Set(rules.items.map(({ rate }) => rate));
  const given: Record<RateName, number | null> = {};
  const problems: Problem[] = [];
  for (const rate of rules.rates) {
    const relevant = rows.filter((row) => matters(row, rate, rules));
    const [first, ...others] = relevant;
    const withoutBase = relevant.find((row) => !hasBase(row, rate));
    if (!first || !withoutBase) continue;
    if (others.length === 0) {
      const own = first.counts.givenRates[rate.name];
      if (own !== undefined) given[rate.name] = own;
    } else if (relevant.every((row) => isZero(row, rate))) given[rate.name] = 0;
    else if (scored.has(rate.name)) problems.push(notPooled(unit, withoutBase, rate, rules));
  }
  return { given, problems };
}

/** True when the month has orders, or late answers to orders of an earlier one. */
function matters(row: MonthRow, rate: RateRule, rules: ChannelRules): boolean {
  if (hasOrders(row, rules)) return true;
  return termsOf(rate).some((count) => (row.counts.counts[count] ?? 0) !== 0);
}

function hasBase({ counts }: MonthRow, rate: RateRule): boolean {
  if (rate.measure === 'points') return false;
  return termsOf(rate).every((count) => typeof counts.counts[count] === 'number');
}

function isZero({ counts }: MonthRow, rate: RateRule): boolean {
  let numerator: number | null = rate.numerator.length === 0 ? null : 0;
  for (const { count, sign } of rate.numerator) {
    const value = counts.counts[count];
    numerator = numerator === null || typeof value !== 'number' ? null : numerator + sign * value;
  }
  return (numerator ?? counts.givenRates[rate.name]) === 0;
}

function termsOf({ numerator, denominator }: RateRule): CountName[] {
  return [...numerator, ...denominator].map(({ count }) => count);
}

function notPooled(
  { unit }: UnitOverMonths,
  { period, counts }: MonthRow,
  rate: RateRule,
  { channel }: ChannelRules,
): Problem {
  const details = { rate: rate.label.zh, month: periodKey(period) };
  return {
    ...{ code: 'givenRateNotPooled', severity: 'blocking', where: counts.place },
    ...{ channel, unit, details },
  };
}
