import type { GradeRule } from '../domain/gradeRules';
import { gradesOf } from '../domain/grading';
import type { ChannelRules } from '../domain/ruleSet';

/** A grade as a text names it: letters and digits with `类` behind them, words as they are. */
export function gradeName(label: string): string {
  return /^[\w+-]+$/u.test(label) ? `${label}类` : label;
}

/**
 * The grades whose units are named one by one: the flagged ones below the mildest flagged one (D and E
 * where C, D and E are flagged), or the only flagged one.
 */
export function worstGrades(grades: readonly GradeRule[]): readonly GradeRule[] {
  const flagged = grades.filter((grade) => grade.flagged);
  return flagged.length > 1 ? flagged.slice(1) : flagged;
}

/** True when a unit of this group has one of its table's worst grades. */
export function isWorst(grade: string | null, group: string, rules: ChannelRules): boolean {
  return worstGrades(gradesOf(group, rules)).some(({ label }) => label === grade);
}

/**
 * The worst grades of a channel in words, `D类以及以下`; null where it has none, or where groups have
 * grades of different names.
 */
export function worstName(rules: ChannelRules): string | null {
  const [mildest, ...worse] = worstGrades(rules.grades);
  if (!mildest || !hasOneScale(rules)) return null;
  return `${gradeName(mildest.label)}${worse.length > 0 ? '以及以下' : ''}`;
}

/** True when every group has the same grades, whatever their cuts. */
export function hasOneScale({ grades, groupGrades }: ChannelRules): boolean {
  const scale = scaleOf(grades);
  return groupGrades.every((table) => scaleOf(table.grades) === scale);
}

function scaleOf(grades: readonly GradeRule[]): string {
  return JSON.stringify(grades.map(({ label, flagged }) => [label, flagged]));
}
