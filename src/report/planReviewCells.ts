import { cellName } from '../domain/cellName';
import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { reviewFinder, type UnitReview } from '../domain/unitReview';
import { cellAt, type SheetSnapshot, type Snapshot, type SnapshotCell } from '../tables/snapshot';
import { fingerprint } from './fingerprint';
import { flaggedTable, type FlaggedTable, type FlaggedTableRow } from './flaggedTable';
import { contentAfter, holds, isBlank, KEEP, textValue } from './plannedValue';
import { reviewCells, saysOnlyNotDone } from './reviewCells';
import { sameName } from './sheetName';
import { isWrittenCell, withTakenUp, type TakenUpCell } from './typedReviews';
import type { WrittenRecord } from './writtenRecord';
import { recordText, WRITTEN_SETTING } from './writtenRecordText';
import type { PlannedBlock, PlannedValue, WritePlan } from './writePlan';

/** What writing reviews beside the flagged units needs. */
export interface ReviewCellsInput {
  readonly snapshot: Snapshot;
  /** Brought up to the workbook's sheets, with the cells that were taken up. */
  readonly record: WrittenRecord;
  readonly period: Period | null;
  readonly rules: RuleSet;
  readonly reviews: readonly UnitReview[];
  /** The unit whose review a person just changed. */
  readonly changed: Pick<UnitReview, 'channel' | 'unit'>;
  /** Cells whose content is in the reviews by now. */
  readonly takenUp: readonly TakenUpCell[];
}

/** The review cells of the month's list of flagged units as a change, or why there is nothing to do. */
export type ReviewCellsPlan =
  | {
      readonly kind: 'planned';
      /** Whether the unit just changed is on the list. */
      readonly isListed: boolean;
      /** Null where the list says all of it, but for the cells that are kept. */
      readonly plan: WritePlan | null;
      /** The cells of the unit just changed that hold something else and stay. */
      readonly kept: readonly Problem[];
    }
  | { readonly kind: 'none' | 'older' };

/**
 * Plans only the review cells that say something else than the reviews. A cell with something in it that
 * is in no review stays. It belongs to the run before: taking that back takes this back.
 */
export function planReviewCells(input: ReviewCellsInput): ReviewCellsPlan {
  const { snapshot, record, period, rules, reviews, changed, takenUp } = input;
  const table = flaggedTable(snapshot, record, period, rules);
  if (table === 'none' || table === 'older') return { kind: table };
  const { sheet, markColumn, noteColumn, rows } = table;
  const marker = table.marker ?? '';
  const written = record.outputs.find((output) => sameName(output.marker, marker)) ?? null;
  const reviewOf = reviewFinder(reviews);
  const changedNames = reviewFinder([
    { ...changed, reviewed: true, note: '', grade: null, at: '' },
  ]);
  const taken = new Set(takenUp.map(({ row, column }) => `${row} ${column}`));
  const cells: TakenUpCell[] = [];
  const blocks: PlannedBlock[] = [];
  const kept: Problem[] = [];
  let isListed = false;
  for (const line of rows) {
    const { row, channel, unit, grade } = line;
    const isChanged = changedNames(channel, unit) !== null;
    isListed ||= isChanged;
    const decide = (column: number, text: string): PlannedValue => {
      const planned = textValue(text);
      const cell = cellAt(sheet, row, column);
      if (holds(planned, cell.content) && cell.formula === null) return KEEP;
      const isRead =
        isWrittenCell(cell, row, column, written) ||
        (isChanged && (isBlank(cell.content) || taken.has(`${row} ${column}`))) ||
        (isChanged && column === markColumn && text !== '' && isNotYet(cell));
      if (cell.formula !== null || !isRead) {
        if (isChanged && text !== '') kept.push(cellKept(sheet, line, column));
        return KEEP;
      }
      cells.push({ marker, row, column, code: fingerprint(contentAfter(planned, cell.content)) });
      return planned;
    };
    const said = reviewCells(reviewOf(channel, unit), grade);
    const mark = decide(markColumn, said.mark);
    const note = decide(noteColumn, said.note);
    blocks.push(...blocksOf(table, row, mark, note));
  }
  if (blocks.length === 0) return { kind: 'planned', isListed, plan: null, kept };
  const text = recordText(withTakenUp(record, cells));
  const settings = text === snapshot.settings[WRITTEN_SETTING] ? {} : { [WRITTEN_SETTING]: text };
  return { kind: 'planned', isListed, plan: reviewPlan(sheet, blocks, settings), kept };
}

function isNotYet({ content }: SnapshotCell): boolean {
  return content.kind !== 'blank' && saysOnlyNotDone(String(content.value));
}

function cellKept(
  { id, name }: SheetSnapshot,
  { row, channel, unit }: FlaggedTableRow,
  column: number,
): Problem {
  const where = { sheetId: id, sheetName: name, row, column };
  return {
    ...{ code: 'reviewCellKept', severity: 'warning', where, channel, unit },
    details: { cell: cellName(where) },
  };
}

function blocksOf(
  { markColumn, noteColumn }: FlaggedTable,
  row: number,
  mark: PlannedValue,
  note: PlannedValue,
): PlannedBlock[] {
  const cells = [
    { column: markColumn, value: mark },
    { column: noteColumn, value: note },
  ];
  return cells
    .filter(({ value }) => value.kind !== 'keep')
    .map(({ column, value }) => ({ row, column, values: [[value]] }));
}

function reviewPlan(
  { id, name }: SheetSnapshot,
  blocks: readonly PlannedBlock[],
  settings: WritePlan['settings'],
): WritePlan {
  // As on a person's sheet: only these cells, the rest of the list is not written anew.
  const target = { kind: 'source', sheetId: id, sheetName: name } as const;
  const nothingElse = { clear: null, formats: [], columnWidths: [], frozenRows: null, page: null };
  return {
    sheets: [{ target, blocks, ...nothingElse }],
    ...{ settings, replacements: [], problems: [], continues: true },
  };
}
