import { assess, type ChannelCounts } from '../../src/domain/assess';
import type { UnitCounts } from '../../src/domain/assessment';
import type { GradedMonth } from '../../src/domain/rollUp';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { RuleSet } from '../../src/domain/ruleSet';

/** Counts in the order of the hotline's columns: due, handled, on time, rework, followed up, dissatisfied. */
export type HotlineFigures = readonly [number, number, number, number, number | null, number];

/** A hotline unit of a month; what is not given is what a plain table says. */
export interface HotlineRow {
  readonly unit: string;
  readonly figures: HotlineFigures;
  readonly group?: string;
  /** The printed dissatisfaction rate, as a fraction. */
  readonly given?: number;
  readonly blocked?: boolean;
  readonly exemption?: string;
}

/** The counts of a row in its month: `month` also names the sheet. */
export function hotlineCounts(month: number, row: HotlineRow, at: number): UnitCounts {
  const [due, handled, onTime, rework, followedUp, dissatisfied] = row.figures;
  const { unit, group = '县（市）区', given, blocked = false, exemption } = row;
  return {
    ...{ unit, group, blocked },
    place: { sheetId: `s${month}`, sheetName: `${month}月`, row: at + 2, column: 0 },
    counts: { due, handled, onTime, rework, followedUp, dissatisfied },
    givenRates: given === undefined ? {} : { dissatisfaction: given },
    ...(exemption === undefined ? {} : { exemption }),
  };
}

/** A graded month of 2023 with a hotline table. */
export function hotlineMonth(
  month: number,
  rows: readonly HotlineRow[],
  rules: RuleSet = YUEYANG_2023,
): GradedMonth {
  const units = rows.map((row, at) => hotlineCounts(month, row, at));
  return monthOf(month, [{ channel: 'hotline', units }], rules);
}

/** A graded month of 2023 with these counts. */
export function monthOf(
  month: number,
  channels: readonly ChannelCounts[],
  rules: RuleSet = YUEYANG_2023,
): GradedMonth {
  const period = { year: 2023, month };
  return { period, channels, assessment: assess(channels, rules, period) };
}
