import type { FoundTable, Inspection } from '../../application/inspection';
import { periodKey, samePeriod, type Period } from '../../domain/period';
import type { Choices } from '../state/paneState';
import type { Wording } from '../wording';

/** One month that the workbook names. */
export interface MonthOption {
  readonly id: string;
  readonly period: Period;
  /** `2023年11月（123 个单位）`. */
  readonly label: string;
}

/** The months to choose from; null when the workbook names one at most. */
export function monthOptions(
  { months }: Inspection,
  wording: Wording,
): readonly MonthOption[] | null {
  if (months.length < 2) return null;
  return months.map(({ period, unitCount }) => ({
    id: periodKey(period),
    period,
    label: wording.text('monthOption', {
      period: wording.period(period),
      units: wording.text('tableUnits', { count: unitCount }),
    }),
  }));
}

/** Whether a table belongs to another month than the chosen one, of the several the workbook names. */
export function isOtherMonth(
  table: FoundTable,
  { inspection, period }: Pick<Choices, 'inspection' | 'period'>,
): boolean {
  if (inspection.months.length < 2 || period === null || table.period === null) return false;
  return !samePeriod(table.period, period);
}
