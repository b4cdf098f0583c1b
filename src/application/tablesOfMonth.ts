import { periodKey, samePeriod, type Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { ChannelId } from '../domain/ruleSet';
import type { UnitTable } from '../tables/unitTable';

/** The tables of one month, or why the month cannot be told. */
export interface MonthTables {
  readonly tables: readonly UnitTable[];
  /** Blocking: channels whose tables name different months, none of which was asked for. */
  readonly problems: readonly Problem[];
}

/**
 * Keeps one month of each channel whose tables name several: units of two months are never ranked
 * together. The month asked for decides; tables that name none stay. Where it decides nothing, the
 * channel's tables are given up with a problem.
 */
export function tablesOfMonth(tables: readonly UnitTable[], period: Period | null): MonthTables {
  const problems: Problem[] = [];
  const leftOut = new Set<UnitTable>();
  for (const channel of new Set(tables.map((table) => table.channel))) {
    const own = tables.filter((table) => table.channel === channel);
    const months = [...new Set(own.flatMap(monthKey))];
    if (months.length < 2) continue;
    const isAsked = period !== null && months.includes(periodKey(period));
    if (!isAsked) problems.push(severalMonths(channel, months));
    for (const table of own) {
      const stays = isAsked && (!table.periodHint || samePeriod(table.periodHint, period));
      if (!stays) leftOut.add(table);
    }
  }
  return { tables: tables.filter((table) => !leftOut.has(table)), problems };
}

function monthKey({ periodHint }: UnitTable): string[] {
  return periodHint ? [periodKey(periodHint)] : [];
}

function severalMonths(channel: ChannelId, months: readonly string[]): Problem {
  const details = { periods: months.join('、') };
  return {
    ...{ code: 'periodConflict', severity: 'blocking', where: null },
    ...{ channel, unit: null, details },
  };
}
