import type { RedLine } from '../domain/gradeRules';
import type { RankingRule } from '../domain/rankingRules';
import type { RateRule } from '../domain/ruleSet';
import type { RuleEntry } from './ruleEntries';
import { ruleNames, type FaultList, type RuleNames } from './ruleNames';

/** The ranking rules of a channel, one per group at most. */
export function readRankings(
  lines: readonly RuleEntry<'rankings'>[],
  groupNames: RuleNames<string>,
  faults: FaultList,
): readonly RankingRule[] {
  const named = lines.map(({ values, at }) => ({
    ...{ name: values.group ?? '', value: true, at: at.group },
  }));
  ruleNames('排名类别', named, true, faults);
  return lines.map(({ values, at }): RankingRule => {
    const { group, minimum, method, ties, listLength, ends } = values;
    if (group !== null) groupNames.find(group, at.group);
    return { group, minimum, method, ties, listLength, ends };
  });
}

/** What reading red lines needs of the channel. */
export interface RedLineContext {
  readonly rateNames: RuleNames<RateRule>;
  /** Every grade label of the channel's tables. */
  readonly labels: ReadonlySet<string>;
  readonly faults: FaultList;
}

/** The red lines of a channel: the limit stands in the column that fits the rate. */
export function readRedLines(
  lines: readonly RuleEntry<'redLines'>[],
  { rateNames, labels, faults }: RedLineContext,
): readonly RedLine[] {
  return lines.flatMap(({ values, at }): RedLine[] => {
    const { side, percent, points, inclusive, grade } = values;
    if (labels.size > 0 && !labels.has(grade)) {
      faults.add('ruleNameUnknown', at.grade, { name: grade, kind: '等级' });
    }
    const rate = rateNames.find(values.rate, at.rate);
    if (!rate) return [];
    const isPoints = rate.measure === 'points';
    const [limit, needed, column] = isPoints
      ? ([points, at.points, '界限分值'] as const)
      : ([percent, at.percent, '界限'] as const);
    const [other, unused] = isPoints ? [percent, at.percent] : [points, at.points];
    if (other !== null) faults.add('ruleCellUnused', unused, { column, because: rate.label.zh });
    if (limit !== null) return [{ rate: rate.name, side, limit, inclusive, grade }];
    faults.add('ruleValueMissing', needed, { column });
    return [];
  });
}
