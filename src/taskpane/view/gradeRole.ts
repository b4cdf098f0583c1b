import { gradesNaming } from '../../domain/grading';
import type { ChannelRules } from '../../domain/ruleSet';

/** How serious a grade is, for colour and icon; never the only sign, the letter always stands beside it. */
export type GradeRole = 'good' | 'notice' | 'low' | 'bad' | 'worst' | 'none';

/**
 * The role of a grade by its place in the channel's rules, whatever the rules call it: unflagged grades
 * are `good`, or `notice` when they carry a penalty; flagged ones run from `low` over `bad` to `worst`.
 * No grade, or one the rules do not name, is `none`.
 */
export function gradeRole(grade: string | null, rules: ChannelRules | undefined): GradeRole {
  const grades = rules ? gradesNaming(grade, rules) : [];
  const rule = grades.find((candidate) => candidate.label === grade);
  if (!rule) return 'none';
  if (!rule.flagged) return rule.penalty < 0 ? 'notice' : 'good';
  const flagged = grades.filter((candidate) => candidate.flagged);
  const position = flagged.indexOf(rule);
  if (position === flagged.length - 1) return 'worst';
  return position === 0 ? 'low' : 'bad';
}
