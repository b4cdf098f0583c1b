import type { UnitAssessment } from '../../domain/assessment';
import type { IndexStep, IndexSteps } from '../../domain/indexSteps';
import { decimal, whole, type Rational } from '../../domain/rational';
import type { ChannelRules, CountTerm } from '../../domain/ruleSet';
import type { SlopeItem } from '../../domain/scoringRules';
import type { UnitWording } from '../unitWording';
import { exactText, typedNumber, typedText } from './exactNumber';
import { formulaInWords } from './rulesView';

/** A unit's index as a sum, from words over its own numbers to the result; each line equals the next. */
export interface UnitFormula {
  /** `综合指标值 = 30 × 办结率 + …`. */
  readonly words: string;
  /** `30 × 5/7 + …`: exact, whoever works it out gets the index. */
  readonly numbers: string;
  /** `21.428… + …`. */
  readonly points: string;
  /** `63.214… → 63.2（四舍五入，保留 1 位小数）`, or the index alone where nothing was rounded. */
  readonly result: string;
}

/** Decimals of a figure that does not end: two finer than the index. */
export function exactDecimals({ decimals }: ChannelRules): number {
  return Math.max(3, decimals + 2);
}

/** The formula of a unit's index with its numbers filled in. */
export function unitFormula(
  unit: UnitAssessment,
  { steps, exact, value }: IndexSteps,
  rules: ChannelRules,
  wording: UnitWording,
): UnitFormula {
  const decimals = exactDecimals(rules);
  return {
    words: formulaInWords(rules, wording),
    numbers: steps.map((step) => summand(step, unit, rules, wording)).join(' + '),
    points: steps.map(({ score }) => inSum(exactText(score.points, decimals, wording))).join(' + '),
    result: result(exact, value, rules, wording),
  };
}

function result(exact: Rational, value: number, rules: ChannelRules, wording: UnitWording): string {
  const index = wording.decimal(value, rules.decimals);
  if (isSame(exact, value)) return index;
  return wording.own(rules.rounding === 'halfUp' ? 'roundedHalfUp' : 'cutOff', {
    exact: exactText(exact, exactDecimals(rules), wording),
    value: index,
    count: rules.decimals,
  });
}

/** Whether rounding left a value as it was. */
export function isSame({ numerator, denominator }: Rational, value: number): boolean {
  const other = decimal(value);
  return numerator * other.denominator === other.numerator * denominator;
}

function summand(
  step: IndexStep,
  unit: UnitAssessment,
  rules: ChannelRules,
  wording: UnitWording,
): string {
  const { item, score } = step;
  const weight = typedNumber(item.weight, wording);
  if (item.method === 'weighted' && score.kind === 'weighted') {
    const rate = rateFigure(step, unit, rules, wording);
    return `${weight} × ${item.better === 'higher' ? rate : `(1 − ${rate})`}`;
  }
  if (item.method === 'slope' && score.kind === 'slope' && score.reached === 'between') {
    const lost = `${typedNumber(item.perPoint, wording)} × ${missed(step, item, unit, rules, wording)}`;
    return `(${weight} − ${lost})`;
  }
  return inSum(typedText(score.points, wording));
}

/** How many percentage points the target is missed by. */
function missed(
  step: IndexStep,
  { target, better }: SlopeItem,
  unit: UnitAssessment,
  rules: ChannelRules,
  wording: UnitWording,
): string {
  const edge = typedText(percentOf(decimal(target)), wording);
  const rate = ownCounts(step, unit, rules, wording);
  const percent = rate
    ? `100 × ${rate}`
    : typedText(percentOf(step.rate?.scored ?? whole(0)), wording);
  return better === 'higher' ? `(${edge} − ${percent})` : `(${percent} − ${edge})`;
}

/** A rate as it enters the sum: its counts, else the figure that is scored. */
function rateFigure(
  step: IndexStep,
  unit: UnitAssessment,
  rules: ChannelRules,
  wording: UnitWording,
): string {
  const counts = ownCounts(step, unit, rules, wording);
  if (counts) return counts;
  if (step.rate === null || step.rate.origin === 'zeroRate') return '0';
  return `${typedText(percentOf(step.rate.scored), wording)}%`;
}

/** `5/7`, `5/(9 − 2)`; null where the rate is not scored by its counts. */
function ownCounts(
  { rate, rule }: IndexStep,
  { counts, rates }: UnitAssessment,
  { ratesRounded }: ChannelRules,
  wording: UnitWording,
): string | null {
  if (rate?.origin !== 'counts' || ratesRounded) return null;
  const { numerator, denominator } = rates[rule.name] ?? { numerator: null, denominator: null };
  if (numerator === null || denominator === null) return null;
  return [
    termsText(rule.numerator, numerator, counts, wording),
    termsText(rule.denominator, denominator, counts, wording),
  ].join('/');
}

function termsText(
  terms: readonly CountTerm[],
  total: number,
  counts: UnitAssessment['counts'],
  wording: UnitWording,
): string {
  const [only, ...others] = terms;
  if (only?.sign === 1 && others.length === 0) return wording.count(total);
  const sum = terms.map(({ count, sign }, at) => {
    const value = wording.count(counts[count] ?? 0);
    if (at === 0) return sign === 1 ? value : `−${value}`;
    return `${sign === 1 ? '+' : '−'} ${value}`;
  });
  return `(${sum.join(' ')})`;
}

function percentOf({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator * 100n, denominator };
}

/** A negative number inside a sum stands in brackets. */
function inSum(number: string): string {
  return number.startsWith('−') ? `(${number})` : number;
}
