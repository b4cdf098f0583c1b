import type { ChannelAssessment } from '../domain/assessment';
import type { ChannelRules } from '../domain/ruleSet';
import { channelTotals, pooledRate } from './channelTotals';
import { countOfRate, countText } from './countTexts';
import { listed, percentText } from './figureText';

/**
 * `应办理21234件；办理21110件，办结率99.42%；…。`: every count that all units state, each with the
 * rates it is the part of. Null where no count has a total.
 */
export function totalsParagraph(
  { units, label }: ChannelAssessment,
  rules: ChannelRules,
): string | null {
  const totals = channelTotals(units, rules);
  const rates = rules.rates.flatMap((rule) => {
    const pooled = pooledRate(rule, totals);
    if (!pooled) return [];
    const percent = percentText(pooled.part, pooled.base, rule.decimals);
    return [{ count: countOfRate(rule), text: `${rule.label.zh}${percent}` }];
  });
  const counts = rules.counts.filter(({ name }) => totals.counts.has(name));
  const [first, ...pieces] = [
    ...counts.map((count) => {
      const own = rates.filter((rate) => rate.count === count.name);
      const total = countText(count, totals.counts.get(count.name) ?? 0);
      return [total, ...own.map(({ text }) => text)].join('，');
    }),
    ...rates
      .filter((rate) => !counts.some(({ name }) => name === rate.count))
      .map(({ text }) => text),
  ];
  if (first === undefined) return null;
  const { leftOut } = totals;
  const doubt = leftOut.length > 0 ? `数据待核实的${listed(leftOut)}未计入。` : '';
  return `${label.zh}${[first, ...pieces].join('；')}。${doubt}`;
}
