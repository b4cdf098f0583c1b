import type { ChannelRules, GradeRule, RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { rateDisplay } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';

/** One grade's cut in words. */
export interface GradeCutView {
  readonly grade: string;
  readonly role: GradeRole;
  readonly from: string;
  readonly penalty: string | null;
  readonly inferred: boolean;
}

/** One channel's rules in words. */
export interface ChannelRulesView {
  readonly channel: string;
  readonly title: string;
  readonly formula: string;
  readonly cuts: readonly GradeCutView[];
  readonly minimums: readonly string[];
  readonly rounding: string;
}

/** The rule set in words. */
export interface RulesView {
  readonly ruleSet: string;
  readonly channels: readonly ChannelRulesView[];
  /** What `inferred` means; null when nothing is. */
  readonly inferredNote: string | null;
}

/** Weights, cuts, penalties and ranking minimums, with what is inferred marked as such. */
export function rulesView(rules: RuleSet, wording: Wording): RulesView {
  const inferred = rules.channels.some((channel) => channel.grades.some((grade) => grade.inferred));
  return {
    ruleSet: wording.label(rules.label),
    channels: rules.channels.map((channel) => channelRulesView(channel, wording)),
    inferredNote: inferred ? wording.text('rulesInferredNote') : null,
  };
}

function channelRulesView(rules: ChannelRules, wording: Wording): ChannelRulesView {
  const sum = rules.items
    .map((item) =>
      wording.text(item.better === 'higher' ? 'rulesHigher' : 'rulesLower', {
        weight: item.weight,
        rate: wording.label(rateDisplay(item.rate, rules).label),
      }),
    )
    .join(' + ');
  return {
    channel: rules.channel,
    title: wording.label(rules.label),
    formula: wording.text('rulesFormula', { index: wording.text('index'), sum }),
    cuts: rules.grades.map((grade) => cutView(grade, rules, wording)),
    minimums: rules.rankingMinimums.map(({ group, due }) =>
      wording.text('rulesMinimum', { group, count: due }),
    ),
    rounding: wording.text('rulesRounding', { count: rules.decimals }),
  };
}

function cutView(grade: GradeRule, rules: ChannelRules, wording: Wording): GradeCutView {
  return {
    grade: grade.label,
    role: gradeRole(grade.label, rules),
    from: range(grade, rules, wording),
    penalty:
      grade.penalty === 0
        ? null
        : wording.text('rulesPenalty', { points: wording.points(grade.penalty, 0) }),
    inferred: grade.inferred,
  };
}

/** The last grade takes what lies below the one before it. */
function range(grade: GradeRule, rules: ChannelRules, wording: Wording): string {
  if (grade.from !== null) return wording.text('rulesFrom', { from: String(grade.from) });
  const above = rules.grades[rules.grades.indexOf(grade) - 1]?.from ?? null;
  return above === null ? '' : wording.text('rulesRest', { from: String(above) });
}
