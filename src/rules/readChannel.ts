import { nameKey } from '../domain/nameKey';
import type { ChannelRules, CountTerm, RateRule } from '../domain/ruleSet';
import type { NamedTerm } from './formulaCodec';
import { readGradeTables } from './readGrades';
import { readItems } from './readItems';
import { readRankings, readRedLines } from './readRankings';
import type { RuleEntries, RuleEntry, RulePlace } from './ruleEntries';
import { checkCodes, ruleNames, type FaultList, type RuleNames } from './ruleNames';
import type { SectionName } from './ruleSections';

/** What reading one channel needs of the rest of the sheet. */
export interface ChannelContext {
  readonly entries: RuleEntries;
  readonly incomplete: ReadonlySet<SectionName>;
  readonly faults: FaultList;
  readonly groupNames: RuleNames<string>;
}

/** One channel's rules from all sections; null when a fault leaves a part of them without meaning. */
export function readChannel(
  { values, at }: RuleEntry<'channels'>,
  context: ChannelContext,
): ChannelRules | null {
  const { entries, incomplete, faults, groupNames } = context;
  const isOwn = (line: { readonly values: { readonly channel: string } }) =>
    nameKey(line.values.channel) === nameKey(values.name);
  const counts = entries.counts.filter(isOwn);
  checkCodes(counts, faults);
  const countNames = ruleNames(
    '计数',
    counts.map((line) => named(line)),
    !incomplete.has('counts'),
    faults,
  );
  const volume = countNames.find(values.volume, at.volume);
  const bounds = entries.bounds.filter(isOwn).map((line) => {
    const part = countNames.find(line.values.part, line.at.part);
    const whole = countNames.find(line.values.whole, line.at.whole);
    return [part ?? '', whole ?? ''] as const;
  });
  const rates = entries.rates
    .filter(isOwn)
    .map((line) => ({ line, rule: readRate(line, countNames, faults) }));
  checkCodes(
    rates.map(({ line }) => line),
    faults,
  );
  const rateNames = ruleNames(
    '比率',
    rates.map(({ line, rule }) => ({ name: line.values.name, value: rule, at: line.at.name })),
    !incomplete.has('rates'),
    faults,
  );
  const items = readItems(entries.items.filter(isOwn), rateNames, faults);
  const grades = readGradeTables(entries.grades.filter(isOwn), values.fullMark, groupNames, faults);
  const labels = [grades.grades, ...grades.groupGrades.map((table) => table.grades)].flat();
  const redLines = readRedLines(entries.redLines.filter(isOwn), {
    ...{ rateNames, faults },
    labels: new Set(labels.map(({ label }) => label)),
  });
  const rankings = readRankings(entries.rankings.filter(isOwn), groupNames, faults);
  const lists = [
    ['counts', '计数', counts.length],
    ['rates', '比率', rates.length],
    ['items', '计分', items.length],
    ['grades', '等级', grades.grades.length],
  ] as const;
  for (const [name, section, length] of lists) {
    if (length === 0 && !incomplete.has(name)) faults.add('ruleSectionEmpty', at.name, { section });
  }
  checkWeights(values.fullMark, at.fullMark, items, incomplete.has('items'), faults);
  if (volume === null) return null;
  const label = { zh: values.name, en: values.english ?? values.name };
  return {
    channel: values.code ?? values.name,
    label,
    titleWords: values.titleWords,
    counts: counts.map(({ values: { name, code, english, headers } }) => ({
      name: code ?? name,
      label: { zh: name, en: english ?? name },
      headers,
    })),
    volume,
    bounds,
    rates: rates.map(({ rule }) => rule),
    items,
    fullMark: values.fullMark,
    decimals: values.decimals,
    rounding: values.rounding,
    ratesRounded: values.ratesRounded,
    ...grades,
    gradeBasis: values.gradeBasis,
    redLines,
    rankings,
    zeroVolume: values.zeroVolume,
  };
}

function named({ values, at }: RuleEntry<'counts'>) {
  return { name: values.name, value: values.code ?? values.name, at: at.name };
}

function readRate(
  { values, at }: RuleEntry<'rates'>,
  countNames: RuleNames<string>,
  faults: FaultList,
): RateRule {
  const { name, code, english, numerator, denominator, ...plain } = values;
  const terms = (named: readonly NamedTerm[], place: RulePlace): CountTerm[] =>
    named.flatMap(({ name: count, sign }) => {
      const found = countNames.find(count, place);
      return found === null ? [] : [{ count: found, sign }];
    });
  const formulas = [
    [numerator, at.numerator, '分子'],
    [denominator, at.denominator, '分母'],
  ] as const;
  for (const [formula, place, column] of formulas) {
    if (values.measure === 'fraction' && formula.length === 0) {
      faults.add('ruleValueMissing', place, { column });
    }
    if (values.measure === 'points' && formula.length > 0) {
      faults.add('ruleCellUnused', place, { column, because: '录入分值' });
    }
  }
  return {
    ...{ name: code ?? name, label: { zh: name, en: english ?? name } },
    measure: plain.measure,
    headers: plain.headers,
    numerator: terms(numerator, at.numerator),
    denominator: terms(denominator, at.denominator),
    emptyDenominator: plain.emptyDenominator,
    mayBeGiven: plain.mayBeGiven,
    decimals: plain.decimals,
  };
}

/** The items' most points make the full mark; decimals are added as they are typed. */
function checkWeights(
  fullMark: number,
  at: RulePlace,
  items: ChannelRules['items'],
  isIncomplete: boolean,
  faults: FaultList,
): void {
  if (isIncomplete || items.length === 0) return;
  const sum = Number(items.reduce((total, { weight }) => total + weight, 0).toPrecision(12));
  if (sum !== fullMark) faults.add('ruleWeightSum', at, { sum, fullMark });
}
