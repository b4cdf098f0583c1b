import { parsePeriodKey, periodKey, samePeriod, type Period } from '../period';
import type { Problem } from '../problem';
import type { LedgerEntry } from './ledgerEntry';
import { ledgerProblem } from './ledgerProblem';

/** The entries of a month, and one note about those of others. */
export interface MonthEntries {
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

/**
 * The entries that count in a month: those that name it, or else are dated in it, or name no month at
 * all. While the month is not known all of them count.
 */
export function entriesOfMonth(
  entries: readonly LedgerEntry[],
  period: Period | null,
): MonthEntries {
  const others = entries.filter((entry) => {
    const month = entryMonth(entry);
    return period !== null && month !== null && !samePeriod(month, period);
  });
  const [first] = others;
  if (!first || !period) return { entries, problems: [] };
  const left = new Set(others);
  const months = new Set(others.flatMap((entry) => entryMonth(entry) ?? []).map(periodKey));
  const details = {
    period: periodKey(period),
    periods: [...months].sort().join('、'),
    entries: others.length,
  };
  return {
    entries: entries.filter((entry) => !left.has(entry)),
    problems: [ledgerProblem('ledgerOtherMonths', 'info', first.place, details)],
  };
}

/** The month an entry belongs to; null where it says nothing of it. */
export function entryMonth({ period, date }: Pick<LedgerEntry, 'period' | 'date'>): Period | null {
  return period ?? (date === null ? null : parsePeriodKey(date.slice(0, 7)));
}
