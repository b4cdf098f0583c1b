import type { UnitAssessment, UnitCounts } from './assessment';
import { nameKey } from './nameKey';
import { periodKey, type Period } from './period';
import type { CellPlace } from './problem';
import type { GradedMonth } from './rollUp';
import type { ChannelId } from './ruleSet';

/** The key a name of a month is compared by: one for all names of a unit in whatever months. */
export type UnitKey = (name: string, month: Period) => string;

/** A unit's row of one month. */
export interface MonthRow {
  readonly period: Period;
  readonly counts: UnitCounts;
  /** Null where the rules leave the unit out of that month for having no orders. */
  readonly assessed: UnitAssessment | null;
}

/** One unit of a channel with its rows over some months, earliest first. */
export interface UnitOverMonths {
  /** Name, group and cell as the last month that has it says; its last group where that names none. */
  readonly unit: string;
  readonly group: string;
  readonly place: CellPlace;
  readonly rows: readonly MonthRow[];
}

/**
 * The units of a channel over all months, whatever order the months come in: those of the last month
 * in its source order, then those that only earlier ones have.
 */
export function unitsOverMonths(
  months: readonly GradedMonth[],
  channel: ChannelId,
  unitKey: UnitKey,
): UnitOverMonths[] {
  const latestFirst = [...months].sort((a, b) =>
    periodKey(a.period) < periodKey(b.period) ? 1 : -1,
  );
  const units = new Map<string, MonthRow[]>();
  for (const row of latestFirst.flatMap((month) => rowsOf(month, channel))) {
    const key = unitKey(row.counts.unit, row.period);
    const known = units.get(key);
    if (known) known.push(row);
    else units.set(key, [row]);
  }
  return [...units.values()].map(unitOf);
}

/** @param rows latest month first */
function unitOf(rows: readonly MonthRow[]): UnitOverMonths {
  const counts = rows.map((row) => row.counts);
  const last = counts.find(({ isWithoutRow }) => isWithoutRow !== true) ?? counts[0];
  if (!last) throw new Error('A unit without a row');
  const { unit, place } = last;
  const group = counts.find((row) => nameKey(row.group) !== '')?.group ?? '';
  return { unit, group, place, rows: [...rows].reverse() };
}

function rowsOf({ period, channels, assessment }: GradedMonth, channel: ChannelId): MonthRow[] {
  const assessed = new Map(
    assessment.channels
      .filter((own) => own.channel === channel)
      .flatMap(({ units }) => units.map((unit) => [placeKey(unit.place), unit] as const)),
  );
  return channels
    .filter((own) => own.channel === channel)
    .flatMap(({ units }) =>
      units.map((counts) => ({
        ...{ period, counts },
        assessed: assessed.get(placeKey(counts.place)) ?? null,
      })),
    );
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${row}:${column}:${sheetId}`;
}
