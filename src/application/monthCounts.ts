import type { ChannelCounts } from '../domain/assess';
import type { AppliedExclusions } from '../domain/excludedOrders';
import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { UnitTable } from '../tables/unitTable';
import { channelCounts } from './channelCounts';
import type { GradingOptions } from './gradingOptions';
import { namesOfMonth, registeredCounts, type RegisteredCounts } from './registeredCounts';
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
  /** The same with the orders that are excluded; null where none are. */
  readonly withExcluded: readonly ChannelCounts[] | null;
  readonly exclusions: readonly AppliedExclusions[];
  /** What reading found; a register with a fault leaves nothing to grade. */
  readonly read: readonly Problem[];
  /** What choosing the month's tables found. */
  readonly months: readonly Problem[];
  /** What bringing the units together, and under the registers, found. */
  readonly duplicates: readonly Problem[];
}

/** Under a register with a fault nothing is graded: which units or orders it means is not known. */
const NOTHING: RegisteredCounts = {
  ...{ channels: [], withExcluded: null, exclusions: [], problems: [] },
};

/**
 * The counts of one month as a run grades them: its tables but for those left out, brought under the
 * roster, without excluded orders.
 */
export function monthCounts(
  reading: WorkbookReading,
  { period: asked, excludedTables }: MonthChoices,
  rules: RuleSet,
): MonthCounts {
  const { recognition, registers } = reading;
  const period = asked ?? recognition.periodHint;
  const chosen = recognition.tables.filter(({ id }) => !excludedTables.includes(id));
  const { unitKey } = namesOfMonth(reading, period);
  const { tables, problems: months } = tablesOfMonth(chosen, { period, unitKey });
  const otherTables = recognition.tables.filter((table) => !tables.includes(table));
  const { channels: rows, problems: duplicates } = channelCounts(tables, rules, unitKey);
  const use = { reading, period, rules, otherTables };
  const counted = registers.problems.length > 0 ? NOTHING : registeredCounts(rows, use);
  return {
    ...{ period, tables, otherTables },
    ...{ channels: counted.channels, withExcluded: counted.withExcluded },
    exclusions: counted.exclusions,
    read: [
      ...registers.problems,
      ...reading.problems.filter(({ code }) => asked === null || code !== 'periodMissing'),
    ],
    months: toldOnce(reading, asked, months),
    duplicates: [...duplicates, ...counted.problems],
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
