import type { EarlierUnit } from '../domain/lastMonth';
import { periodKey, samePeriod, type Period } from '../domain/period';
import type { ChannelRules } from '../domain/ruleSet';
import { cellAt, endColumn, endRow, type SheetSnapshot, type Snapshot } from '../tables/snapshot';
import { marksOutput } from './outputMarkers';
import { findOutputSheets, type OutputSheet } from './outputSheets';
import { COLUMN_WORDS, rankingTitle } from './workbookWords';

/** The columns of a ranking that say how a unit stood. */
const COLUMNS = ['unit', 'index', 'grade', 'rank'] as const;
type Column = (typeof COLUMNS)[number];

type RankedChannel = Pick<ChannelRules, 'channel' | 'label'>;

/**
 * A channel's units as a ranking sheet of ours of that month lists them; null where there is none. Only
 * a sheet whose own name says the month counts (`热线排名 2023-10`): another one is last month's, to be
 * renewed for this one.
 */
export function earlierRanking(
  snapshot: Snapshot,
  channel: RankedChannel,
  period: Period,
): EarlierUnit[] | null {
  const isKept = ({ sheetName }: OutputSheet) => sheetName.includes(periodKey(period));
  return firstListed(snapshot, channel, period, isKept);
}

/** As `earlierRanking`, of a workbook that is not graded: there a ranking sheet counts under any name. */
export function rankingElsewhere(
  snapshot: Snapshot,
  channel: RankedChannel,
  period: Period,
): EarlierUnit[] | null {
  return firstListed(snapshot, channel, period, () => true);
}

function firstListed(
  snapshot: Snapshot,
  { channel, label }: RankedChannel,
  period: Period,
  counts: (sheet: OutputSheet) => boolean,
): EarlierUnit[] | null {
  for (const own of findOutputSheets(snapshot)) {
    const isRanking =
      own.marker === null
        ? own.title === rankingTitle(label.zh)
        : marksOutput(own.marker, `ranking.${channel}`);
    if (!isRanking || !samePeriod(own.period, period) || !counts(own)) continue;
    const sheet = snapshot.sheets.find(({ id }) => id === own.sheetId);
    const units = sheet ? listedUnits(sheet) : [];
    if (units.length > 0) return units;
  }
  return null;
}

/** The lines under each header, down to the next line without a unit. */
function listedUnits(sheet: SheetSnapshot): EarlierUnit[] {
  const units: EarlierUnit[] = [];
  let columns: Record<Column, number> | null = null;
  for (let row = sheet.row; row < endRow(sheet); row += 1) {
    const header = headerColumns(sheet, row);
    if (header) {
      columns = header;
      continue;
    }
    const unit = columns && textAt(sheet, row, columns.unit);
    if (!columns || !unit) {
      columns = null;
      continue;
    }
    const grade = textAt(sheet, row, columns.grade);
    units.push({
      unit,
      index: numberAt(sheet, row, columns.index),
      grade: grade === '' ? null : grade,
      rank: numberAt(sheet, row, columns.rank),
    });
  }
  return units;
}

function headerColumns(sheet: SheetSnapshot, row: number): Record<Column, number> | null {
  const found = new Map<string, number>();
  for (let column = sheet.column; column < endColumn(sheet); column += 1) {
    const text = textAt(sheet, row, column);
    if (!found.has(text)) found.set(text, column);
  }
  const [unit, index, grade, rank] = COLUMNS.map((column) => found.get(COLUMN_WORDS[column]));
  if (unit === undefined || index === undefined || grade === undefined || rank === undefined) {
    return null;
  }
  return { unit, index, grade, rank };
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { content } = cellAt(sheet, row, column);
  return content.kind === 'text' ? content.value.trim() : '';
}

function numberAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const { content } = cellAt(sheet, row, column);
  return content.kind === 'number' ? content.value : null;
}
