import type { CellArea } from '../tables/snapshot';

/** Cells of a rectangle that share a key. */
export interface CellRectangle {
  readonly area: CellArea;
  readonly key: string;
}

/**
 * Cells with the same key gathered into rectangles: along each row first, then equal stretches of
 * consecutive rows. `keyAt` takes offsets inside `area`; cells with the key null are left out.
 */
export function runsOf(
  area: CellArea,
  keyAt: (r: number, c: number) => string | null,
): CellRectangle[] {
  const done: CellRectangle[] = [];
  let open = new Map<string, CellRectangle>();
  for (let r = 0; r < area.rowCount; r += 1) {
    const grown = new Map<string, CellRectangle>();
    for (const stretch of rowStretches(area, r, keyAt)) {
      const place = placeOf(stretch);
      const above = open.get(place);
      open.delete(place);
      grown.set(place, above ? oneRowMore(above) : stretch);
    }
    done.push(...open.values());
    open = grown;
  }
  return [...done, ...open.values()];
}

function placeOf({ area, key }: CellRectangle): string {
  return `${area.column} ${area.columnCount} ${key}`;
}

function oneRowMore({ area, key }: CellRectangle): CellRectangle {
  return { key, area: { ...area, rowCount: area.rowCount + 1 } };
}

function rowStretches(
  area: CellArea,
  r: number,
  keyAt: (r: number, c: number) => string | null,
): CellRectangle[] {
  const stretches: CellRectangle[] = [];
  let end = 0;
  for (let c = 0; c < area.columnCount; c = end) {
    const key = keyAt(r, c);
    end = c + 1;
    while (end < area.columnCount && keyAt(r, end) === key) end += 1;
    if (key === null) continue;
    const columnCount = end - c;
    stretches.push({
      key,
      area: { row: area.row + r, column: area.column + c, rowCount: 1, columnCount },
    });
  }
  return stretches;
}
