import type { CellArea, CellContent } from '../tables/snapshot';
import { areaOfCells, cellCount } from './cellAreas';
import { isDress, type Dress } from './cellDress';
import type { CellBefore, TouchedCell } from './previousValues';
import { packed, unpacked } from './recordStream';

/** Which parts a cell's entry tells of, added up. */
const PART = { value: 1, numberFormat: 2, fill: 4, dress: 8 } as const;
/** More cells than any run touches: a record that names more was not written by us. */
const MAX_CELLS = 2_000_000;
const STREAMS = ['values', 'written', 'formats', 'formatted', 'fills', 'filled', 'dress'] as const;
type Streams = Record<(typeof STREAMS)[number], string[]>;

const UNTOUCHED: CellBefore = {
  content: { kind: 'blank' },
  formula: null,
  numberFormat: 'General',
  fill: 'none',
  dress: null,
};

/** Touched cells as compact JSON: one list for each part, row by row, of those cells that have it. */
export function cellsForRecord(cells: readonly TouchedCell[]): unknown {
  const area = areaOfCells(cells);
  if (!area) return null;
  const parts = new Array<string>(cellCount(area)).fill('0');
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const streams = emptyStreams();
  for (const { row, column, before, after, touched } of inOrder) {
    let mask = 0;
    if (touched.value) {
      mask += PART.value;
      streams.values.push(inputText(before));
      streams.written.push(after.value);
    }
    if (touched.numberFormat) {
      mask += PART.numberFormat;
      streams.formats.push(before.numberFormat);
      streams.formatted.push(after.numberFormat);
    }
    if (touched.fill) {
      mask += PART.fill;
      streams.fills.push(before.fill);
      streams.filled.push(after.fill);
    }
    if (before.dress) {
      mask += PART.dress;
      streams.dress.push(JSON.stringify(before.dress));
    }
    parts[(row - area.row) * area.columnCount + column - area.column] = mask.toString(16);
  }
  return {
    area: areaForRecord(area),
    parts: packed(parts),
    ...Object.fromEntries(STREAMS.map((name) => [name, packed(streams[name])])),
  };
}

/** The cells again; null for anything else. */
export function cellsOfRecord(value: unknown): TouchedCell[] | null {
  if (value === null) return [];
  if (!isRecord(value)) return null;
  const area = areaOfRecord(value.area);
  if (!area || cellCount(area) > MAX_CELLS) return null;
  const parts = unpacked(value.parts, cellCount(area));
  const streams = emptyStreams();
  for (const name of STREAMS) {
    const stream = unpacked(value[name], cellCount(area));
    if (!stream) return null;
    // Taken from the end, which costs nothing.
    streams[name] = stream.reverse();
  }
  const cells = (parts ?? []).flatMap((part, at) => {
    const mask = Number.parseInt(part, 16);
    if (mask === 0) return [];
    const row = area.row + Math.floor(at / area.columnCount);
    return [cellOf(row, area.column + (at % area.columnCount), mask, streams)];
  });
  return parts && cells.every((cell) => cell !== null) ? cells : null;
}

function cellOf(row: number, column: number, mask: number, streams: Streams): TouchedCell | null {
  const touched = {
    value: (mask & PART.value) > 0,
    numberFormat: (mask & PART.numberFormat) > 0,
    fill: (mask & PART.fill) > 0,
  };
  const input = touched.value ? inputOf(streams.values.pop()) : UNTOUCHED;
  const dress = (mask & PART.dress) > 0 ? dressFrom(streams.dress.pop()) : null;
  if (!input || ((mask & PART.dress) > 0 && !dress)) return null;
  return {
    row,
    column,
    before: {
      content: input.content,
      formula: input.formula,
      numberFormat: (touched.numberFormat && streams.formats.pop()) || UNTOUCHED.numberFormat,
      fill: (touched.fill && streams.fills.pop()) || UNTOUCHED.fill,
      dress,
    },
    after: {
      value: (touched.value && streams.written.pop()) || '',
      numberFormat: (touched.numberFormat && streams.formatted.pop()) || UNTOUCHED.numberFormat,
      fill: (touched.fill && streams.filled.pop()) || UNTOUCHED.fill,
    },
    touched,
  };
}

/** An area as four numbers. */
export function areaForRecord({ row, column, rowCount, columnCount }: CellArea): readonly number[] {
  return [row, column, rowCount, columnCount];
}

/** The area again; null for anything else. */
export function areaOfRecord(value: unknown): CellArea | null {
  if (!Array.isArray(value) || value.length !== 4) return null;
  const numbers: readonly unknown[] = value;
  const [row, column, rowCount, columnCount] = numbers.map((one) =>
    typeof one === 'number' && Number.isInteger(one) && one >= 0 ? one : null,
  );
  if (row == null || column == null || !rowCount || !columnCount) return null;
  return { row, column, rowCount, columnCount };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emptyStreams(): Streams {
  return {
    values: [],
    written: [],
    formats: [],
    formatted: [],
    fills: [],
    filled: [],
    dress: [],
  };
}

/** A formula as it is, everything else behind a letter for its kind. */
function inputText({ content, formula }: CellBefore): string {
  if (formula !== null) return `f${formula}`;
  return content.kind === 'blank' ? '' : `${content.kind.charAt(0)}${String(content.value)}`;
}

function inputOf(text: string | undefined): Pick<CellBefore, 'content' | 'formula'> | null {
  if (text === undefined) return null;
  const value = text.slice(1);
  if (text.startsWith('f')) return { content: UNTOUCHED.content, formula: value };
  const content = contentOf(text.charAt(0), value);
  return content && { content, formula: null };
}

function contentOf(kind: string, value: string): CellContent | null {
  switch (kind) {
    case '':
      return { kind: 'blank' };
    case 'n':
      return Number.isFinite(Number(value)) ? { kind: 'number', value: Number(value) } : null;
    case 't':
      return { kind: 'text', value };
    case 'b':
      return { kind: 'boolean', value: value === 'true' };
    case 'e':
      return { kind: 'error', value };
    default:
      return null;
  }
}

function dressFrom(text: string | undefined): Dress | null {
  const value = jsonValue(text ?? '');
  return isDress(value) ? value : null;
}

/** What a text says in JSON; null when it is none. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
