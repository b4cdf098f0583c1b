import type { ChannelCounts } from '../domain/assess';
import type { UnitCounts } from '../domain/assessment';
import { nameKey } from '../domain/nameKey';
import type { CellPlace } from '../domain/problem';
import type { ChannelId } from '../domain/ruleSet';

/** A unit that reads otherwise than when it was graded. */
export interface ChangedUnit {
  readonly channel: ChannelId;
  /** As it reads now; as it was graded where its row is gone. */
  readonly unit: string;
  /** Where it stands now, and where it stood when it was graded; null where it has no row. */
  readonly place: CellPlace | null;
  readonly was: CellPlace | null;
  /** `moved`: it only stands in another row, so that its result still holds. */
  readonly change: 'changed' | 'added' | 'removed' | 'moved';
}

/**
 * The units that read otherwise now than when they were graded, in the order of the rows now; those
 * that are gone come last. A unit is found again by its name, else by its row: then it was renamed.
 */
export function changedUnits(
  graded: readonly ChannelCounts[],
  now: readonly ChannelCounts[],
): ChangedUnit[] {
  const channels = new Set([...graded, ...now].map(({ channel }) => channel));
  return [...channels].flatMap((channel) =>
    changedIn(channel, unitsOf(graded, channel), unitsOf(now, channel)),
  );
}

function unitsOf(channels: readonly ChannelCounts[], wanted: ChannelId): readonly UnitCounts[] {
  return channels.find(({ channel }) => channel === wanted)?.units ?? [];
}

function changedIn(
  channel: ChannelId,
  graded: readonly UnitCounts[],
  now: readonly UnitCounts[],
): ChangedUnit[] {
  const left = new Map(keyed(graded, nameOf));
  const found = new Map<UnitCounts, UnitCounts>();
  for (const [name, unit] of keyed(now, nameOf)) {
    const before = left.get(name);
    if (!before) continue;
    found.set(unit, before);
    left.delete(name);
  }
  const leftInRow = new Map([...left.values()].map((unit) => [rowOf(unit.place), unit]));
  for (const unit of now) {
    const row = rowOf(unit.place);
    const before = found.has(unit) ? undefined : leftInRow.get(row);
    if (!before) continue;
    found.set(unit, before);
    leftInRow.delete(row);
  }
  return [
    ...now.flatMap((unit): ChangedUnit[] => {
      const { unit: name } = unit;
      const before = found.get(unit);
      const place = placeOf(unit);
      if (!before) return [{ channel, unit: name, place, was: null, change: 'added' }];
      const was = placeOf(before);
      if (said(before) !== said(unit)) {
        return [{ channel, unit: name, place, was, change: 'changed' }];
      }
      const isMoved = rowOf(before.place) !== rowOf(unit.place);
      return isMoved ? [{ channel, unit: name, place, was, change: 'moved' }] : [];
    }),
    ...[...leftInRow.values()].map((unit): ChangedUnit => ({
      ...{ channel, unit: unit.unit, place: null, was: placeOf(unit) },
      change: 'removed',
    })),
  ];
}

/** Units with one name are told apart by their order. */
function keyed(
  units: readonly UnitCounts[],
  keyOf: (unit: UnitCounts) => string,
): (readonly [string, UnitCounts])[] {
  const seen = new Map<string, number>();
  return units.map((unit) => {
    const key = keyOf(unit);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return [`${key} ${count}`, unit];
  });
}

const nameOf = ({ unit }: UnitCounts) => nameKey(unit);

/** What only the roster lists stands in no row of a table. */
function placeOf({ place, isWithoutRow }: UnitCounts): CellPlace | null {
  return isWithoutRow ? null : place;
}

function rowOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}

/** Everything a unit is graded by, in one text; where it stands does not matter. */
function said({ unit, group, counts, givenRates, blocked, ...rest }: UnitCounts): string {
  const { exemption = null, isWithoutRow = false } = rest;
  const sorted = (values: Readonly<Record<string, number | null>>) => Object.entries(values).sort();
  return JSON.stringify([
    ...[unit, group, sorted(counts), sorted(givenRates)],
    ...[blocked, exemption, isWithoutRow],
  ]);
}
