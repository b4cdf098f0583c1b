import { fingerprint } from '../report/fingerprint';
import {
  cellAt,
  endColumn,
  endRow,
  type SheetSnapshot,
  type SnapshotCell,
} from '../tables/snapshot';
import type { CellArea, CellContent } from '../tables/snapshot';

/**
 * The texts along one column (or row) as fingerprints, to notice later that rows (or columns) were
 * inserted, deleted or moved. A place may hold any of its fingerprints: a run that broke off has not
 * written all of its own.
 */
export interface AnchorLine {
  /** The column of the texts that tell rows, the row of those that tell columns. */
  readonly at: number;
  /** The first row, or column, that `known` tells of. */
  readonly first: number;
  readonly known: readonly (readonly string[])[];
}

/** Null where there are no texts to go by. */
export interface SheetAnchors {
  readonly rows: AnchorLine | null;
  readonly columns: AnchorLine | null;
}

/** A sheet before a run, and what the run puts into it; undefined for a cell it leaves alone. */
export interface AnchoredSheet {
  readonly before: SheetSnapshot;
  readonly after: (row: number, column: number) => CellContent | undefined;
  /** The cells the run touches. */
  readonly area: CellArea;
  /** The run empties the sheet first. */
  readonly isEmptied: boolean;
}

const BLANK = fingerprint({ kind: 'blank' });

/**
 * The anchors of a run: the column whose texts tell its rows apart best (unit names), and the row
 * whose texts tell the columns apart best (headers).
 */
export function anchorsOf(sheet: AnchoredSheet): SheetAnchors {
  const { before, area } = sheet;
  const firstColumn = Math.min(before.column, area.column);
  const lastColumn = Math.max(endColumn(before), area.column + area.columnCount) - 1;
  const firstRow = Math.min(before.row, area.row);
  const lastRow = Math.max(endRow(before), area.row + area.rowCount) - 1;
  const rows = range(area.row, area.row + area.rowCount - 1);
  const columns = range(firstColumn, lastColumn);
  const columnLine = (row: number) => columns.map((column) => knownAt(sheet, row, column));
  const rowLine = (column: number) => rows.map((row) => knownAt(sheet, row, column));
  return {
    rows: bestLine(columns, rowLine, area.row),
    columns: bestLine(range(firstRow, lastRow), columnLine, firstColumn),
  };
}

/** The cells an anchor line is read from. */
export function anchorArea(line: AnchorLine, along: 'rows' | 'columns'): CellArea {
  const { at, first, known } = line;
  return along === 'rows'
    ? { row: first, column: at, rowCount: known.length, columnCount: 1 }
    : { row: at, column: first, rowCount: 1, columnCount: known.length };
}

/**
 * Where along a line something stands that does not belong there, counted from its beginning; null
 * when all is in place. A text that was merely corrected is in place: it is known nowhere else. A
 * text that is gone, one that belongs elsewhere, or too many strange ones mean that cells moved.
 */
export function firstMoved({ known }: AnchorLine, now: readonly SnapshotCell[]): number | null {
  const found = known.map((_, at) => textFingerprint(now[at]));
  const strange = known.flatMap((texts, at) =>
    texts.includes(found[at] ?? BLANK) ? [] : [{ at, texts, text: found[at] ?? BLANK }],
  );
  const expected = new Set(known.flat().filter((text) => text !== BLANK));
  const outOfPlace = new Set(strange.map(({ text }) => text));
  const moved = strange.find(
    ({ texts, text }) =>
      text === BLANK || expected.has(text) || texts.some((one) => outOfPlace.has(one)),
  );
  const told = known.filter((texts) => texts.some((text) => text !== BLANK)).length;
  const first = moved ?? (strange.length * 3 > told ? strange[0] : undefined);
  return first?.at ?? null;
}

/** The line with the most different texts, the first of several; null when there are none. */
function bestLine(
  places: readonly number[],
  lineAt: (place: number) => string[][],
  first: number,
): AnchorLine | null {
  let best: AnchorLine | null = null;
  let most = 0;
  for (const at of places) {
    const known = lineAt(at);
    const count = new Set(known.flat().filter((text) => text !== BLANK)).size;
    if (count <= most) continue;
    most = count;
    best = { at, first, known };
  }
  return best;
}

function knownAt({ before, after, isEmptied }: AnchoredSheet, row: number, column: number) {
  const texts = new Set([textFingerprint(cellAt(before, row, column))]);
  const written = after(row, column);
  if (written) texts.add(textFingerprint({ content: written, formula: null }));
  if (written && isEmptied) texts.add(BLANK);
  return [...texts];
}

/** Typed text only: numbers are corrected and formulas computed anew without anything moving. */
function textFingerprint(cell: Pick<SnapshotCell, 'content' | 'formula'> | undefined): string {
  if (cell?.content.kind !== 'text' || cell.formula !== null) return BLANK;
  return fingerprint(cell.content);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
