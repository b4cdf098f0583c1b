import type { GradingResult } from '../../application/gradingSession';
import type { FlaggedUnit } from '../../domain/flaggedUnits';
import { rangeAreas } from './rangeAddress';
import { unitKey } from './unitKey';

/** A unit of a result by its key on screen. */
export interface KeyedUnit extends FlaggedUnit {
  readonly key: string;
}

/** Where the units of a result stand: by sheet and row, several in a row where tables stand side by side. */
export type UnitPlaces = ReadonlyMap<string, ReadonlyMap<number, readonly KeyedUnit[]>>;

/** Every unit of a result, those the rules leave out included. */
export function keyedUnits({ channels }: Pick<GradingResult, 'channels'>): KeyedUnit[] {
  return channels.flatMap(({ channel, label: channelLabel, units, leftOut = [] }) =>
    [...units, ...leftOut].map((unit) => ({
      ...{ channel, channelLabel, unit },
      key: unitKey(channel, unit.place),
    })),
  );
}

/** The rows of units; units that only the roster lists have none. */
export function unitPlaces(units: readonly KeyedUnit[]): UnitPlaces {
  const sheets = new Map<string, Map<number, KeyedUnit[]>>();
  for (const keyed of units) {
    const { place, isWithoutRow } = keyed.unit;
    if (isWithoutRow === true) continue;
    const rows = sheets.get(place.sheetId) ?? new Map<number, KeyedUnit[]>();
    rows.set(place.row, [...(rows.get(place.row) ?? []), keyed]);
    sheets.set(place.sheetId, rows);
  }
  return sheets;
}

/** More selected rows than these are no row of a unit, whatever stands in them. */
const MOST_ROWS = 20;

/**
 * The unit whose row is selected; null where no row of a unit is, or rows of several are. A name cell
 * that is merged over two rows is one unit.
 */
export function unitAt(places: UnitPlaces, sheetId: string, address: string): KeyedUnit | null {
  const rows = places.get(sheetId);
  const [area, ...others] = rangeAreas(address);
  if (!rows || !area || others.length > 0) return null;
  if (area.lastRow - area.firstRow >= MOST_ROWS) return null;
  const found: KeyedUnit[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const keyed = nearest(rows.get(row) ?? [], area.firstColumn);
    if (keyed) found.push(keyed);
  }
  const [only, ...more] = found;
  return only && more.length === 0 ? only : null;
}

/** Of tables side by side, the one that the column is part of: a row starts with the unit's name. */
function nearest(units: readonly KeyedUnit[], column: number): KeyedUnit | null {
  const started = units.filter(({ unit }) => unit.place.column <= column);
  const by = (a: KeyedUnit, b: KeyedUnit) => a.unit.place.column - b.unit.place.column;
  return [...started].sort(by).at(-1) ?? [...units].sort(by)[0] ?? null;
}

/**
 * The places that still hold after an edit. Names that were changed are no longer known; where whole
 * rows or columns changed, or several names at once, rows may have been inserted, deleted or sorted:
 * then nothing from there on is known.
 */
export function placesAfterEdit(places: UnitPlaces, sheetId: string, address: string): UnitPlaces {
  const rows = places.get(sheetId);
  if (!rows) return places;
  const areas = rangeAreas(address);
  const kept = [...rows].flatMap(([row, units]): [number, readonly KeyedUnit[]][] => {
    const left = units.filter(({ unit }) => {
      const { column } = unit.place;
      return areas.every((area) => {
        const isOne = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
        const hasNames = area.firstColumn <= column && column <= area.lastColumn;
        const isSideways = area.lastRow === Infinity;
        if (isSideways) return column < area.firstColumn;
        if (!hasNames || row < area.firstRow) return true;
        return isOne && row !== area.firstRow;
      });
    });
    return left.length > 0 ? [[row, left]] : [];
  });
  if (
    kept.length === rows.size &&
    kept.every(([row, left]) => left.length === rows.get(row)?.length)
  ) {
    return places;
  }
  return new Map([...places, [sheetId, new Map(kept)]]);
}
