import type { CellPlace, Problem } from '../domain/problem';
import type { TableReading } from '../tables/headerReading';

/**
 * The problems without those inside tables that are not graded: what is wrong in another month's
 * figures is none of this run's. A problem belongs to the nearest header above it in its column;
 * what stands under no header, or under one that could not be taken, stays.
 * @param leftOut ids of the tables that are not graded
 */
export function withoutTables(
  problems: readonly Problem[],
  readings: readonly TableReading[],
  leftOut: ReadonlySet<string>,
): Problem[] {
  if (leftOut.size === 0) return [...problems];
  return problems.filter(({ where }) => {
    const tableId = where && tableAt(where, readings);
    return tableId === null || !leftOut.has(tableId);
  });
}

function tableAt(place: CellPlace, readings: readonly TableReading[]): string | null {
  let nearest: TableReading | null = null;
  for (const reading of readings) {
    const { sheetId, row } = reading.place;
    if (sheetId !== place.sheetId || row > place.row || !spans(reading, place.column)) continue;
    if (!nearest || row > nearest.place.row) nearest = reading;
  }
  return nearest?.tableId ?? null;
}

function spans({ place, columns }: TableReading, column: number): boolean {
  const last = columns.reduce((most, reading) => Math.max(most, reading.column), place.column);
  return column >= place.column && column <= last;
}
