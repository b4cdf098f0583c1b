import type { RedLine } from '../../domain/gradeRules';
import type { ChannelRules } from '../../domain/ruleSet';
import type { ScoringItem, Step } from '../../domain/scoringRules';
import type { Wording } from '../wording';
import { rateDisplay } from './channelRules';

/** How the items that are no plain weights are scored, one line each. */
export function scoringNotes(rules: ChannelRules, wording: Wording): string[] {
  return rules.items.flatMap((item) => scoringNote(item, rules, wording) ?? []);
}

function scoringNote(item: ScoringItem, rules: ChannelRules, wording: Wording): string | null {
  const rate = rateLabel(item.rate, rules, wording);
  const weight = String(item.weight);
  switch (item.method) {
    case 'weighted':
      return null;
    case 'entered':
      return wording.text('rulesEntered', { rate, weight });
    case 'slope':
      return wording.text(item.better === 'higher' ? 'rulesSlopeHigher' : 'rulesSlopeLower', {
        rate,
        weight,
        target: percent(item.target),
        points: String(item.perPoint),
        floor: String(item.floor),
      });
    case 'steps': {
      const steps = item.steps
        .map((step) => stepText(step, wording))
        .join(wording.text('listComma'));
      return wording.text('rulesSteps', { rate, steps });
    }
  }
}

/** One interval of a rate in words, with the points it gives. */
export function stepText({ from, inclusive, points }: Step, wording: Wording): string {
  const worth = String(points);
  if (from === null) return wording.text('rulesStepRest', { points: worth });
  const key = inclusive ? 'rulesStepFrom' : 'rulesStepAbove';
  return wording.text(key, { from: percent(from), points: worth });
}

/** Rounding, what the grade is decided by, red lines and units without orders. */
export function ruleNotes(rules: ChannelRules, wording: Wording): string[] {
  return [
    wording.text(rules.rounding === 'halfUp' ? 'rulesRounding' : 'rulesTruncating', {
      count: rules.decimals,
    }),
    ...(rules.ratesRounded ? [wording.text('rulesRatesRounded')] : []),
    ...(rules.gradeBasis === 'exact' ? [wording.text('rulesBasisExact')] : []),
    ...(rules.gradeBasis === 'truncated' ? [wording.text('rulesBasisTruncated')] : []),
    ...rules.redLines.map((line) => redLineText(line, rules, wording)),
    ...(rules.zeroVolume === 'fullMarks' ? [wording.text('rulesZeroFullMarks')] : []),
    ...(rules.zeroVolume === 'leaveOut' ? [wording.text('rulesZeroLeftOut')] : []),
  ];
}

/** A red line in words. */
export function redLineText(line: RedLine, rules: ChannelRules, wording: Wording): string {
  const isPoints = rules.rates.some((r) => r.name === line.rate && r.measure === 'points');
  return wording.text(line.side === 'below' ? 'rulesRedLineBelow' : 'rulesRedLineAbove', {
    rate: rateLabel(line.rate, rules, wording),
    limit: isPoints ? String(line.limit) : percent(line.limit),
    grade: line.grade,
  });
}

function rateLabel(rate: string, rules: ChannelRules, wording: Wording): string {
  return wording.label(rateDisplay(rate, rules).label);
}

/** A rule's fraction as typed: 0.985 is 98.5%. */
function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}
