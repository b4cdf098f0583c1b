import type { LedgerLine } from '../domain/ledger/ledgerLine';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import type { UnitSummary } from '../domain/ledger/unitSummary';

/** One deduction or bonus; `sheet` is where its entry, or the graded unit's row, stands. */
export interface ReportedLine {
  readonly unit: string;
  readonly points: number;
  readonly kind: string;
  readonly detail: string;
  readonly source: LedgerLine['source'];
  readonly items: number;
  readonly sheet: string;
}

/** The month's ledger as plain data. */
export interface ReportedLedger {
  readonly deductions: readonly ReportedLine[];
  readonly bonuses: readonly ReportedLine[];
  readonly summary: readonly UnitSummary[];
}

/** The ledger for other programs; its problems stand among those of the run. */
export function reportedLedger({ deductions, bonuses, summary }: MonthLedger): ReportedLedger {
  return {
    deductions: deductions.map(reportedLine),
    bonuses: bonuses.map(reportedLine),
    summary,
  };
}

function reportedLine(line: LedgerLine): ReportedLine {
  const { unit, points, kind, detail, source, items, place } = line;
  return { unit, points, kind, detail, source, items, sheet: place.sheetName };
}
