import { markerName } from './outputMarkers';
import type {
  WrittenOutput,
  WrittenRecord,
  WrittenSource,
  WrittenUnit,
  WrittenValue,
} from './writtenRecord';
import { EMPTY_RECORD } from './writtenRecord';

/** The workbook setting that holds the record. */
export const WRITTEN_SETTING = 'hotlineGrading.written';
const VERSION = 1;

/** The record as compact JSON: one short array per unit. Same record, same text. */
export function recordText(record: WrittenRecord): string {
  const sources = [...record.sources].sort((a, b) => order(keyOf(a), keyOf(b)));
  const outputs = [...record.outputs].sort((a, b) => order(a.marker, b.marker));
  return JSON.stringify({
    v: VERSION,
    sources: sources.map(({ sheetId, sheetName, channel, month, places, roles, units }) => ({
      id: sheetId,
      name: sheetName,
      channel,
      ...(month !== null && { month }),
      ...(places !== null && { places }),
      roles,
      units: units.map(({ unit, values }) => [unit, ...values]),
    })),
    outputs: outputs.map(({ marker, output, month, columnCount, fingerprints }) => ({
      id: output,
      marker,
      ...(month !== null && { month }),
      columns: columnCount,
      cells: fingerprints,
    })),
  });
}

/**
 * Reads a stored record. Text that is no record of this version counts as none. An entry without a
 * month or marker is of a run that knew one month a workbook only.
 */
export function parseRecord(text: string | undefined): WrittenRecord {
  const stored = parseJson(text ?? '');
  if (!isObject(stored) || stored.v !== VERSION) return EMPTY_RECORD;
  return {
    sources: listOf(stored.sources, parseSource),
    outputs: listOf(stored.outputs, parseOutput),
  };
}

function parseSource(value: unknown): WrittenSource | null {
  if (!isObject(value)) return null;
  const { id, name, channel, roles } = value;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof channel !== 'string')
    return null;
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) return null;
  const units = listOf(value.units, (unit) => parseUnit(unit, roles.length));
  const [month, places] = [textOrNull(value.month), textOrNull(value.places)];
  return { sheetId: id, sheetName: name, channel, month, places, roles, units };
}

function parseUnit(value: unknown, roleCount: number): WrittenUnit | null {
  if (!Array.isArray(value)) return null;
  const entries: readonly unknown[] = value;
  const [unit, ...values] = entries;
  if (typeof unit !== 'string' || values.length !== roleCount) return null;
  return values.every(isWrittenValue) ? { unit, values } : null;
}

function parseOutput(value: unknown): WrittenOutput | null {
  if (!isObject(value)) return null;
  const { id, columns, cells } = value;
  if (typeof id !== 'string' || typeof cells !== 'string') return null;
  if (typeof columns !== 'number' || !Number.isInteger(columns) || columns < 1) return null;
  const marker = textOrNull(value.marker) ?? markerName(id);
  const month = textOrNull(value.month);
  return { marker, output: id, month, columnCount: columns, fingerprints: cells };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isWrittenValue(value: unknown): value is WrittenValue {
  return value === null || typeof value === 'number' || typeof value === 'string';
}

/** Each well-formed entry of a list; the others are left out. */
function listOf<T>(value: unknown, parse: (entry: unknown) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const parsed = parse(entry);
    return parsed === null ? [] : [parsed];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(source: WrittenSource): string {
  return `${source.sheetId}\n${source.channel}\n${source.month ?? ''}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
