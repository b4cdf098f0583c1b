import type { FlaggedUnit } from '../domain/flaggedUnits';
import type { NameQuestion } from '../domain/nearNames';
import type { Period } from '../domain/period';
import type { PeriodSpan } from '../domain/periodSpan';
import type { CellPlace, Problem } from '../domain/problem';
import type { RollUpChannel, RollUpMethod } from '../domain/rollUp';
import type { Roster } from '../domain/roster';
import type { RuleSet } from '../domain/ruleSet';
import type { Agreed } from './agreedReplacements';
import type { CancelSignal } from './callControl';
import type { CallFailed, NothingWritten } from './gradingOutcome';
import type { WriteReport } from './ports';

/** What the person chose before rolling months up. */
export interface RollUpOptions {
  readonly span: PeriodSpan;
  readonly method: RollUpMethod;
  /** Ids of found tables that are left out. */
  readonly excludedTables: readonly string[];
  /** Cells a person typed on an earlier roll-up's sheets that may be replaced. */
  readonly agreed: Agreed;
  /** Breaks it off; the workbook is then as before. Absent for a roll-up that cannot be. */
  readonly signal?: CancelSignal;
  /** Rules to grade every month by; absent or null takes the workbook's own. */
  readonly rules?: RuleSet | null;
  /** The roster to go by; absent or null takes the workbook's own. */
  readonly roster?: Roster | null;
}

/** A finished roll-up. */
export interface RollUpResult {
  readonly span: PeriodSpan;
  readonly method: RollUpMethod;
  /** The months of the span that the workbook has, earliest first. */
  readonly months: readonly Period[];
  /** The others. */
  readonly missing: readonly Period[];
  /** The rules in force in the last month found, by which the span is graded and ranked. */
  readonly rules: RuleSet;
  /** First cell of the rules sheet they stand in; null for rules from elsewhere. */
  readonly rulesPlace: CellPlace | null;
  readonly channels: readonly RollUpChannel[];
  readonly flagged: readonly FlaggedUnit[];
  readonly problems: readonly Problem[];
  /** Pairs of names nobody has answered for yet, also across months. */
  readonly nameQuestions: readonly NameQuestion[];
  readonly written: WriteReport;
}

/** How a roll-up ended. Only `graded` has changed the workbook for certain. */
export type RollUpOutcome =
  | { readonly kind: 'graded'; readonly result: RollUpResult }
  | NothingWritten
  | CallFailed
  /** The person broke it off; the workbook is as before. */
  | { readonly kind: 'cancelled' };
