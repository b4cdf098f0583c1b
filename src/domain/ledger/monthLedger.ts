import type { Assessment } from '../assessment';
import type { Problem } from '../problem';
import type { RuleSet } from '../ruleSet';
import { entryLines } from './entryLines';
import { gradeLines } from './gradeLines';
import type { LedgerEntry } from './ledgerEntry';
import type { LedgerLine } from './ledgerLine';
import { ledgerUnits, type LedgerNames } from './ledgerUnits';
import { unitSummaries } from './unitSummaries';
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

/**
 * The ledger of the month assessed: the entries priced by the rules' catalogue, and the grade
 * penalties of all channels. No index is changed by it. Same entries, assessment and rules give the
 * same ledger.
 */
export function monthLedger(
  entries: readonly LedgerEntry[],
  assessment: Assessment,
  rules: RuleSet,
  names: LedgerNames,
): MonthLedger {
  const { period } = assessment;
  const units = ledgerUnits(assessment, names);
  const lines = entryLines(entries, { rules, period, names, units });
  return {
    deductions: [...lines.incidents, ...gradeLines(assessment, rules)],
    bonuses: lines.bonuses,
    summary: unitSummaries(assessment, lines, rules, names),
    problems: lines.problems,
  };
}
