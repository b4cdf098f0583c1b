import type { GradeRule } from '../../domain/gradeRules';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import type { ScoringItem } from '../../domain/scoringRules';
import type { Wording } from '../wording';
import { rateDisplay } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';
import { ruleNotes, scoringNotes } from './ruleNotes';

/** One grade's cut in words. */
export interface GradeCutView {
  readonly grade: string;
  readonly role: GradeRole;
  readonly from: string;
  readonly penalty: string | null;
  readonly inferred: boolean;
}

/** One grade table; `group` is empty for the channel's. */
export interface GradeTableView {
  readonly group: string;
  readonly cuts: readonly GradeCutView[];
}

/** One channel's rules in words. */
export interface ChannelRulesView {
  readonly channel: string;
  readonly title: string;
  readonly formula: string;
  /** How items that are no plain weights are scored. */
  readonly scoring: readonly string[];
  /** The grade table, then those of groups with one of their own. */
  readonly tables: readonly GradeTableView[];
  readonly minimums: readonly string[];
  /** Rounding, and whatever else differs from the plain case. */
  readonly notes: readonly string[];
}

/** The rule set in words. */
export interface RulesView {
  readonly ruleSet: string;
  readonly channels: readonly ChannelRulesView[];
  /** What `inferred` means; null when nothing is. */
  readonly inferredNote: string | null;
}

/** Items, cuts, penalties and ranking minimums, with what is inferred marked as such. */
export function rulesView(rules: RuleSet, wording: Wording): RulesView {
  const channels = rules.channels.map((channel) => channelRulesView(channel, wording));
  const inferred = channels.some(({ tables }) =>
    tables.some(({ cuts }) => cuts.some((cut) => cut.inferred)),
  );
  return {
    ruleSet: wording.label(rules.label),
    channels,
    inferredNote: inferred ? wording.text('rulesInferredNote') : null,
  };
}

function channelRulesView(rules: ChannelRules, wording: Wording): ChannelRulesView {
  const tables = [
    { group: '', grades: rules.grades },
    ...rules.groupGrades.map(({ group, grades }) => ({ group, grades })),
  ];
  return {
    channel: rules.channel,
    title: wording.label(rules.label),
    formula: formulaInWords(rules, wording),
    scoring: scoringNotes(rules, wording),
    tables: tables.map(({ group, grades }) => ({
      group,
      cuts: grades.map((grade) => cutView(grade, grades, rules, wording)),
    })),
    minimums: rules.rankings
      .filter(({ minimum }) => minimum > 0)
      .map(({ group, minimum }) =>
        group === null
          ? wording.text('rulesMinimumAll', { count: minimum })
          : wording.text('rulesMinimum', { group, count: minimum }),
      ),
    notes: ruleNotes(rules, wording),
  };
}

/** The index as a sum of its items: `综合指标值 = 50 × 办结率 + …`. */
export function formulaInWords(rules: ChannelRules, wording: Wording): string {
  const sum = rules.items.map((item) => term(item, rules, wording)).join(' + ');
  return wording.text('rulesFormula', { index: wording.text('index'), sum });
}

function term(item: ScoringItem, rules: ChannelRules, wording: Wording): string {
  const weight = String(item.weight);
  const rate = wording.label(rateDisplay(item.rate, rules).label);
  if (item.method !== 'weighted') return wording.text('rulesScored', { weight, rate });
  return wording.text(item.better === 'higher' ? 'rulesHigher' : 'rulesLower', { weight, rate });
}

function cutView(
  grade: GradeRule,
  grades: readonly GradeRule[],
  rules: ChannelRules,
  wording: Wording,
): GradeCutView {
  return {
    grade: grade.label,
    role: gradeRole(grade.label, rules),
    from: range(grade, grades, wording),
    penalty:
      grade.penalty === 0
        ? null
        : wording.text('rulesPenalty', {
            points: wording.points(grade.penalty, Number.isInteger(grade.penalty) ? 0 : 1),
          }),
    inferred: grade.inferred,
  };
}

/** The last grade takes what lies below the one before it. */
function range(grade: GradeRule, grades: readonly GradeRule[], wording: Wording): string {
  if (grade.from !== null) {
    return wording.text(grade.inclusive ? 'rulesFrom' : 'rulesAbove', { from: String(grade.from) });
  }
  const above = grades[grades.indexOf(grade) - 1];
  if (above?.from === undefined || above.from === null) return '';
  const from = String(above.from);
  return wording.text(above.inclusive ? 'rulesRest' : 'rulesRestInclusive', { from });
}
