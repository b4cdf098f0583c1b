import type { IndexStep, IndexSteps } from '../../domain/indexSteps';
import type { Rational } from '../../domain/rational';
import type { ChannelRules } from '../../domain/ruleSet';
import type { UnitWording } from '../unitWording';
import { exactPercent, exactText, typedNumber, typedText } from './exactNumber';
import { redLineText, stepText } from './ruleNotes';
import { exactDecimals } from './unitFormula';

/** What the formula alone does not tell: where a figure comes from that is no plain share of counts. */
export function formulaNotes(
  { steps }: IndexSteps,
  rules: ChannelRules,
  wording: UnitWording,
): string[] {
  if (steps.every(({ rate }) => rate === null)) return [wording.own('noteNoOrders')];
  return steps.flatMap((step) => [
    ...originNotes(step, rules, wording),
    ...scoreNotes(step, rules, wording),
  ]);
}

function originNotes(step: IndexStep, rules: ChannelRules, wording: UnitWording): string[] {
  const label = wording.label(step.rule.label);
  if (step.rate === null) return [];
  const { exact, scored, origin } = step.rate;
  switch (origin) {
    case 'given':
      return [
        wording.own('noteGiven', { rate: label, value: `${typedText(percent(exact), wording)}%` }),
        ...rounded(step, label, rules, wording),
      ];
    case 'entered':
      return [wording.own('noteEntered', { rate: label, points: typedText(scored, wording) })];
    case 'zeroRate':
      return [wording.own('noteNobody', { rate: label })];
    case 'fullMarks':
      return [
        wording.own('noteEverything', {
          rate: label,
          weight: typedNumber(step.item.weight, wording),
        }),
      ];
    case 'counts':
      return rounded(step, label, rules, wording);
  }
}

function rounded(
  { rate }: IndexStep,
  label: string,
  rules: ChannelRules,
  wording: UnitWording,
): string[] {
  if (!rules.ratesRounded || rate === null) return [];
  const { exact, scored } = rate;
  if (exact.numerator * scored.denominator === scored.numerator * exact.denominator) return [];
  return [
    wording.own('noteRounded', {
      rate: label,
      exact: exactPercent(exact, exactDecimals(rules), wording),
      rounded: `${typedText(percent(scored), wording)}%`,
    }),
  ];
}

function scoreNotes(
  { item, rule, rate, score }: IndexStep,
  rules: ChannelRules,
  wording: UnitWording,
): string[] {
  if (rate === null) return [];
  const label = wording.label(rule.label);
  const value = exactPercent(rate.scored, exactDecimals(rules), wording);
  if (score.kind === 'step') {
    return [wording.own('noteStep', { rate: label, value, step: stepText(score.step, wording) })];
  }
  if (score.kind !== 'slope' || item.method !== 'slope') return [];
  if (score.reached === 'target') {
    const target = `${typedNumber(item.target * 100, wording)}%`;
    const weight = typedNumber(item.weight, wording);
    return [wording.own('noteTarget', { rate: label, value, target, weight })];
  }
  if (score.reached === 'between') return [];
  const points = typedNumber(item.floor, wording);
  return [wording.own('noteFloor', { rate: label, value, points })];
}

/** How the index became a grade, with the cuts on both sides of it: `75 ≤ 79.7 < 80`. */
export function gradeNotes(steps: IndexSteps, rules: ChannelRules, wording: UnitWording): string[] {
  const { byIndex, grade, redLines } = steps.decision;
  const lowers = grade !== byIndex;
  return [
    wording.own(lowers ? 'gradeByIndex' : 'grade', {
      comparison: comparison(steps, rules, wording),
      grade: byIndex.label,
    }),
    ...(rules.gradeBasis === 'exact' ? [wording.text('rulesBasisExact')] : []),
    ...(rules.gradeBasis === 'truncated' ? [wording.text('rulesBasisTruncated')] : []),
    ...redLines.map((line) => redLineText(line, rules, wording)),
    ...(lowers ? [wording.own('gradeLowered', { grade: grade.label })] : []),
    ...(grade.penalty === 0
      ? []
      : [wording.own('penalty', { points: typedNumber(grade.penalty, wording) })]),
  ];
}

function comparison(
  { decision: { byIndex, above, basis }, value }: IndexSteps,
  rules: ChannelRules,
  wording: UnitWording,
): string {
  const index =
    rules.gradeBasis === 'rounded'
      ? wording.decimal(value, rules.decimals)
      : exactText(basis, exactDecimals(rules), wording);
  const lower = byIndex.from === null ? null : typedNumber(byIndex.from, wording);
  if (above === null || above.from === null) {
    return lower === null ? index : `${index} ${byIndex.inclusive ? '≥' : '>'} ${lower}`;
  }
  const upper = `${above.inclusive ? '<' : '≤'} ${typedNumber(above.from, wording)}`;
  if (lower === null) return `${index} ${upper}`;
  return `${lower} ${byIndex.inclusive ? '≤' : '<'} ${index} ${upper}`;
}

function percent({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator * 100n, denominator };
}
