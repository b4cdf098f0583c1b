import type { ChannelAssessment } from '../domain/assessment';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import type { OperatingFigures } from './operatingFigures';

/** What a bulletin is made from; nothing else gets into it. */
export interface BulletinInput {
  readonly period: Period | null;
  readonly channels: readonly ChannelAssessment[];
  readonly rules: RuleSet;
  /** Null where the month has none. */
  readonly ledger: MonthLedger | null;
  /** Null where the workbook has no sheet of them. */
  readonly figures: OperatingFigures | null;
}
