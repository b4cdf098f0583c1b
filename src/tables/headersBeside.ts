import type { HeaderArea } from './headerColumns';
import type { Segment } from './headerSegments';
import { has, type RowMeanings } from './rowMeanings';
import type { SheetHeader } from './sheetHeader';
import { textAt } from './sheetText';
import { cellAt, type SheetSnapshot } from './snapshot';

/** How far from a row its neighbour's figures, or its header, may be. */
const NEAR = 2;

/** The meanings of a row but for the cells that belong to headers already found. */
export function outsideHeaders(
  meanings: RowMeanings,
  row: number,
  headers: readonly SheetHeader[],
): RowMeanings {
  const covering = headers.filter((header) => row >= header.row && row <= header.lastRow);
  if (covering.length === 0) return meanings;
  return new Map([...meanings].filter(([column]) => !covering.some((own) => holds(own, column))));
}

/**
 * The segment without the columns of tables beside it: those whose header was found higher up in
 * columns without a header word here, and that have their figures or their header near this row.
 */
export function besideTables(
  sheet: SheetSnapshot,
  row: number,
  segment: Segment,
  headers: readonly SheetHeader[],
  levels: readonly RowMeanings[],
): Segment {
  let { first, last } = segment;
  for (const header of headers) {
    if (header.lastColumn < first || header.firstColumn > last) continue;
    if (holds(header, segment.unit) || saysSomething(header, levels)) continue;
    if (!isNear(sheet, row, header)) continue;
    if (header.firstColumn > segment.unit) last = Math.min(last, header.firstColumn - 1);
    else first = Math.max(first, header.lastColumn + 1);
  }
  return { ...segment, first: Math.min(first, firstOwn(segment, levels[0] ?? new Map())), last };
}

/**
 * The first column beside the unit column that says group or sequence: a wider table above, whose place
 * another one beside has taken, does not take it away.
 */
function firstOwn({ first, unit }: Segment, words: RowMeanings): number {
  let own = unit;
  while (own > first && has(words.get(own - 1) ?? [], 'group', 'sequence')) own -= 1;
  return own;
}

/** True for an area that holds cells of a header already found. */
export function overlaps(area: HeaderArea, headers: readonly SheetHeader[]): boolean {
  return headers.some(
    (own) =>
      own.row <= area.lastRow &&
      area.row <= own.lastRow &&
      own.firstColumn <= area.lastColumn &&
      area.firstColumn <= own.lastColumn,
  );
}

function holds({ firstColumn, lastColumn }: SheetHeader, column: number): boolean {
  return column >= firstColumn && column <= lastColumn;
}

/** True where a row has header words in the columns of a header; with a unit word, they are its own. */
function saysSomething(header: SheetHeader, levels: readonly RowMeanings[]): boolean {
  return levels.some((level) => {
    const inside = [...level].filter(([column]) => holds(header, column));
    return inside.length > 0 && !inside.some(([, meanings]) => has(meanings, 'unit'));
  });
}

function isNear(sheet: SheetSnapshot, row: number, header: SheetHeader): boolean {
  if (row - header.lastRow <= NEAR) return true;
  for (let near = row - NEAR; near <= row + NEAR; near += 1) {
    for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
      const { content } = cellAt(sheet, near, column);
      if (content.kind !== 'blank' && textAt(sheet, near, column) === '') return true;
    }
  }
  return false;
}
