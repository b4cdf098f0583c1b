import type { ChannelCounts } from '../domain/assess';
import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { UnitTable } from '../tables/unitTable';
import { channelCounts } from './channelCounts';
import type { GradingOptions } from './gradingOptions';
import { tablesOfMonth } from './tablesOfMonth';
import type { WorkbookReading } from './workbookReading';

/** The month and the tables that are graded. */
export type MonthChoices = Pick<GradingOptions, 'period' | 'excludedTables'>;

/** What a month's tables give to be graded. */
export interface MonthCounts {
  readonly period: Period | null;
  /** The tables graded, and the workbook's others. */
  readonly tables: readonly UnitTable[];
  readonly otherTables: readonly UnitTable[];
  /** Channels with tables of the month; none has a unit where there is nothing to grade. */
  readonly channels: readonly ChannelCounts[];
  /** What reading found. */
  readonly read: readonly Problem[];
  /** What choosing the month's tables found. */
  readonly months: readonly Problem[];
  /** What bringing the units together found. */
  readonly duplicates: readonly Problem[];
}

/** The counts of one month as a run grades them: its tables but for those left out. */
export function monthCounts(
  reading: WorkbookReading,
  { period: asked, excludedTables }: MonthChoices,
  rules: RuleSet,
): MonthCounts {
  const { recognition, names } = reading;
  const period = asked ?? recognition.periodHint;
  const chosen = recognition.tables.filter(({ id }) => !excludedTables.includes(id));
  const { unitKey } = names;
  const { tables, problems: months } = tablesOfMonth(chosen, { period, unitKey });
  const { channels, problems: duplicates } = channelCounts(tables, rules, unitKey);
  return {
    ...{ period, tables, channels, duplicates },
    otherTables: recognition.tables.filter((table) => !tables.includes(table)),
    read: reading.problems.filter(({ code }) => asked === null || code !== 'periodMissing'),
    months: toldOnce(reading, asked, months),
  };
}

/** Months that contradict one another are told once: by the tables, else by the file where nobody chose. */
function toldOnce(
  { monthConflict }: WorkbookReading,
  asked: Period | null,
  months: readonly Problem[],
): readonly Problem[] {
  const isTold = months.some(({ code }) => code === 'periodConflict');
  return isTold || asked !== null || !monthConflict ? months : [...months, monthConflict];
}
