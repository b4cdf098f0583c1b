import { previousPeriod } from '../domain/lastMonth';
import { periodKey, type Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { rankingElsewhere } from '../report/earlierRanking';
import { findOutputSheets } from '../report/outputSheets';
import type { Snapshot } from '../tables/snapshot';

/** The months that ranking sheets of ours in a workbook are of, latest first. */
export function rankedMonths(snapshot: Snapshot, rules: RuleSet): Period[] {
  const months = new Map<string, Period>();
  for (const { period } of findOutputSheets(snapshot)) {
    if (period) months.set(periodKey(period), period);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, period]) => period)
    .filter((period) =>
      rules.channels.some((channel) => rankingElsewhere(snapshot, channel, period) !== null),
    );
}

/** Says that a workbook given for the month before a graded one is of other months. */
export function earlierWorkbookUnused(snapshot: Snapshot, period: Period, rules: RuleSet): Problem {
  const months = rankedMonths(snapshot, rules).map(periodKey);
  const details = {
    workbook: snapshot.workbookName,
    month: periodKey(previousPeriod(period)),
    months: months.length === 0 ? '—' : months.join('、'),
  };
  const nowhere = { where: null, channel: null, unit: null };
  return { code: 'lastMonthNotInWorkbook', severity: 'warning', ...nowhere, details };
}
