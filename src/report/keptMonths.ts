import { periodKey, type Period } from '../domain/period';
import type { UnitTable } from '../tables/unitTable';
import type { WrittenRecord } from './writtenRecord';

/** A run's tables among all tables of the workbook. */
export interface MonthsInput {
  /** The month graded. */
  readonly period: Period | null;
  /** The tables graded. */
  readonly tables: readonly UnitTable[];
  readonly otherTables: readonly UnitTable[];
  /** Brought up to the workbook's sheets. */
  readonly record: WrittenRecord;
}

/**
 * The months, `2023-11`, that the workbook still has besides the one graded: their results are left
 * alone. Other tables name them, or a sheet that is not graded now held them when it was last graded
 * (it is hidden, or its header cannot be read any more). The tables graded count as of the month asked
 * for, whatever their titles say.
 */
export function keptMonths({ period, tables, otherTables, record }: MonthsInput): Set<string> {
  const graded = new Set(tables.map((table) => table.sheetId));
  const recorded = record.sources.filter((source) => !graded.has(source.sheetId));
  const months = new Set([
    ...otherTables.flatMap(monthOf),
    ...recorded.flatMap(({ month }) => month ?? []),
  ]);
  if (period) months.delete(periodKey(period));
  return months;
}

/** The month a table's title or sheet names, `2023-11`; none where it names none. */
export function monthOf({ periodHint }: UnitTable): string[] {
  return periodHint ? [periodKey(periodHint)] : [];
}
