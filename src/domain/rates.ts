import { countLabel } from './countLabel';
import type { RateResult, UnitCounts } from './assessment';
import type { Problem, ProblemCode } from './problem';
import { compare, decimal, quotient, toNumber, whole, type Rational } from './rational';
import type { ChannelRules, CountTerm, RateRule } from './ruleSet';

/** A rate with its exact value, which the index is computed from. */
export interface ExactRate {
  readonly rule: RateRule;
  readonly exact: Rational;
  /** True when its denominator is empty and the rules then give all points. */
  readonly fullMarks: boolean;
  readonly result: RateResult;
}

/** How one rate of one unit came out. */
export type RateOutcome =
  | { readonly kind: 'rate'; readonly rate: ExactRate }
  | { readonly kind: 'emptyDenominator' }
  | { readonly kind: 'problem'; readonly problem: Problem };

const ZERO = whole(0);
const ONE = whole(1);

/**
 * The rate of one unit by its rule: from counts where the table states them, else from the rate's own
 * column where the rule allows that. A rate outside 0–100 % is a problem, never a score; so are
 * entered points below 0 or above what their items give.
 */
export function rateOf(unit: UnitCounts, rule: RateRule, rules: ChannelRules): RateOutcome {
  if (rule.measure === 'points') return entered(unit, rule, rules);
  const numerator = sum(unit, rule.numerator);
  const denominator = sum(unit, rule.denominator);
  if (numerator !== null && denominator !== null && denominator !== 0) {
    return computed(unit, rule, rules, numerator, denominator);
  }
  const given = unit.givenRates[rule.name];
  if (rule.mayBeGiven && typeof given === 'number' && denominator === null) {
    return checked(unit, rule, rules, {
      rule,
      exact: decimal(given),
      fullMarks: false,
      result: { value: given, numerator, denominator: null, given: true },
    });
  }
  if (rule.emptyDenominator === 'zeroRate' && (denominator ?? 0) === 0 && numerator === 0) {
    const result = { value: 0, numerator: 0, denominator: 0, given: false };
    return { kind: 'rate', rate: { rule, exact: ZERO, fullMarks: false, result } };
  }
  if (denominator === 0 && rule.emptyDenominator === 'ungraded') {
    return { kind: 'emptyDenominator' };
  }
  if (denominator === 0 && numerator === 0 && rule.emptyDenominator === 'fullMarks') {
    const result = { value: 0, numerator: 0, denominator: 0, given: false };
    return { kind: 'rate', rate: { rule, exact: ZERO, fullMarks: true, result } };
  }
  return { kind: 'problem', problem: missing(unit, rule, rules) };
}

function entered(unit: UnitCounts, rule: RateRule, rules: ChannelRules): RateOutcome {
  const given = unit.givenRates[rule.name];
  if (typeof given !== 'number') {
    const details = { rate: rule.label.zh, count: rule.label.zh };
    return { kind: 'problem', problem: problemOf(unit, rules, 'rateMissing', details) };
  }
  const exact = decimal(given);
  const most = rules.items.find(({ rate }) => rate === rule.name)?.weight;
  const inRange =
    compare(exact, ZERO) >= 0 && (most === undefined || compare(exact, decimal(most)) <= 0);
  if (!inRange) {
    const details = { rate: rule.label.zh, value: given, most: most ?? '' };
    return { kind: 'problem', problem: problemOf(unit, rules, 'pointsOutOfRange', details) };
  }
  const result = { value: given, numerator: null, denominator: null, given: true };
  return { kind: 'rate', rate: { rule, exact, fullMarks: false, result } };
}

function computed(
  unit: UnitCounts,
  rule: RateRule,
  rules: ChannelRules,
  numerator: number,
  denominator: number,
): RateOutcome {
  const exact = quotient(numerator, denominator);
  const result = { value: toNumber(exact), numerator, denominator, given: false };
  return checked(unit, rule, rules, { rule, exact, fullMarks: false, result });
}

function checked(
  unit: UnitCounts,
  rule: RateRule,
  rules: ChannelRules,
  rate: ExactRate,
): RateOutcome {
  if (compare(rate.exact, ZERO) >= 0 && compare(rate.exact, ONE) <= 0) {
    return { kind: 'rate', rate };
  }
  const details = { rate: rule.label.zh, value: rate.result.value };
  return { kind: 'problem', problem: problemOf(unit, rules, 'rateOutOfRange', details) };
}

/** The sum of a rate's terms; null when the table states one of them nowhere. */
function sum(unit: UnitCounts, terms: readonly CountTerm[]): number | null {
  let total = 0;
  for (const { count, sign } of terms) {
    const value = unit.counts[count];
    if (value === undefined || value === null) return null;
    total += sign * value;
  }
  return total;
}

function missing(unit: UnitCounts, rule: RateRule, rules: ChannelRules): Problem {
  const absent = [...rule.numerator, ...rule.denominator]
    .map((term) => term.count)
    .filter((count) => typeof unit.counts[count] !== 'number');
  const isComplaint = rule.emptyDenominator === 'zeroRate' && (sum(unit, rule.numerator) ?? 0) > 0;
  const details = {
    rate: rule.label.zh,
    count: absent.map((c) => countLabel(c, rules)).join('、'),
  };
  const code = rule.mayBeGiven && unit.givenRates[rule.name] !== undefined ? 'rateMissing' : null;
  return problemOf(
    unit,
    rules,
    code ?? (isComplaint ? 'followUpMissing' : 'countMissing'),
    details,
  );
}

function problemOf(
  unit: UnitCounts,
  rules: ChannelRules,
  code: ProblemCode,
  details: Problem['details'],
): Problem {
  return {
    code,
    severity: 'blocking',
    where: unit.place,
    channel: rules.channel,
    unit: unit.unit,
    details,
  };
}
