import type { ChannelCounts } from './assess';
import type { Assessment, ChannelAssessment, UnitAssessment, UngradedReason } from './assessment';
import type { Period } from './period';
import type { CellPlace } from './problem';

/**
 * How months become one assessment: `pooled` adds up their counts and grades the sums, `mean` takes the
 * mean of the monthly indexes.
 */
export type RollUpMethod = 'pooled' | 'mean';

/** One month as it was graded: its counts, and what rules said of them. */
export interface GradedMonth {
  readonly period: Period;
  readonly channels: readonly ChannelCounts[];
  readonly assessment: Assessment;
}

/** What one month says of a unit; `absent`: it has no row in that month. */
export interface MonthFigure {
  readonly period: Period;
  readonly state: 'graded' | UngradedReason | 'absent';
  /** The cell of its name in that month; null where it has no row. */
  readonly place: CellPlace | null;
  readonly due: number | null;
  /** The index as printed for that month, by that month's rules; null when ungraded. */
  readonly index: number | null;
  readonly grade: string | null;
}

/** One unit over a span of months; its `place` is in the last month it has a row in. */
export interface RollUpUnit extends UnitAssessment {
  /** One for each month found, earliest first. */
  readonly months: readonly MonthFigure[];
}

/** One channel over a span of months. */
export interface RollUpChannel extends ChannelAssessment {
  readonly units: readonly RollUpUnit[];
}
