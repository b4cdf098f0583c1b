import type { LastRun } from '../application/ports';
import { cellCount } from './cellAreas';
import type { PreviousValues } from './previousValues';
import { isRecord, jsonValue } from './recordCells';
import { parseRecordText, recordText } from './recordText';

type Settings = Readonly<Record<string, string>>;

/** The setting that says that there is a record, after the prefix of our settings. */
const HEAD = 'run';
const VERSION = 1;
/** Characters of one part: as much as Excel takes as the text of a cell, to be on the safe side. */
const PART_LENGTH = 30_000;

/**
 * A record of a run as its settings. The parts come first and the head that names them in one stroke
 * after them: a write that ends between the two leaves the record of the run before.
 */
export interface RecordSettings {
  readonly parts: Settings;
  readonly headKey: string;
  /** The head while the run is being written, or taken back. */
  readonly open: string;
  /** The head once all of the run is written. */
  readonly done: string;
}

/** A record found in the workbook. */
export interface StoredRun {
  readonly previous: PreviousValues;
  /** The write of the run, or its restoring, broke off: cells are as before or as after it. */
  readonly isOpen: boolean;
}

interface Head {
  readonly isOpen: boolean;
  readonly generation: string;
  readonly summary: LastRun;
  readonly text: string;
}

/** When a record is made and what it follows. */
export interface RecordOptions {
  readonly prefix: string;
  /** Local time as text. */
  readonly madeAt: string;
  /** The settings now in the workbook, of an earlier record too. */
  readonly now: Settings;
  /** Characters a record may have; a longer one is not kept. */
  readonly maxLength: number;
}

/** The settings that keep a run's record in the workbook; null when it is too large for that. */
export function recordSettings(
  previous: PreviousValues,
  { prefix, madeAt, now, maxLength }: RecordOptions,
): RecordSettings | null {
  const text = recordText(previous);
  if (text.length > maxLength) return null;
  const generation = storedHead(now, prefix)?.generation === 'a' ? 'b' : 'a';
  const texts = partsOf(text);
  const parts = texts.map((part, at): [string, string] => [partKey(prefix, generation, at), part]);
  const head = (open: boolean) =>
    JSON.stringify({
      v: VERSION,
      open,
      generation,
      parts: texts.length,
      length: text.length,
      ...runSummary(previous, madeAt),
    });
  return {
    parts: Object.fromEntries(parts),
    headKey: prefix + HEAD,
    open: head(true),
    done: head(false),
  };
}

/** The keys of all settings that belong to records. */
export function recordKeys(settings: Settings, prefix: string): string[] {
  const head = prefix + HEAD;
  return Object.keys(settings).filter((key) => key === head || key.startsWith(`${head}.`));
}

/** Whether there is the head of a record, of whatever version. */
export function hasHead(settings: Settings, prefix: string): boolean {
  return settings[prefix + HEAD] !== undefined;
}

/** The settings of records only, to compare and to remember. */
export function recordOnly(settings: Settings, prefix: string): Settings {
  return Object.fromEntries(recordKeys(settings, prefix).map((key) => [key, settings[key] ?? '']));
}

/** The record in the workbook; null when there is none, or not a whole one. */
export function storedRun(settings: Settings, prefix: string): StoredRun | null {
  const head = storedHead(settings, prefix);
  const previous = head && parseRecordText(head.text);
  return previous && { previous, isOpen: head.isOpen };
}

/** The run that can be taken back, in one line; null when there is none. */
export function storedSummary(settings: Settings, prefix: string): LastRun | null {
  return storedHead(settings, prefix)?.summary ?? null;
}

/** The head of the stored record as it is while cells are put back; null when it says so already. */
export function openedHead(
  settings: Settings,
  prefix: string,
): { readonly key: string; readonly text: string } | null {
  const key = prefix + HEAD;
  const head = jsonValue(settings[key] ?? '');
  if (!isRecord(head) || head.open === true) return null;
  return { key, text: JSON.stringify({ ...head, open: true }) };
}

/** A run in one line. */
export function runSummary({ sheets, addedSheets }: PreviousValues, madeAt: string): LastRun {
  const touched = [
    ...sheets.map(({ sheetName, cells }) => ({ sheetName, count: cells.length })),
    ...addedSheets.map(({ sheetName, area }) => ({ sheetName, count: area ? cellCount(area) : 0 })),
  ].filter(({ count }) => count > 0);
  return {
    madeAt,
    sheets: touched.map(({ sheetName }) => sheetName),
    cells: touched.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Settings travel with the file and through other hands: nothing in them is taken on trust. */
function storedHead(settings: Settings, prefix: string): Head | null {
  const head = jsonValue(settings[prefix + HEAD] ?? '');
  if (!isRecord(head) || head.v !== VERSION) return null;
  const { open, generation, parts, length, madeAt, sheets, cells } = head;
  if (typeof generation !== 'string' || typeof parts !== 'number' || parts > MAX_PARTS) return null;
  if (typeof madeAt !== 'string' || typeof cells !== 'number' || !Array.isArray(sheets))
    return null;
  const text = Array.from(
    { length: parts },
    (_, at) => settings[partKey(prefix, generation, at)] ?? '',
  ).join('');
  if (text.length !== length) return null;
  const names = sheets.filter((name) => typeof name === 'string');
  return { isOpen: open !== false, generation, summary: { madeAt, sheets: names, cells }, text };
}

const MAX_PARTS = 1000;

function partKey(prefix: string, generation: string, at: number): string {
  return `${prefix}${HEAD}.${generation}${at}`;
}

/** Never cut between the two halves of a character outside the basic plane. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    const end = from + PART_LENGTH;
    const isHalf = /[\uD800-\uDBFF]/u.test(text.charAt(end - 1));
    const to = isHalf ? end - 1 : end;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
