import type { GradeRule, RedLine } from './gradeRules';
import { nameKey } from './nameKey';
import { compare, decimal, type Rational } from './rational';
import type { ExactRate } from './rates';
import { truncate } from './rounding';
import type { ChannelRules, RateName } from './ruleSet';

/** An index as its grade is decided by: exact, and as it is shown. */
export interface GradedIndex {
  readonly value: number;
  readonly exact: Rational;
}

/** The grade table of a group: its own, else the channel's. */
export function gradesOf(group: string, rules: ChannelRules): readonly GradeRule[] {
  const key = nameKey(group);
  const own = rules.groupGrades.find((table) => nameKey(table.group) === key);
  return own?.grades ?? rules.grades;
}

/** The first grade table that has this label; the channel's where none has. */
export function gradesNaming(label: string | null, rules: ChannelRules): readonly GradeRule[] {
  const tables = [rules.grades, ...rules.groupGrades.map(({ grades }) => grades)];
  return tables.find((grades) => grades.some((grade) => grade.label === label)) ?? rules.grades;
}

/** How an index got its grade. */
export interface GradeDecision {
  readonly grade: GradeRule;
  /** The grade that the index alone has. */
  readonly byIndex: GradeRule;
  /** The next better grade's rule; null when the index has the best. */
  readonly above: GradeRule | null;
  /** The index that the cuts were compared with. */
  readonly basis: Rational;
  /** The red lines that a rate is beyond, whether or not they changed the grade. */
  readonly redLines: readonly RedLine[];
}

/**
 * The grade of an index: the first one, best first, whose lower cut it reaches, or a worse one where
 * a rate is beyond a red line. Throws when the rules leave the index without a grade (the last grade
 * must be open below).
 */
export function gradeDecision(
  index: GradedIndex,
  group: string,
  rates: ReadonlyMap<RateName, ExactRate>,
  rules: ChannelRules,
): GradeDecision {
  const grades = gradesOf(group, rules);
  const basis = basisOf(index, rules);
  const position = grades.findIndex((each) => reaches(basis, each));
  const redLines = rules.redLines.filter((line) => isBeyond(line, rates.get(line.rate)));
  const limits = redLines.map((line) => positionOf(line, grades));
  const byIndex = grades[position];
  const grade = grades[Math.max(position, ...limits)];
  if (!byIndex || !grade) {
    throw new Error(`No grade of ${rules.channel} takes an index of ${index.value}`);
  }
  return { grade, byIndex, above: grades[position - 1] ?? null, basis, redLines };
}

/** The grade alone of a `gradeDecision`. */
export function gradeOf(
  index: GradedIndex,
  group: string,
  rates: ReadonlyMap<RateName, ExactRate>,
  rules: ChannelRules,
): GradeRule {
  return gradeDecision(index, group, rates, rules).grade;
}

/** Position of a grade in its group's table, 0 the best; after the last one for an unknown label. */
export function gradeOrder(label: string | null, group: string, rules: ChannelRules): number {
  const grades = gradesOf(group, rules);
  const order = grades.findIndex((grade) => grade.label === label);
  return order < 0 ? grades.length : order;
}

function basisOf({ value, exact }: GradedIndex, rules: ChannelRules): Rational {
  if (rules.gradeBasis === 'exact') return exact;
  return decimal(rules.gradeBasis === 'rounded' ? value : truncate(exact, rules.decimals));
}

function reaches(value: Rational, { from, inclusive }: GradeRule): boolean {
  if (from === null) return true;
  const side = compare(value, decimal(from));
  return inclusive ? side >= 0 : side > 0;
}

function isBeyond({ side, limit, inclusive }: RedLine, rate: ExactRate | undefined): boolean {
  if (!rate || rate.fullMarks) return false;
  const order = compare(rate.exact, decimal(limit));
  if (order === 0) return inclusive;
  return side === 'below' ? order < 0 : order > 0;
}

/** A red line of a grade that a group's own table does not have takes the worst of it. */
function positionOf({ grade }: RedLine, grades: readonly GradeRule[]): number {
  const position = grades.findIndex(({ label }) => label === grade);
  return position < 0 ? grades.length - 1 : position;
}
