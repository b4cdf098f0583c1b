import type { ChannelAssessment } from './assessment';
import { periodKey, samePeriod, type Period } from './period';
import type { CellPlace } from './problem';
import type { GradedMonth, MonthFigure, RollUpChannel } from './rollUp';
import { unitsOverMonths, type MonthRow, type UnitKey } from './unitsOverMonths';

/**
 * Puts beside each unit what every month says of it.
 * @param months each graded by its own rules, in any order
 */
export function withMonthFigures(
  { channels }: { readonly channels: readonly ChannelAssessment[] },
  months: readonly GradedMonth[],
  unitKey: UnitKey,
): RollUpChannel[] {
  const periods = months
    .map(({ period }) => period)
    .sort((a, b) => (periodKey(a) < periodKey(b) ? -1 : 1));
  return channels.map((channel) => {
    const rows = new Map(
      unitsOverMonths(months, channel.channel, unitKey).map(({ place, rows: own }) => [
        placeKey(place),
        own,
      ]),
    );
    const units = channel.units.map((unit) => {
      const own = rows.get(placeKey(unit.place)) ?? [];
      return { ...unit, months: periods.map((period) => figureOf(period, own)) };
    });
    return { ...channel, units };
  });
}

function figureOf(period: Period, rows: readonly MonthRow[]): MonthFigure {
  const row = rows.find((candidate) => samePeriod(candidate.period, period));
  if (!row) return { period, state: 'absent', place: null, due: null, index: null, grade: null };
  const { counts, assessed } = row;
  const { place } = counts;
  if (!assessed) return { period, state: 'noOrders', place, due: 0, index: null, grade: null };
  const { ungradedReason, due, index, grade } = assessed;
  return { period, state: ungradedReason ?? 'graded', place, due, index, grade };
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${row}:${column}:${sheetId}`;
}
