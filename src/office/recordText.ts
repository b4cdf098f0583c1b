import type { AddedSheet, PreviousSheet, PreviousValues, TouchedWidth } from './previousValues';
import { chartsForRecord, chartsOfRecord } from './recordCharts';
import {
  areaForRecord,
  areaOfRecord,
  cellsForRecord,
  cellsOfRecord,
  isRecord,
  jsonValue,
} from './recordCells';
import { packed, unpacked } from './recordStream';
import type { AnchorLine, SheetAnchors } from './sheetAnchors';

/** More lines than a sheet has rows. */
const MAX_LINES = 1_048_576;
const BETWEEN = ' ';

/** What a run replaced as one line of compact JSON. */
export function recordText({ sheets, addedSheets, markers, settings }: PreviousValues): string {
  return JSON.stringify({
    sheets: sheets.map(({ sheetId, sheetName, isOwn, cells, widths, charts, anchors }) => ({
      id: sheetId,
      name: sheetName,
      own: isOwn,
      cells: cellsForRecord(cells),
      widths: widths.map(({ column, before, after }) => [column, before, after]),
      ...(charts.length > 0 && { charts: chartsForRecord(charts) }),
      rows: lineForRecord(anchors.rows),
      columns: lineForRecord(anchors.columns),
    })),
    added: addedSheets.map(({ sheetName, marker, area, rows }) => ({
      name: sheetName,
      marker,
      area: area && areaForRecord(area),
      rows: packed(rows.map((codes) => codes.join(BETWEEN))),
    })),
    markers,
    settings,
  });
}

/** What a run replaced, read again; null for text that is not whole. */
export function parseRecordText(text: string): PreviousValues | null {
  const value = jsonValue(text);
  if (!isRecord(value)) return null;
  const sheets = listOf(value.sheets, sheetOf);
  const addedSheets = listOf(value.added, addedSheetOf);
  const markers = textsOf(value.markers);
  const settings = textsOf(value.settings);
  return sheets && addedSheets && markers && settings
    ? { sheets, addedSheets, markers, settings }
    : null;
}

function sheetOf(value: unknown): PreviousSheet | null {
  if (!isRecord(value)) return null;
  const { id: sheetId, name: sheetName, own: isOwn } = value;
  const cells = cellsOfRecord(value.cells);
  const widths = listOf(value.widths, widthOf);
  const charts = chartsOfRecord(value.charts);
  const anchors = anchorsOf(value);
  if (typeof sheetId !== 'string' || typeof sheetName !== 'string' || typeof isOwn !== 'boolean')
    return null;
  return (
    cells &&
    widths &&
    charts &&
    anchors && { sheetId, sheetName, isOwn, cells, widths, charts, anchors }
  );
}

function widthOf(value: unknown): TouchedWidth | null {
  if (!Array.isArray(value) || value.length !== 3) return null;
  const numbers: readonly unknown[] = value;
  const [column, before, after] = numbers.map((one) => (typeof one === 'number' ? one : null));
  return column == null || before == null || after == null ? null : { column, before, after };
}

function addedSheetOf(value: unknown): AddedSheet | null {
  if (!isRecord(value)) return null;
  const { name: sheetName, marker } = value;
  const area = value.area === null ? null : areaOfRecord(value.area);
  const rows = unpacked(value.rows, MAX_LINES);
  if (typeof sheetName !== 'string' || typeof marker !== 'string' || !rows) return null;
  return { sheetName, marker, area, rows: rows.map((codes) => codes.split(BETWEEN)) };
}

function anchorsOf(value: Readonly<Record<string, unknown>>): SheetAnchors | null {
  const rows = lineOf(value.rows);
  const columns = lineOf(value.columns);
  return rows === undefined || columns === undefined ? null : { rows, columns };
}

function lineForRecord(line: AnchorLine | null): unknown {
  if (!line) return null;
  const { at, first, known } = line;
  return { at, first, known: packed(known.map((codes) => codes.join(BETWEEN))) };
}

/** Undefined for anything that is no line. */
function lineOf(value: unknown): AnchorLine | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { at, first } = value;
  const known = unpacked(value.known, MAX_LINES);
  if (typeof at !== 'number' || typeof first !== 'number' || !known) return undefined;
  return { at, first, known: known.map((codes) => codes.split(BETWEEN)) };
}

function textsOf(value: unknown): Record<string, string | null> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value).flatMap(([key, text]): [string, string | null][] =>
    text === null || typeof text === 'string' ? [[key, text]] : [],
  );
  return Object.fromEntries(entries);
}

/** Null when the value is no list or an entry of it is not as it should be. */
function listOf<T>(value: unknown, parse: (entry: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map((entry: unknown) => parse(entry));
  return entries.every((entry) => entry !== null) ? entries : null;
}
