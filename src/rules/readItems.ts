import type { RateRule } from '../domain/ruleSet';
import type { ScoringItem } from '../domain/scoringRules';
import type { RuleEntry, RuleValues } from './ruleEntries';
import { ruleNames, type FaultList, type RuleNames } from './ruleNames';
import { RULE_SECTIONS } from './ruleSections';

type Field = 'better' | 'target' | 'perPoint' | 'floor' | 'steps';

/** The fields each method needs; the others stay empty. */
const FIELDS: Readonly<Record<ScoringItem['method'], readonly Field[]>> = {
  weighted: ['better'],
  slope: ['better', 'target', 'perPoint', 'floor'],
  steps: ['steps'],
  entered: [],
};
const ALL_FIELDS: readonly Field[] = ['better', 'target', 'perPoint', 'floor', 'steps'];

/** The scoring items of a channel, each rate scored once. Lines with a fault are left out. */
export function readItems(
  lines: readonly RuleEntry<'items'>[],
  rateNames: RuleNames<RateRule>,
  faults: FaultList,
): readonly ScoringItem[] {
  const scored = lines.map(({ values, at }) => ({ name: values.rate, value: true, at: at.rate }));
  ruleNames('计分项目', scored, true, faults);
  return lines.flatMap((line) => {
    const rate = rateNames.find(line.values.rate, line.at.rate);
    const item = rate && readItem(line, rate, faults);
    return item ? [item] : [];
  });
}

function readItem(
  { values, at }: RuleEntry<'items'>,
  rate: RateRule,
  faults: FaultList,
): ScoringItem | null {
  const needed = FIELDS[values.method];
  for (const field of ALL_FIELDS) {
    const isEmpty = field === 'steps' ? values.steps.length === 0 : values[field] === null;
    const column = RULE_SECTIONS.items.columns[field].header;
    if (needed.includes(field) && isEmpty) faults.add('ruleValueMissing', at[field], { column });
    if (!needed.includes(field) && !isEmpty) {
      faults.add('ruleCellUnused', at[field], { column, because: methodWord(values.method) });
    }
  }
  if ((values.method === 'entered') !== (rate.measure === 'points')) {
    const choices = rate.measure === 'points' ? '录入' : '按比率、按差距扣分、分段';
    faults.add('ruleChoiceExpected', at.method, {
      column: RULE_SECTIONS.items.columns.method.header,
      value: methodWord(values.method),
      choices,
    });
    return null;
  }
  const { floor, weight } = values;
  // A floor over the weight would pay for missing the target.
  if (floor !== null && floor > weight) {
    const details = { column: RULE_SECTIONS.items.columns.floor.header, value: floor };
    faults.add('ruleNumberExpected', at.floor, { ...details, least: -10_000, most: weight });
  }
  return itemOf(values, rate.name, () => {
    const most = Math.max(...values.steps.map(({ points }) => points));
    if (most !== values.weight) {
      faults.add('ruleStepsWeight', at.steps, { most, weight: values.weight });
    }
  });
}

function itemOf(
  { weight, method, better, target, perPoint, floor, steps }: RuleValues<'items'>,
  rate: string,
  checkSteps: () => void,
): ScoringItem | null {
  switch (method) {
    case 'entered':
      return { method, rate, weight };
    case 'weighted':
      return better && { method, rate, weight, better };
    case 'slope':
      if (!better || target === null || perPoint === null || floor === null) return null;
      return { method, rate, weight, better, target, perPoint, floor };
    case 'steps':
      if (steps.length === 0) return null;
      checkSteps();
      return { method, rate, weight, steps };
  }
}

function methodWord(method: ScoringItem['method']): string {
  return String(RULE_SECTIONS.items.columns.method.codec.write(method));
}
