import { periodKey, samePeriod, type Period } from '../domain/period';
import { spanKey, spanMonths, type PeriodSpan } from '../domain/periodSpan';
import type { Problem } from '../domain/problem';
import type { UnitTable } from '../tables/unitTable';
import { foundMonths } from './foundMonths';
import { headerPlace } from './tablesOfMonth';
import type { WorkbookReading } from './workbookReading';

/** The months of a span that a workbook has, and what is in the way of the others. */
export interface MonthsOfSpan {
  /** Earliest first; empty where the workbook has none. */
  readonly months: readonly Period[];
  readonly missing: readonly Period[];
  /** Tables that name no month beside tables of several: they could be of any. */
  readonly withoutMonth: readonly UnitTable[];
  readonly problems: readonly Problem[];
}

/**
 * Which months of a span can be rolled up: those that tables name. Where no table names one, the month
 * the workbook hints at stands for all of them, as it does when that month is graded.
 * @param chosen the tables that are not left out by choice
 */
export function monthsOfSpan(
  span: PeriodSpan,
  chosen: readonly UnitTable[],
  { recognition: { periodHint } }: WorkbookReading,
): MonthsOfSpan {
  const named = foundMonths(chosen).map(({ period }) => period);
  const all = named.length > 0 || chosen.length === 0 || !periodHint ? named : [periodHint];
  const inSpan = spanMonths(span);
  const isFound = (month: Period) => all.some((period) => samePeriod(period, month));
  const months = inSpan.filter(isFound);
  const missing = inSpan.filter((month) => !isFound(month));
  const withoutMonth = named.length > 1 ? chosen.filter(({ periodHint: own }) => !own) : [];
  const key = spanKey(span);
  return {
    ...{ months, missing, withoutMonth },
    problems:
      months.length === 0
        ? [spanProblem('noMonthOfSpan', { span: key, months: keys(all) })]
        : [
            ...(missing.length === 0
              ? []
              : [
                  spanProblem('monthsMissing', {
                    ...{ span: key, months: keys(missing), found: keys(months) },
                  }),
                ]),
            ...withoutMonth.map((table) => tableWithoutMonth(table, key)),
          ],
  };
}

/** Months as a message lists them; a dash where there is none. */
export function keys(months: readonly Period[]): string {
  return months.map(periodKey).join('、') || '–';
}

function spanProblem(
  code: 'noMonthOfSpan' | 'monthsMissing',
  details: Problem['details'],
): Problem {
  const severity = code === 'noMonthOfSpan' ? 'blocking' : 'warning';
  return { code, severity, where: null, channel: null, unit: null, details };
}

function tableWithoutMonth(table: UnitTable, span: string): Problem {
  const { channel } = table;
  return {
    ...{ code: 'tableWithoutMonth', severity: 'warning', where: headerPlace(table) },
    ...{ channel, unit: null, details: { span } },
  };
}
