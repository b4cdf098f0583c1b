import type { RateResult, UnitAssessment } from './assessment';
import { gradeDecision, type GradeDecision } from './grading';
import { itemScore, scoredRate, type ItemScore } from './itemPoints';
import { add, decimal, quotient, subtract, whole, type Rational } from './rational';
import type { ExactRate } from './rates';
import { roundBy } from './rounding';
import type { ChannelRules, RateName, RateRule } from './ruleSet';
import type { ScoringItem } from './scoringRules';

/**
 * Where a component's rate comes from: counts, its own column (`given`, or points as `entered`), or
 * the rule for an empty denominator (`zeroRate`, `fullMarks`).
 */
export type RateOrigin = 'counts' | 'given' | 'entered' | 'zeroRate' | 'fullMarks';

/** One component of an index, exactly. */
export interface IndexStep {
  readonly item: ScoringItem;
  readonly rule: RateRule;
  /** Null for a unit without orders that the rules give the full mark: it has no rates. */
  readonly rate: {
    readonly origin: RateOrigin;
    readonly exact: Rational;
    /** As it is scored: rounded as shown where the rules say so, else exact. */
    readonly scored: Rational;
  } | null;
  readonly score: ItemScore;
  /** Weight less points. */
  readonly lost: Rational;
  /** What the full mark has come down to after this component. */
  readonly left: Rational;
}

/** How a unit's index and grade come about, exactly; the same figures as in its assessment. */
export interface IndexSteps {
  /** In the order of the rules. */
  readonly steps: readonly IndexStep[];
  /** All weights added up. */
  readonly fullMark: Rational;
  /** The index before it is brought to the channel's decimals. */
  readonly exact: Rational;
  readonly value: number;
  readonly decision: GradeDecision;
}

/**
 * The steps from a unit's counts to its index and grade, for explaining them.
 * @param rules those it was assessed by
 * @returns null for a unit without an index, or with one that is not made of rates (a mean of months)
 */
export function indexSteps(unit: UnitAssessment, rules: ChannelRules): IndexSteps | null {
  if (unit.index === null || unit.items.length === 0) return null;
  const rates = exactRates(unit, rules);
  const fullMark = rules.items.map(({ weight }) => decimal(weight)).reduce(add, whole(0));
  const steps: IndexStep[] = [];
  let left = fullMark;
  for (const item of rules.items) {
    const rule = rules.rates.find(({ name }) => name === item.rate);
    if (!rule) return null;
    const known = rates.get(item.rate);
    if (!known && rates.size > 0) return null;
    const score: ItemScore = known
      ? itemScore(item, known, rules.ratesRounded)
      : { kind: 'allPoints', points: decimal(item.weight) };
    const lost = subtract(decimal(item.weight), score.points);
    left = subtract(left, lost);
    const rate = known
      ? {
          origin: originOf(known),
          exact: known.exact,
          scored: scoredRate(known, rules.ratesRounded),
        }
      : null;
    steps.push({ item, rule, rate, score, lost, left });
  }
  const value = roundBy(rules.rounding, left, rules.decimals);
  const decision = gradeDecision({ value, exact: left }, unit.group, rates, rules);
  return { steps, fullMark, exact: left, value, decision };
}

function exactRates(unit: UnitAssessment, rules: ChannelRules): ReadonlyMap<RateName, ExactRate> {
  const rates = new Map<RateName, ExactRate>();
  for (const rule of rules.rates) {
    const result = unit.rates[rule.name];
    if (result) rates.set(rule.name, exactRate(rule, result));
  }
  return rates;
}

function exactRate(rule: RateRule, result: RateResult): ExactRate {
  const { value, numerator, denominator, given } = result;
  if (given || numerator === null || denominator === null) {
    return { rule, exact: decimal(value), fullMarks: false, result };
  }
  if (denominator === 0) {
    return { rule, exact: whole(0), fullMarks: rule.emptyDenominator === 'fullMarks', result };
  }
  return { rule, exact: quotient(numerator, denominator), fullMarks: false, result };
}

function originOf({ rule, fullMarks, result }: ExactRate): RateOrigin {
  if (fullMarks) return 'fullMarks';
  if (result.given) return rule.measure === 'points' ? 'entered' : 'given';
  return result.denominator === 0 ? 'zeroRate' : 'counts';
}
