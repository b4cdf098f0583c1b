import type { CellPlace } from '../domain/problem';
import type { RegisterKind } from '../registers/registerKind';
import { registerSheets } from '../registers/registers';
import type { Snapshot } from '../tables/snapshot';

/** First cell of each register a workbook has; of several of one kind, the first one's. */
export function registerPlaces(
  snapshot: Snapshot,
): Readonly<Partial<Record<RegisterKind, CellPlace>>> {
  const places: Partial<Record<RegisterKind, CellPlace>> = {};
  for (const { kind, sheet } of registerSheets(snapshot)) {
    const { id: sheetId, name: sheetName, row, column } = sheet;
    places[kind] ??= { sheetId, sheetName, row, column };
  }
  return places;
}
