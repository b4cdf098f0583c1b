import type { RateName } from './ruleNames';

/** One grade of a table, best first; the last one has `from: null` and takes the rest. */
export interface GradeRule {
  readonly label: string;
  /** Least index of the grade. */
  readonly from: number | null;
  /** True when an index equal to `from` has this grade (`≥`), false when the next (`>`). */
  readonly inclusive: boolean;
  /** Points of the grade penalty, 0 or negative; a ledger entry, never subtracted from the index. */
  readonly penalty: number;
  /** True when a unit with this grade is a flagged unit. */
  readonly flagged: boolean;
  /** True when the figure is our choice inside what the data leaves open. */
  readonly inferred: boolean;
}

/** The grade table of one group. */
export interface GroupGrades {
  readonly group: string;
  readonly grades: readonly GradeRule[];
}

/** The index that the cuts are compared with: as shown, cut off at the channel's decimals, or unrounded. */
export type GradeBasis = 'rounded' | 'truncated' | 'exact';

/** A rate beyond its limit leaves a unit this grade at best, whatever its index. */
export interface RedLine {
  readonly rate: RateName;
  readonly side: 'below' | 'above';
  /** A fraction, or points for an entered score. */
  readonly limit: number;
  /** True when the limit itself is already beyond. */
  readonly inclusive: boolean;
  /** Label of the best grade left. */
  readonly grade: string;
}
