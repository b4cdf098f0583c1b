import type { NameAnswer } from '../../domain/nearNames';
import type { Period } from '../../domain/period';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import type { ReviewMark, ReviewOutcome } from '../../application/gradingSession';
import type { ColumnCorrection } from '../../application/workbookTypes';
import type { Replacements } from './paneState';

/** What a person can do in the pane. */
export interface PaneActions {
  /** Looks at the workbook again. */
  readonly inspect: () => void;
  readonly choosePeriod: (period: Period | null) => void;
  readonly toggleTable: (id: string) => void;
  /** Says what a column is; the workbook remembers it and is read again. */
  readonly correctColumn: (correction: ColumnCorrection) => void;
  /** Goes back to how the column was read without help. */
  readonly forgetCorrection: (correction: ColumnCorrection) => void;
  /** Says whether two names are one unit. */
  readonly answerName: (answer: NameAnswer) => void;
  /** Starts a run with the choices on screen, or asks for the month if none is chosen. */
  readonly compute: () => void;
  /** The same run, now with leave to replace what was shown. */
  readonly replace: () => void;
  readonly cancelReplacing: () => void;
  /** Breaks off the run under way; the workbook is then as before. */
  readonly cancelRun: () => void;
  /** Writes the differences as a sheet; with `agreed`, over what somebody typed on that sheet. */
  readonly exportDifferences: (agreed: Replacements) => void;
  /** Adds a rules sheet made from a built-in rule set. */
  readonly insertRules: (rules: RuleSet) => void;
  /** Takes a run back; asks before it loses what somebody changed since. */
  readonly restore: () => void;
  /** The same, now with leave to lose those changes. */
  readonly restoreOverChanged: () => void;
  readonly cancelRestoring: () => void;
  readonly openChoices: () => void;
  readonly closeChoices: () => void;
  /** Selects `columnCount` cells of a row in the workbook. */
  readonly show: (place: CellPlace, columnCount: number) => void;
  /** Keeps a person's word on a unit's month in the workbook; tells when it begins and how it ended. */
  readonly review: (
    period: Period,
    mark: ReviewMark,
    tell: (told: 'storing' | ReviewOutcome) => void,
  ) => void;
  readonly dismissNotice: () => void;
}
