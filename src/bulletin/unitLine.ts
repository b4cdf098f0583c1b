import type { UnitAssessment } from '../domain/assessment';
import type { ChannelRules, CountRule } from '../domain/ruleSet';
import { countText } from './countTexts';
import { fractionText, pointsText } from './figureText';
import { gradeName } from './gradeNames';

/**
 * One unit with the counts behind its grade: `市水利局：应办理6件，超期未办1件，超期办结1件，返工重办2件，
 * 回访5件，回访不满意1件，综合指标值74.3，等级为E类。` Only counts that are stated; of those that say what
 * went wrong, only those above 0.
 */
export function unitLine(unit: UnitAssessment, rules: ChannelRules): string {
  const phrases = [
    ...orderPhrases(unit, rules),
    ...otherPhrases(unit, rules),
    ...givenRates(unit, rules),
    ...(unit.index === null ? [] : [`综合指标值${unit.index.toFixed(rules.decimals)}`]),
    ...(unit.grade === null ? [] : [`等级为${gradeName(unit.grade)}`]),
  ];
  return `${unit.unit}：${phrases.join('，')}。`;
}

/** The counts whose names the domain knows the meaning of. */
const KNOWN = ['due', 'handled', 'onTime', 'rework'];

function orderPhrases(unit: UnitAssessment, rules: ChannelRules): string[] {
  const due = stated(unit, rules, 'due');
  const handled = stated(unit, rules, 'handled');
  const onTime = stated(unit, rules, 'onTime');
  const isLate = !hasDeferred(rules);
  const rule = rules.counts.find(({ name }) => name === 'due');
  return [
    ...(rule && due !== null ? [countText(rule, due)] : []),
    ...difference(isLate ? '超期未办' : '未办结', due, handled),
    ...difference(isLate ? '超期办结' : '未按期办结', handled, onTime),
    ...difference('返工重办', stated(unit, rules, 'rework'), 0),
  ];
}

/** `超期未办1件` for what is missing between two counts; none where one is not stated or nothing is. */
function difference(phrase: string, whole: number | null, part: number | null): string[] {
  if (whole === null || part === null || whole <= part) return [];
  return [`${phrase}${whole - part}件`];
}

function stated({ counts }: UnitAssessment, rules: ChannelRules, name: string): number | null {
  const isCounted = rules.counts.some((count) => count.name === name);
  return isCounted ? (counts[name] ?? null) : null;
}

/** Orders put off by leave are due and neither handled nor late: such rules take a count off another. */
function hasDeferred({ rates }: ChannelRules): boolean {
  return rates.some(({ numerator, denominator }) =>
    [...numerator, ...denominator].some(({ sign }) => sign === -1),
  );
}

function otherPhrases(unit: UnitAssessment, rules: ChannelRules): string[] {
  const others = rules.counts.filter(({ name }) => !KNOWN.includes(name));
  return others.flatMap((count) => {
    const value = unit.counts[count.name];
    if (typeof value !== 'number') return [];
    return value > 0 || isMerit(count, rules) ? [countText(count, value)] : [];
  });
}

/** True where having none of it costs points: the count of a rate that is better the higher it is. */
function isMerit({ name }: CountRule, { rates, items }: ChannelRules): boolean {
  return rates.some(
    (rate) =>
      rate.numerator.some(({ count, sign }) => count === name && sign === 1) &&
      items.some((item) => item.rate === rate.name && 'better' in item && item.better === 'higher'),
  );
}

/** Scored rates that the table states without their base. */
function givenRates({ rates }: UnitAssessment, rules: ChannelRules): string[] {
  return rules.rates.flatMap((rule) => {
    const rate = rates[rule.name];
    if (!rate?.given || !rules.items.some((item) => item.rate === rule.name)) return [];
    const value =
      rule.measure === 'fraction'
        ? fractionText(rate.value, rule.decimals)
        : `${pointsText(rate.value, rule.decimals)}分`;
    return [`${rule.label.zh}${value}`];
  });
}
