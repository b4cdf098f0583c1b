import type { Period } from '../domain/period';
import type { Roster } from '../domain/roster';
import type { RuleSet } from '../domain/ruleSet';
import type { Snapshot } from '../tables/snapshot';
import type { Agreed } from './agreedReplacements';
import type { CancelSignal } from './callControl';

/** What the person chose before computing. */
export interface GradingOptions {
  /** Null takes the period the workbook hints at. */
  readonly period: Period | null;
  /** Ids of found tables that are left out. */
  readonly excludedTables: readonly string[];
  /** Cells a person typed that may be replaced. */
  readonly agreed: Agreed;
  /** Breaks the run off; the workbook is then as before. Absent for a run that cannot be. */
  readonly signal?: CancelSignal;
  /** Rules to grade by whatever the workbook holds; absent or null takes the workbook's own. */
  readonly rules?: RuleSet | null;
  /** The roster to go by whatever the workbook holds; absent or null takes the workbook's own. */
  readonly roster?: Roster | null;
  /** A workbook graded for the month before, asked where the one graded does not have that month. */
  readonly earlierWorkbook?: Snapshot | null;
}
