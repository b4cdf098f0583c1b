import type { Problem } from '../problem';
import type { LedgerLine } from './ledgerLine';
import type { UnitSummary } from './unitSummary';

/** A month's ledger: what its annexes and its summary say. */
export interface MonthLedger {
  /** Incidents as entered, then grade penalties. */
  readonly deductions: readonly LedgerLine[];
  /** As entered. */
  readonly bonuses: readonly LedgerLine[];
  /** Every unit of the month. */
  readonly summary: readonly UnitSummary[];
  readonly problems: readonly Problem[];
}
