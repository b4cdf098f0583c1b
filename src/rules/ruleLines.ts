import type { GradeRule } from '../domain/gradeRules';
import type { LocalizedText } from '../domain/localizedText';
import type { ChannelRules, CountTerm, RuleSet } from '../domain/ruleSet';
import type { ScoringItem } from '../domain/scoringRules';
import type { NamedTerm } from './formulaCodec';
import type { RuleLines, RuleValues } from './ruleEntries';

/** A rule set as the lines of a rules sheet; reading them gives the same rule set again. */
export function ruleLines(rules: RuleSet): RuleLines {
  const { channels } = rules;
  return {
    ruleSet: [
      {
        ...names(rules.label),
        id: codeOf(rules.id, rules.label),
        validFrom: rules.validFrom,
        validTo: rules.validTo,
        groups: rules.groups,
      },
    ],
    channels: channels.map((channel) => ({
      ...names(channel.label),
      code: codeOf(channel.channel, channel.label),
      titleWords: channel.titleWords,
      volume: countName(channel.volume, channel),
      fullMark: channel.fullMark,
      decimals: channel.decimals,
      rounding: channel.rounding,
      ratesRounded: channel.ratesRounded,
      gradeBasis: channel.gradeBasis,
      zeroVolume: channel.zeroVolume,
    })),
    counts: perChannel(channels, (channel) =>
      channel.counts.map(({ name, label, headers }) => ({
        ...names(label),
        code: codeOf(name, label),
        headers,
      })),
    ),
    bounds: perChannel(channels, (channel) =>
      channel.bounds.map(([part, whole]) => ({
        part: countName(part, channel),
        whole: countName(whole, channel),
      })),
    ),
    rates: perChannel(channels, (channel) =>
      channel.rates.map((rate) => ({
        ...names(rate.label),
        code: codeOf(rate.name, rate.label),
        measure: rate.measure,
        numerator: namedTerms(rate.numerator, channel),
        denominator: namedTerms(rate.denominator, channel),
        emptyDenominator: rate.emptyDenominator,
        mayBeGiven: rate.mayBeGiven,
        decimals: rate.decimals,
        headers: rate.headers,
      })),
    ),
    items: perChannel(channels, (channel) =>
      channel.items.map((item) => ({
        rate: rateName(item.rate, channel),
        weight: item.weight,
        method: item.method,
        ...itemFields(item),
      })),
    ),
    grades: perChannel(channels, (channel) => [
      ...channel.grades.map((grade) => gradeLine(grade, null)),
      ...channel.groupGrades.flatMap(({ group, grades }) =>
        grades.map((grade) => gradeLine(grade, group)),
      ),
    ]),
    redLines: perChannel(channels, (channel) =>
      channel.redLines.map(({ rate, side, limit, inclusive, grade }) => {
        const isPoints = channel.rates.find(({ name }) => name === rate)?.measure === 'points';
        const limits = { percent: isPoints ? null : limit, points: isPoints ? limit : null };
        return { rate: rateName(rate, channel), side, ...limits, inclusive, grade };
      }),
    ),
    rankings: perChannel(channels, (channel) =>
      channel.rankings.map((ranking) => ({ ...ranking })),
    ),
    ledger: rules.ledger.map((kind) => ({
      ...names(kind.label),
      side: kind.side,
      code: codeOf(kind.name, kind.label),
      points: kind.points,
      cap: kind.cap,
      fromNth: kind.escalation?.fromNth ?? null,
      escalated: kind.escalation?.points ?? null,
      active: kind.active,
    })),
  };
}

function perChannel<T extends object>(
  channels: readonly ChannelRules[],
  lines: (channel: ChannelRules) => readonly T[],
): (T & { readonly channel: string })[] {
  return channels.flatMap((channel) =>
    lines(channel).map((line) => ({ ...line, channel: channel.label.zh })),
  );
}

function names({ zh, en }: LocalizedText): { name: string; english: string | null } {
  return { name: zh, english: en === zh ? null : en };
}

function codeOf(code: string, { zh }: LocalizedText): string | null {
  return code === zh ? null : code;
}

function countName(count: string, { counts }: ChannelRules): string {
  return counts.find(({ name }) => name === count)?.label.zh ?? count;
}

function rateName(rate: string, { rates }: ChannelRules): string {
  return rates.find(({ name }) => name === rate)?.label.zh ?? rate;
}

function namedTerms(terms: readonly CountTerm[], channel: ChannelRules): NamedTerm[] {
  return terms.map(({ count, sign }) => ({ name: countName(count, channel), sign }));
}

function itemFields(
  item: ScoringItem,
): Pick<RuleValues<'items'>, 'better' | 'target' | 'perPoint' | 'floor' | 'steps'> {
  const none = { better: null, target: null, perPoint: null, floor: null, steps: [] };
  switch (item.method) {
    case 'weighted':
      return { ...none, better: item.better };
    case 'slope': {
      const { better, target, perPoint, floor } = item;
      return { better, target, perPoint, floor, steps: [] };
    }
    case 'steps':
      return { ...none, steps: item.steps };
    case 'entered':
      return none;
  }
}

function gradeLine(
  { label, from, inclusive, penalty, flagged, inferred }: GradeRule,
  group: string | null,
): Omit<RuleValues<'grades'>, 'channel'> {
  return { group, label, from, inclusive, penalty, flagged, inferred };
}
