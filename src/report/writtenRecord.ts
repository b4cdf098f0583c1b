import type { ChannelId } from '../domain/ruleSet';
import type { CellContent, Snapshot } from '../tables/snapshot';
import { excelNumber, sameNumber } from './plannedValue';
import type { PlannedValue } from './writePlan';

/** A result as remembered: the number or text written, null where nothing was. */
export type WrittenValue = number | string | null;

/** The results written for one unit, in the order of the roles. */
export interface WrittenUnit {
  readonly unit: string;
  readonly values: readonly WrittenValue[];
}

/** The results one run wrote beside a channel's tables of one month on one sheet. */
export interface WrittenSource {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly channel: ChannelId;
  /** The month graded, `2023-11`; null when none was named or it is not known. */
  readonly month: string | null;
  /** A short code of which unit stood in which row; null when it is not known. */
  readonly places: string | null;
  /** Role keys, the columns of `units`. */
  readonly roles: readonly string[];
  readonly units: readonly WrittenUnit[];
}

/** The cells written to one of our own sheets, from its first cell on, as fingerprints. */
export interface WrittenOutput {
  /** The sheet's marker: it keeps the sheets of several months apart. */
  readonly marker: string;
  readonly output: string;
  /** The month on it, `2023-11`; null when none was named or it is not known. */
  readonly month: string | null;
  readonly columnCount: number;
  readonly fingerprints: string;
}

/** What earlier runs wrote: how our results are told from what a person typed. */
export interface WrittenRecord {
  readonly sources: readonly WrittenSource[];
  readonly outputs: readonly WrittenOutput[];
}

export const EMPTY_RECORD: WrittenRecord = { sources: [], outputs: [] };

/** A planned result as the record keeps it. */
export function writtenValue(planned: PlannedValue): WrittenValue {
  if (planned.kind === 'number') return excelNumber(planned.value);
  return planned.kind === 'text' ? planned.value : null;
}

/** One result of one unit. */
export interface ResultKey {
  readonly channel: ChannelId;
  readonly unit: string;
  readonly role: string;
}

/**
 * Tells whether a cell's value is one we wrote for that unit and role, on whatever sheet: a sheet
 * may have been copied for the next month.
 */
export function ownValues(record: WrittenRecord): (of: ResultKey, content: CellContent) => boolean {
  const values = new Map<string, WrittenValue[]>();
  for (const { channel, roles, units } of record.sources) {
    for (const { unit, values: written } of units) {
      roles.forEach((role, at) => {
        const key = resultKey({ channel, unit, role });
        const known = values.get(key) ?? [];
        known.push(written[at] ?? null);
        values.set(key, known);
      });
    }
  }
  return (of, content) => (values.get(resultKey(of)) ?? []).some((value) => shows(content, value));
}

function resultKey({ channel, unit, role }: ResultKey): string {
  return `${channel}\n${role}\n${unit}`;
}

function shows(content: CellContent, value: WrittenValue): boolean {
  if (typeof value === 'number') {
    return content.kind === 'number' && sameNumber(content.value, value);
  }
  return value !== null && content.kind === 'text' && content.value === value;
}

/** A channel's tables of one month on one sheet. */
export type SourceKey = Pick<WrittenSource, 'sheetId' | 'channel' | 'month'>;

/**
 * What was written for a channel and month on a sheet; null when nothing was. Where that month is new
 * to the sheet, an earlier one that the sheet no longer holds (not in `heldMonths`) stands for it: new
 * counts were typed over its counts.
 */
export function writtenSource(
  record: WrittenRecord,
  { sheetId, channel, month }: SourceKey,
  heldMonths: ReadonlySet<string>,
): WrittenSource | null {
  const own = record.sources.filter((s) => s.sheetId === sheetId && s.channel === channel);
  return (
    own.find((source) => source.month === month) ??
    own.find((source) => source.month === null || !heldMonths.has(source.month)) ??
    null
  );
}

/** True when the record already has exactly these results of these units. */
export function remembers(
  source: WrittenSource,
  roles: readonly string[],
  written: readonly WrittenUnit[],
): boolean {
  if (!sameList(source.roles, roles)) return false;
  const known = new Set(source.units.map(unitKey));
  return written.every((unit) => known.has(unitKey(unit)));
}

/** These units' results, and those of units that were not part of this run. */
export function mergedUnits(
  before: WrittenSource | null,
  roles: readonly string[],
  written: readonly WrittenUnit[],
): WrittenUnit[] {
  if (!before || !sameList(before.roles, roles)) return [...written];
  const names = new Set(written.map((unit) => unit.unit));
  return [...written, ...before.units.filter((unit) => !names.has(unit.unit))];
}

function unitKey({ unit, values }: WrittenUnit): string {
  return JSON.stringify([unit, ...values]);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, at) => entry === b[at]);
}

/** The record with this source's results in place of those of an earlier run (`before`). */
export function withSource(
  record: WrittenRecord,
  source: WrittenSource,
  before: WrittenSource | null,
): WrittenRecord {
  const replaced = [source, ...(before ? [before] : [])].map(sourceKey);
  const others = record.sources.filter((s) => !replaced.includes(sourceKey(s)));
  return { ...record, sources: [...others, source] };
}

/** The record with this sheet's cells in place of those of earlier runs. */
export function withOutput(record: WrittenRecord, output: WrittenOutput): WrittenRecord {
  const others = record.outputs.filter((o) => o.marker !== output.marker);
  return { ...record, outputs: [...others, output] };
}

/**
 * The record brought up to the workbook: sheets go by id, or by name where another program gave
 * them new ids; what belongs to sheets that are gone is dropped.
 */
export function matchedToSheets(record: WrittenRecord, snapshot: Snapshot): WrittenRecord {
  const byId = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const claimed = new Set(record.sources.filter((s) => byId.has(s.sheetId)).map(sourceKey));
  const sources = record.sources.flatMap((source) => {
    const sheet = byId.get(source.sheetId);
    if (sheet) return [{ ...source, sheetName: sheet.name }];
    const named = snapshot.sheets.find((candidate) => candidate.name === source.sheetName);
    if (!named) return [];
    const moved = { ...source, sheetId: named.id };
    if (claimed.has(sourceKey(moved))) return [];
    claimed.add(sourceKey(moved));
    return [moved];
  });
  return { ...record, sources };
}

function sourceKey({ sheetId, channel, month }: SourceKey): string {
  return JSON.stringify([sheetId, channel, month]);
}
