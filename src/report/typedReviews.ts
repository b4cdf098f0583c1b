import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import {
  fitsNote,
  joinedNotes,
  noteText,
  reviewFinder,
  withReviews,
  type UnitReview,
} from '../domain/unitReview';
import { isDateFormat } from '../tables/numberFormats';
import { cellAt, type Snapshot, type SnapshotCell } from '../tables/snapshot';
import { FINGERPRINT_LENGTH, fingerprint } from './fingerprint';
import { flaggedTable, type FlaggedTableRow } from './flaggedTable';
import { sameName } from './sheetName';
import { readMark, reviewCells } from './reviewCells';
import type { WrittenOutput, WrittenRecord } from './writtenRecord';

/** A cell whose content was taken up: it may be written over without losing anything. */
export interface TakenUpCell {
  readonly marker: string;
  readonly row: number;
  readonly column: number;
  readonly code: string;
}

/** The month's reviews with what people typed on the list of flagged units. */
export interface TakenUpReviews {
  readonly reviews: readonly UnitReview[];
  /** False where nobody typed anything that was not known. */
  readonly isNew: boolean;
  readonly cells: readonly TakenUpCell[];
}

/** What taking up reviews needs. */
export interface TypedReviewsInput {
  readonly snapshot: Snapshot;
  /** Brought up to the workbook's sheets. */
  readonly record: WrittenRecord;
  readonly period: Period | null;
  readonly rules: RuleSet;
  /** The month's reviews as the workbook's settings keep them. */
  readonly stored: readonly UnitReview[];
  /** Local time as text, `2023-12-22 09:30`. */
  readonly now: string;
}

/**
 * Takes up what people typed into the review cells of the month's list of flagged units: a cell that
 * holds something else than the last run wrote is a person's word and goes before what is stored. What
 * a mark says beside «reviewed» goes to the note. What cannot be kept as a review (a formula, a date, a
 * note too long, the words for «not yet») stays a typed cell, which is asked about before anything
 * replaces it.
 */
export function typedReviews(input: TypedReviewsInput): TakenUpReviews {
  const { snapshot, record, period, rules, stored, now } = input;
  const table = flaggedTable(snapshot, record, period, rules);
  if (table === 'none' || table === 'older') return { reviews: stored, isNew: false, cells: [] };
  const { sheet, markColumn, noteColumn } = table;
  const marker = table.marker ?? '';
  const written = record.outputs.find((output) => sameName(output.marker, marker)) ?? null;
  const reviewOf = reviewFinder(stored);
  const cells: TakenUpCell[] = [];
  const changes: UnitReview[] = [];
  const typed = (row: number, column: number, ours: string): string | null => {
    const cell = cellAt(sheet, row, column);
    const text = textOf(cell);
    if (text === null || text === ours || isWrittenCell(cell, row, column, written)) return null;
    // Without a record nobody can tell a cell that was emptied from one that was never filled.
    return text === '' && !written ? null : text;
  };
  const takeUp = (row: number, column: number) => {
    const code = fingerprint(cellAt(sheet, row, column).content);
    cells.push({ marker, row, column, code });
  };
  for (const line of table.rows) {
    const before = reviewOf(line.channel, line.unit);
    const ours = reviewCells(before, line.grade);
    const mark = typed(line.row, markColumn, ours.mark);
    const note = typed(line.row, noteColumn, ours.note);
    const said = mark === null ? null : readMark(mark);
    const fits = note !== null && fitsNote(note);
    const ownNote = fits ? noteText(note) : (before?.note ?? '');
    const withMark = said?.reviewed ? joinedNotes(said.beside, ownNote) : ownNote;
    // «Not yet» cannot be kept: it stays a typed cell although its meaning is known.
    if (mark?.trim() === '' || (said?.reviewed && fitsNote(withMark))) takeUp(line.row, markColumn);
    if (fits) takeUp(line.row, noteColumn);
    const next = {
      reviewed: said?.reviewed ?? before?.reviewed ?? false,
      note: fitsNote(withMark) ? withMark : ownNote,
    };
    if (next.reviewed === (before?.reviewed ?? false) && next.note === (before?.note ?? '')) {
      continue;
    }
    changes.push(reviewTyped(line, before, next, now));
  }
  const isNew = changes.length > 0;
  return { reviews: isNew ? withReviews(stored, changes) : stored, isNew, cells };
}

/** The record with the cells that were taken up as if a run had written them. */
export function withTakenUp(record: WrittenRecord, cells: readonly TakenUpCell[]): WrittenRecord {
  if (cells.length === 0) return record;
  const outputs = record.outputs.map((output) => {
    const own = cells.filter(({ marker }) => sameName(marker, output.marker));
    return own.length === 0 ? output : withCodes(output, own);
  });
  return { ...record, outputs };
}

function withCodes(output: WrittenOutput, cells: readonly TakenUpCell[]): WrittenOutput {
  const { fingerprints } = output;
  const codes = Array.from({ length: fingerprints.length / FINGERPRINT_LENGTH }, (_, at) =>
    fingerprints.slice(at * FINGERPRINT_LENGTH, (at + 1) * FINGERPRINT_LENGTH),
  );
  for (const { row, column, code } of cells) {
    const at = row * output.columnCount + column;
    if (column < output.columnCount && at < codes.length) codes[at] = code;
  }
  return { ...output, fingerprints: codes.join('') };
}

function reviewTyped(
  { channel, unit, grade }: FlaggedTableRow,
  before: UnitReview | null,
  { reviewed, note }: Pick<UnitReview, 'reviewed' | 'note'>,
  now: string,
): UnitReview {
  // A mark that stays is of the grade it was made at; only its note is new.
  const stays = before?.reviewed === true && reviewed;
  return { channel, unit, reviewed, note, grade: stays ? before.grade : grade, at: now };
}

/** What a cell says as text; null for a formula, an error or a date, which say nothing as they are. */
function textOf({ content, formula, numberFormat }: SnapshotCell): string | null {
  if (formula !== null || content.kind === 'error') return null;
  if (content.kind === 'number' && isDateFormat(numberFormat)) return null;
  return content.kind === 'blank' ? '' : String(content.value);
}

/** True where a cell holds what the record says that a run wrote. */
export function isWrittenCell(
  { content }: SnapshotCell,
  row: number,
  column: number,
  written: WrittenOutput | null,
): boolean {
  if (!written || column >= written.columnCount) return false;
  const at = (row * written.columnCount + column) * FINGERPRINT_LENGTH;
  return written.fingerprints.slice(at, at + FINGERPRINT_LENGTH) === fingerprint(content);
}
