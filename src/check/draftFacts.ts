import type { ChannelAssessment } from '../domain/assessment';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import type { AnsweredNames } from '../domain/nameAnswers';
import type { Period } from '../domain/period';
import type { Roster } from '../domain/roster';
import type { RuleSet } from '../domain/ruleSet';

/** What the workbook says of the month: everything a draft is compared with. */
export interface DraftFacts {
  readonly period: Period | null;
  readonly channels: readonly ChannelAssessment[];
  readonly rules: RuleSet;
  /** What a person answered about names that look alike. */
  readonly names: AnsweredNames;
  readonly roster: Roster | null;
  readonly ledger: MonthLedger | null;
}
