import type { GradeRule } from './gradeRules';
import { nameKey } from './nameKey';
import type { ChannelId, ChannelRules, RateName, RuleSet } from './ruleSet';
import { weightsGivingWay } from './weightsGivingWay';

/** The least and the most of a figure that can be moved. */
export interface FigureLimits {
  readonly least: number;
  readonly most: number;
}

/** Names a cut: the lower end of a grade, in the channel's table or (`group`) in one of a group's own. */
export interface CutName {
  readonly channel: ChannelId;
  readonly group: string | null;
  readonly grade: string;
}

/**
 * Where a cut can be moved to without meeting its neighbours, in steps of the channel's decimals:
 * from above the next lower cut (or 0) to under the next higher one (or the full mark). Null where
 * there is no such cut, or no room to move it.
 */
export function cutLimits(rules: RuleSet, { channel, group, grade }: CutName): FigureLimits | null {
  const own = rules.channels.find((candidate) => candidate.channel === channel);
  const grades = own && tableOf(own, group);
  const at = grades?.findIndex(({ label }) => label === grade) ?? -1;
  const from = grades?.[at]?.from ?? null;
  if (!own || !grades || from === null) return null;
  const step = 10 ** -own.decimals;
  const above = grades[at - 1]?.from ?? null;
  const below = grades[at + 1]?.from ?? null;
  const limits = {
    least: exactly(below === null ? Math.min(0, from) : below + step),
    most: exactly(above === null ? own.fullMark : above - step),
  };
  return limits.least <= limits.most ? limits : null;
}

/**
 * The rules with a cut moved, kept between its neighbours and at the channel's decimals. A figure that
 * somebody moved is no longer inferred. The same rules where there is no such cut.
 * @param from the index the grade shall begin at
 */
export function withCut(
  rules: RuleSet,
  channel: ChannelId,
  group: string | null,
  grade: string,
  from: number,
): RuleSet {
  const limits = cutLimits(rules, { channel, group, grade });
  if (!limits || !Number.isFinite(from)) return rules;
  return withChannel(rules, channel, (own) => {
    const kept = Math.min(limits.most, Math.max(limits.least, Number(from.toFixed(own.decimals))));
    const moved = (grades: readonly GradeRule[]) =>
      grades.map((rule) =>
        rule.label === grade && rule.from !== kept
          ? { ...rule, from: kept, inferred: false }
          : rule,
      );
    if (group === null) return { ...own, grades: moved(own.grades) };
    const key = nameKey(group);
    return {
      ...own,
      groupGrades: own.groupGrades.map((table) =>
        nameKey(table.group) === key ? { ...table, grades: moved(table.grades) } : table,
      ),
    };
  });
}

/**
 * Between what a rate's weight can be moved: from 0 to what the items leave whose weight is bound to
 * their scoring. Null unless the rate and another one are scored by weight alone.
 */
export function weightLimits(
  rules: RuleSet,
  channel: ChannelId,
  rate: RateName,
): FigureLimits | null {
  const own = rules.channels.find((candidate) => candidate.channel === channel);
  const weighted = own?.items.filter(({ method }) => method === 'weighted') ?? [];
  if (!own || weighted.length < 2 || !weighted.some((item) => item.rate === rate)) return null;
  const bound = own.items.filter(({ method }) => method !== 'weighted');
  const taken = bound.reduce((sum, { weight }) => sum + weight, 0);
  return { least: 0, most: Math.max(0, exactly(own.fullMark - taken)) };
}

/**
 * The rules with one weight moved: the other items scored by weight alone give way in proportion, so
 * that all weights still make the full mark; none falls below 0. Weights have one decimal, or more
 * where the full mark needs them. The same rules where the weight cannot be moved.
 */
export function withWeight(
  rules: RuleSet,
  channel: ChannelId,
  rate: RateName,
  weight: number,
): RuleSet {
  const limits = weightLimits(rules, channel, rate);
  if (!limits || !Number.isFinite(weight)) return rules;
  return withChannel(rules, channel, (own) => {
    const others = own.items.filter((item) => item.method === 'weighted' && item.rate !== rate);
    const given = weightsGivingWay(
      limits.most,
      weight,
      others.map((item) => item.weight),
    );
    const items = own.items.map((item) => {
      if (item.method !== 'weighted') return item;
      if (item.rate === rate) return { ...item, weight: given.moved };
      return { ...item, weight: given.others[others.indexOf(item)] ?? item.weight };
    });
    return { ...own, items };
  });
}

/** The channel's grade table, or the one a group has of its own. */
function tableOf(own: ChannelRules, group: string | null): readonly GradeRule[] | null {
  if (group === null) return own.grades;
  const key = nameKey(group);
  return own.groupGrades.find((table) => nameKey(table.group) === key)?.grades ?? null;
}

function withChannel(
  rules: RuleSet,
  channel: ChannelId,
  change: (own: ChannelRules) => ChannelRules,
): RuleSet {
  const channels = rules.channels.map((own) => (own.channel === channel ? change(own) : own));
  return { ...rules, channels };
}

/** A sum or difference of typed decimals without the dust of binary numbers. */
function exactly(value: number): number {
  return Number(value.toPrecision(12));
}
