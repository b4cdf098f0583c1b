import type { CellPlace, Problem } from '../domain/problem';
import type { ChannelRules, CountName } from '../domain/ruleSet';
import { readCount } from './countReading';
import { cellAt, type SheetSnapshot } from './snapshot';
import type { ColumnMap } from './unitTable';

/** The counts of one row, and what is wrong with them. */
export interface RowCounts {
  readonly counts: Readonly<Record<CountName, number | null>>;
  readonly blocked: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads a unit's counts. An unusable cell is a blocking problem of this unit; an empty one is null.
 * A unit whose volume is empty and whose other counts are empty or 0 had no orders: its volume is 0.
 */
export function rowCounts(
  sheet: SheetSnapshot,
  row: number,
  columns: ColumnMap,
  rules: ChannelRules,
  unit: string,
): RowCounts {
  const counts: Record<CountName, number | null> = {};
  const problems: Problem[] = [];
  for (const { name, label } of rules.counts) {
    const column = columns.counts[name];
    if (column === undefined) continue;
    const reading = readCount(cellAt(sheet, row, column));
    counts[name] = reading.kind === 'count' ? reading.value : null;
    if (reading.kind === 'count' || reading.kind === 'none') continue;
    problems.push({
      code: reading.kind,
      severity: 'blocking',
      where: placeAt(sheet, row, column),
      channel: rules.channel,
      unit,
      details: { count: label.zh, value: reading.value },
    });
  }
  const blocked = problems.length > 0;
  if (!blocked && Object.values(counts).every((count) => !count)) counts[rules.volume] = 0;
  return { counts, blocked, problems };
}

/** A cell of the sheet as problems name it. */
export function placeAt(sheet: SheetSnapshot, row: number, column: number): CellPlace {
  return { sheetId: sheet.id, sheetName: sheet.name, row, column };
}
