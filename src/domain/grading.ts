import type { ChannelRules, GradeRule } from './ruleSet';

/**
 * The grade of a rounded index: the first grade, best first, whose lower cut it reaches.
 * Throws when the rules leave the index without a grade (the last grade must be open below).
 */
export function gradeOf(index: number, rules: ChannelRules): GradeRule {
  const grade = rules.grades.find(({ from }) => from === null || index >= from);
  if (!grade) throw new Error(`No grade of ${rules.channel} takes an index of ${index}`);
  return grade;
}

/** Position of a grade in its table, 0 the best; after the last one for an unknown label. */
export function gradeOrder(label: string | null, rules: ChannelRules): number {
  const order = rules.grades.findIndex((grade) => grade.label === label);
  return order < 0 ? rules.grades.length : order;
}
