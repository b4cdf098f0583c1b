import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { reviewFinder, type UnitReview } from '../domain/unitReview';
import { cellAt, type SheetSnapshot, type Snapshot } from '../tables/snapshot';
import { fingerprint } from './fingerprint';
import { flaggedTable, type FlaggedTable } from './flaggedTable';
import { contentAfter, holds, KEEP, textValue } from './plannedValue';
import { reviewCells } from './reviewCells';
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
  /** The unit whose review a person just changed: its typed cells are theirs to replace. */
  readonly changed: Pick<UnitReview, 'channel' | 'unit'>;
}

/** The review cells of the month's list of flagged units as a change, or why there is nothing to do. */
export type ReviewCellsPlan =
  | { readonly kind: 'planned'; readonly plan: WritePlan }
  | { readonly kind: 'none' | 'older' | 'unlisted' | 'unchanged' };

/**
 * Plans only the review cells that say something else than the reviews. A cell that a person typed into
 * stays, unless it is of the unit just changed; a formula stays in any case. It belongs to the run
 * before: taking that back takes this back.
 */
export function planReviewCells(input: ReviewCellsInput): ReviewCellsPlan {
  const { snapshot, record, period, rules, reviews, changed } = input;
  const table = flaggedTable(snapshot, record, period, rules);
  if (table === 'none' || table === 'older') return { kind: table };
  const { sheet, markColumn, noteColumn, rows } = table;
  const marker = table.marker ?? '';
  const written = record.outputs.find((output) => sameName(output.marker, marker)) ?? null;
  const reviewOf = reviewFinder(reviews);
  const changedNames = reviewFinder([
    { ...changed, reviewed: true, note: '', grade: null, at: '' },
  ]);
  const cells: TakenUpCell[] = [];
  const blocks: PlannedBlock[] = [];
  const decide = (row: number, column: number, text: string, isTheirs: boolean): PlannedValue => {
    const planned = textValue(text);
    const cell = cellAt(sheet, row, column);
    if (cell.formula !== null || holds(planned, cell.content)) return KEEP;
    if (!isTheirs && !isWrittenCell(cell, row, column, written)) return KEEP;
    cells.push({ marker, row, column, code: fingerprint(contentAfter(planned, cell.content)) });
    return planned;
  };
  let isListed = false;
  for (const { row, channel, unit, grade } of rows) {
    const isTheirs = changedNames(channel, unit) !== null;
    isListed ||= isTheirs;
    const said = reviewCells(reviewOf(channel, unit), grade);
    const mark = decide(row, markColumn, said.mark, isTheirs);
    const note = decide(row, noteColumn, said.note, isTheirs);
    blocks.push(...blocksOf(table, row, mark, note));
  }
  if (blocks.length === 0) return { kind: isListed ? 'unchanged' : 'unlisted' };
  const text = recordText(withTakenUp(record, cells));
  const settings = text === snapshot.settings[WRITTEN_SETTING] ? {} : { [WRITTEN_SETTING]: text };
  return { kind: 'planned', plan: reviewPlan(sheet, blocks, settings) };
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
