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

interface Place {
  readonly row: number;
  readonly column: number;
}

const BLANK = fingerprint({ kind: 'blank' });
/** Blank columns behind the last one, where inserted columns would push what the run added. */
const COLUMNS_BEYOND = 8;
const LAST_COLUMN = 16_383;
/** Two texts for each row of a sheet. */
const MAX_TEXTS = 2 * 1_048_576;

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
  const columns = range(firstColumn, Math.min(lastColumn + COLUMNS_BEYOND, LAST_COLUMN));
  const columnLine = (row: number) => columns.map((column) => ({ row, column }));
  const rowLine = (column: number) => rows.map((row) => ({ row, column }));
  return {
    rows: bestLine(sheet, range(firstColumn, lastColumn), rowLine, area.row),
    columns: bestLine(sheet, range(firstRow, lastRow), columnLine, firstColumn),
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

/**
 * The line with the most different texts, the first of several; null when there are none. Texts that
 * the run leaves alone count before those it writes: grades are texts, too.
 */
function bestLine(
  sheet: AnchoredSheet,
  places: readonly number[],
  lineAt: (place: number) => readonly Place[],
  first: number,
): AnchorLine | null {
  let best: number | null = null;
  let most = 0;
  for (const at of places) {
    const line = lineAt(at);
    const untouched = line.filter(({ row, column }) => sheet.after(row, column) === undefined);
    const score = differentTexts(sheet, untouched) + differentTexts(sheet, line) / (MAX_TEXTS + 1);
    if (score <= most) continue;
    most = score;
    best = at;
  }
  return best === null
    ? null
    : { at: best, first, known: lineAt(best).map((place) => knownAt(sheet, place)) };
}

function differentTexts(sheet: AnchoredSheet, places: readonly Place[]): number {
  const texts = new Set(places.flatMap((place) => knownAt(sheet, place)));
  texts.delete(BLANK);
  return texts.size;
}

function knownAt({ before, after, isEmptied }: AnchoredSheet, { row, column }: Place): string[] {
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
