import type { UnitAssessment } from '../../domain/assessment';
import type { IndexStep } from '../../domain/indexSteps';
import { toNumber } from '../../domain/rational';
import type { ChannelRules, CountTerm } from '../../domain/ruleSet';
import type { UnitWording } from '../unitWording';
import { typedText } from './exactNumber';

const ORIGINS = {
  given: 'given',
  entered: 'entered',
  zeroRate: 'nobody',
  fullMarks: 'everything',
} as const;

/** What a rate is made of: `办理数 5 / 应办理数 7`, or where else it comes from. */
export function rateBasis(
  { rate, rule }: IndexStep,
  unit: UnitAssessment,
  rules: ChannelRules,
  wording: UnitWording,
): string {
  if (rate === null) return wording.own('noOrdersFull');
  if (rate.origin !== 'counts') return wording.own(ORIGINS[rate.origin]);
  return wording.own('fraction', {
    numerator: termsText(rule.numerator, unit, rules, wording),
    denominator: termsText(rule.denominator, unit, rules, wording),
  });
}

/** A rate as it is shown everywhere: a percentage or points at its decimals; empty without one. */
export function rateText({ rate, rule }: IndexStep, wording: UnitWording): string {
  if (rate === null || rate.origin === 'fullMarks') return '';
  if (rule.measure === 'points') return typedText(rate.scored, wording);
  return wording.percent(toNumber(rate.exact), rule.decimals);
}

/** A count by name: `应办理数 7`; `—` where the table does not state it. */
export function countText(
  count: string,
  unit: UnitAssessment,
  rules: ChannelRules,
  wording: UnitWording,
): string {
  const label = rules.counts.find(({ name }) => name === count)?.label;
  const value = unit.counts[count];
  return wording.own('count', {
    label: label ? wording.label(label) : count,
    value: typeof value === 'number' ? wording.count(value) : '—',
  });
}

function termsText(
  terms: readonly CountTerm[],
  unit: UnitAssessment,
  rules: ChannelRules,
  wording: UnitWording,
): string {
  const sum = terms.map(({ count, sign }, at) => {
    const text = countText(count, unit, rules, wording);
    if (at === 0) return sign === 1 ? text : `−${text}`;
    return `${sign === 1 ? '+' : '−'} ${text}`;
  });
  return terms.length > 1 ? `(${sum.join(' ')})` : sum.join('');
}
