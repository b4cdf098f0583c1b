import type { ChannelAssessment } from '../domain/assessment';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import type { AnsweredNames } from '../domain/nameAnswers';
import type { Period } from '../domain/period';
import type { Roster } from '../domain/roster';
import type { RuleSet } from '../domain/ruleSet';

/** A figure of the hotline's operation (运行数据). */
export interface DraftFigure {
  readonly item: string;
  readonly value: number;
  /** The word after the number: `件`, `条`. */
  readonly measure: string;
  /** The value its share is of; null for a figure that stands for itself. */
  readonly base: number | null;
}

/** What the workbook says of the month: everything a draft is compared with. */
export interface DraftFacts {
  readonly period: Period | null;
  readonly channels: readonly ChannelAssessment[];
  readonly rules: RuleSet;
  /** What a person answered about names that look alike. */
  readonly names: AnsweredNames;
  readonly roster: Roster | null;
  readonly ledger: MonthLedger | null;
  /** Null where the workbook has no sheet of them, or one with faults. */
  readonly figures: readonly DraftFigure[] | null;
}
