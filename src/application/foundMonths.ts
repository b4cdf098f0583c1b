import { periodKey, type Period } from '../domain/period';
import type { UnitTable } from '../tables/unitTable';

/** One month that tables of the workbook name. */
export interface FoundMonth {
  readonly period: Period;
  readonly tableIds: readonly string[];
  /** Unit rows of those tables, over all channels. */
  readonly unitCount: number;
}

/** The months that tables name, earliest first; empty when none does. */
export function foundMonths(tables: readonly UnitTable[]): FoundMonth[] {
  const months = new Map<string, { period: Period; tableIds: string[]; unitCount: number }>();
  for (const { id, periodHint, blocks } of tables) {
    if (!periodHint) continue;
    const key = periodKey(periodHint);
    const month = months.get(key) ?? { period: periodHint, tableIds: [], unitCount: 0 };
    month.tableIds.push(id);
    month.unitCount += blocks.reduce((units, { rows }) => units + rows.length, 0);
    months.set(key, month);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month);
}
