import { fingerprint } from '../report/fingerprint';
import { areaAround, areaOfCells } from './cellAreas';
import { joinedDress } from './cellDress';
import type {
  AddedSheet,
  PreviousSheet,
  PreviousValues,
  TouchedCell,
  TouchedWidth,
} from './previousValues';
import { rowFingerprint } from './rowFingerprint';
import type { AnchorLine } from './sheetAnchors';

const BLANK = fingerprint({ kind: 'blank' });

/**
 * The record of a run that followed one whose end is not known: what stood there before the first
 * of the two counts, or else half of its results would pass for a person's cells.
 */
export function withEarlier(earlier: PreviousValues, later: PreviousValues): PreviousValues {
  const added = new Map(earlier.addedSheets.map((sheet) => [sheet.sheetName, sheet]));
  const sheets = new Map(earlier.sheets.map((sheet) => [sheet.sheetName, sheet]));
  for (const sheet of later.sheets) {
    const { sheetName } = sheet;
    const first = added.get(sheetName);
    if (first) added.set(sheetName, sheet.isOwn ? refilled(first, sheet) : changed(first, sheet));
    else sheets.set(sheetName, joinedSheet(sheets.get(sheetName), sheet));
  }
  for (const sheet of later.addedSheets) added.set(sheet.sheetName, sheet);
  return {
    sheets: [...sheets.values()],
    addedSheets: [...added.values()],
    markers: { ...later.markers, ...earlier.markers },
    settings: { ...later.settings, ...earlier.settings },
  };
}

/** A sheet that the first run added and the second filled anew may hold what either wrote. */
function refilled(first: AddedSheet, then: PreviousSheet): AddedSheet {
  const area = areaOfCells(then.cells);
  const around = areaAround([first.area, area].filter((one) => one !== null));
  if (!around) return first;
  const codes = Array.from({ length: around.rowCount }, () =>
    new Array<string>(around.columnCount).fill(BLANK),
  );
  for (const { row, column, after } of then.cells) {
    const line = codes[row - around.row];
    if (line) line[column - around.column] = after.value;
  }
  const firstRow = first.area?.row ?? 0;
  const rows = codes.map((line, r) => [
    ...new Set([rowFingerprint(line), ...(first.rows[around.row + r - firstRow] ?? [])]),
  ]);
  return { ...first, area: around, rows };
}

/** A sheet that the first run added and of which the second changed a few cells, in rows that are ours. */
function changed(first: AddedSheet, { rowChanges = [] }: PreviousSheet): AddedSheet {
  const { area } = first;
  if (!area || area.column !== 0) return first;
  const rows = first.rows.map((known, at) => {
    const change = rowChanges.find(({ row }) => row === area.row + at);
    return change && known.includes(change.before) ? [...new Set([...known, change.after])] : known;
  });
  return { ...first, rows };
}

function joinedSheet(first: PreviousSheet | undefined, then: PreviousSheet): PreviousSheet {
  if (!first) return then;
  return {
    ...then,
    isOwn: first.isOwn || then.isOwn,
    cells: joinedCells(first.cells, then.cells),
    widths: joinedWidths(first.widths, then.widths),
    charts: [...new Map([...then.charts, ...first.charts].map((one) => [one.name, one])).values()],
    anchors: {
      rows: joinedLine(first.anchors.rows, then.anchors.rows),
      columns: joinedLine(first.anchors.columns, then.anchors.columns),
    },
  };
}

function joinedCells(first: readonly TouchedCell[], then: readonly TouchedCell[]): TouchedCell[] {
  const cells = new Map(first.map((cell) => [placeKey(cell), cell]));
  for (const cell of then) {
    const before = cells.get(placeKey(cell));
    cells.set(placeKey(cell), before ? joinedCell(before, cell) : cell);
  }
  return [...cells.values()];
}

/** Each part as it was before the first run that changed it, and as the last one left it. */
function joinedCell(first: TouchedCell, then: TouchedCell): TouchedCell {
  const { content, formula } = first.touched.value ? first.before : then.before;
  return {
    ...then,
    before: {
      content,
      formula,
      numberFormat: (first.touched.numberFormat ? first : then).before.numberFormat,
      fill: (first.touched.fill ? first : then).before.fill,
      dress: joinedDress(first.before.dress, then.before.dress),
    },
    after: {
      value: (then.touched.value ? then : first).after.value,
      numberFormat: (then.touched.numberFormat ? then : first).after.numberFormat,
      fill: (then.touched.fill ? then : first).after.fill,
    },
    touched: {
      value: first.touched.value || then.touched.value,
      numberFormat: first.touched.numberFormat || then.touched.numberFormat,
      fill: first.touched.fill || then.touched.fill,
    },
  };
}

function joinedWidths(
  first: readonly TouchedWidth[],
  then: readonly TouchedWidth[],
): TouchedWidth[] {
  const widths = new Map(first.map((width) => [width.column, width]));
  for (const width of then) {
    const before = widths.get(width.column)?.before ?? width.before;
    widths.set(width.column, { ...width, before });
  }
  return [...widths.values()];
}

/** Lines along different columns (or rows) tell nothing together. */
function joinedLine(first: AnchorLine | null, then: AnchorLine | null): AnchorLine | null {
  if (!first || !then) return first ?? then;
  if (first.at !== then.at) return null;
  const start = Math.min(first.first, then.first);
  const end = Math.max(first.first + first.known.length, then.first + then.known.length);
  const known = Array.from({ length: end - start }, (_, index) => [
    ...new Set([first, then].flatMap((line) => line.known[start + index - line.first] ?? [])),
  ]);
  return { at: first.at, first: start, known };
}

function placeKey({ row, column }: TouchedCell): string {
  return `${row} ${column}`;
}
