import { samePeriod, type Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import type { ChannelId } from '../domain/ruleSet';
import { cellAt, endColumn, endRow, type SheetSnapshot, type Snapshot } from '../tables/snapshot';
import { BODY_ROW } from './outputContent';
import { sheetsOf } from './outputTarget';
import { COLUMN_WORDS, FLAGGED_WORDS } from './workbookWords';
import type { WrittenRecord } from './writtenRecord';

/** The list of flagged units of a month as it stands in the workbook, with columns for reviews. */
export interface FlaggedTable {
  readonly sheet: SheetSnapshot;
  /** Null where another program dropped the markers. */
  readonly marker: string | null;
  /** Columns of the sheet. */
  readonly markColumn: number;
  readonly noteColumn: number;
  readonly rows: readonly FlaggedTableRow[];
}

/** A unit's row of that list. */
export interface FlaggedTableRow {
  readonly row: number;
  readonly channel: ChannelId;
  readonly unit: string;
  readonly grade: string | null;
}

/**
 * The month's list of flagged units. `none`: the workbook has none; `older`: it was written before
 * reviews were kept, or somebody took the columns away.
 */
export function flaggedTable(
  snapshot: Snapshot,
  record: WrittenRecord,
  period: Period | null,
  rules: RuleSet,
): FlaggedTable | 'none' | 'older' {
  const wanted = { output: 'flagged', title: FLAGGED_WORDS.title } as const;
  const own = sheetsOf(wanted, { snapshot, record }).find((sheet) =>
    samePeriod(sheet.period, period),
  );
  const sheet = own && snapshot.sheets.find(({ id }) => id === own.sheetId);
  if (!own || !sheet) return 'none';
  const columns = new Map(
    Array.from({ length: endColumn(sheet) }, (_, column) => [
      textAt(sheet, BODY_ROW, column),
      column,
    ]),
  );
  const [channel, unit, grade, markColumn, noteColumn] = [
    COLUMN_WORDS.channel,
    COLUMN_WORDS.unit,
    COLUMN_WORDS.grade,
    COLUMN_WORDS.review,
    COLUMN_WORDS.reviewNote,
  ].map((header) => columns.get(header));
  if (channel === undefined || unit === undefined || grade === undefined) return 'older';
  if (markColumn === undefined || noteColumn === undefined) return 'older';
  const channels = new Map(rules.channels.map((known) => [known.label.zh, known.channel]));
  const rows = Array.from(
    { length: Math.max(0, endRow(sheet) - BODY_ROW - 1) },
    (_, at) => BODY_ROW + 1 + at,
  ).flatMap((row): FlaggedTableRow[] => {
    const named = channels.get(textAt(sheet, row, channel));
    const name = textAt(sheet, row, unit);
    if (named === undefined || name === '') return [];
    return [{ row, channel: named, unit: name, grade: textAt(sheet, row, grade) || null }];
  });
  return { sheet, marker: own.marker, markColumn, noteColumn, rows };
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { content } = cellAt(sheet, row, column);
  return content.kind === 'text' ? content.value.trim() : '';
}
