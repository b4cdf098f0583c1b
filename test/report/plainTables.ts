import type { UnitCounts } from '../../src/domain/assessment';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import {
  cellAt,
  endColumn,
  endRow,
  type SheetSnapshot,
  type Snapshot,
} from '../../src/tables/snapshot';
import type { ColumnMap, TableBlock, UnitTable } from '../../src/tables/unitTable';
import { shownAt } from '../support/applyPlan';

const UNIT_HEADER = '部门名称';

/**
 * The tables of sheets laid out without surprises: header cells with standard words from the first
 * column on, units under it up to a blank name (合计 is none), a group's name alone on the line above.
 * One table a sheet; `信箱` in the sheet's name means the mailbox.
 */
export function plainTables(snapshot: Snapshot, rules: RuleSet): UnitTable[] {
  return snapshot.sheets.flatMap((sheet) => {
    const channel = rules.channels.find(
      (candidate) => candidate.channel === (sheet.name.includes('信箱') ? 'mailbox' : 'hotline'),
    );
    if (!channel || String(shownAt(sheet, 1, 0)).startsWith('考评月份：')) return [];
    const blocks = headerRows(sheet).map((row) => blockAt(sheet, row, channel));
    const first = blocks[0];
    if (!first) return [];
    const table: UnitTable = {
      id: `${sheet.id}:${first.headerRow}`,
      sheetId: sheet.id,
      sheetName: sheet.name,
      channel: channel.channel,
      periodHint: null,
      blocks,
      givenRates: givenRates(first.columns, channel),
    };
    return [table];
  });
}

function headerRows(sheet: SheetSnapshot): number[] {
  const rows: number[] = [];
  for (let row = 0; row < endRow(sheet); row += 1) {
    if (shownAt(sheet, row, 0) === UNIT_HEADER) rows.push(row);
  }
  return rows;
}

function blockAt(sheet: SheetSnapshot, headerRow: number, rules: ChannelRules): TableBlock {
  const headers: string[] = [];
  for (let column = 0; column < endColumn(sheet); column += 1) {
    const text = shownAt(sheet, headerRow, column);
    if (typeof text !== 'string') break;
    headers.push(text);
  }
  const columns = columnMap(headers, rules);
  const group = headerRow > 0 ? shownAt(sheet, headerRow - 1, 0) : null;
  const rows: TableBlock['rows'][number][] = [];
  for (let row = headerRow + 1; ; row += 1) {
    const unit = shownAt(sheet, row, 0);
    if (unit === '合计') continue;
    if (typeof unit !== 'string' || shownAt(sheet, row, 1) === null) break;
    rows.push({ row, counts: countsAt(sheet, row, unit, String(group ?? ''), columns) });
  }
  return {
    headerRow,
    lastHeaderRow: headerRow,
    firstColumn: 0,
    lastColumn: headers.length - 1,
    columns,
    group: String(group ?? ''),
    rows,
  };
}

function columnMap(headers: readonly string[], rules: ChannelRules): ColumnMap {
  const find = (words: readonly string[]) => headers.findIndex((header) => words.includes(header));
  const byName = (named: readonly { name: string; headers: readonly string[] }[]) =>
    Object.fromEntries(
      named
        .map(({ name, headers: words }) => [name, find(words)] as const)
        .filter(([, at]) => at >= 0),
    );
  const orNull = (at: number): number | null => (at >= 0 ? at : null);
  return {
    unit: 0,
    group: null,
    sequence: null,
    counts: byName(rules.counts),
    rates: byName(rules.rates),
    index: orNull(find(['综合指标值'])),
    grade: orNull(find(['等级评价'])),
  };
}

function countsAt(
  sheet: SheetSnapshot,
  row: number,
  unit: string,
  group: string,
  columns: ColumnMap,
): UnitCounts {
  const numbers = (places: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(places).map(([name, column]) => {
        const { content } = cellAt(sheet, row, column);
        return [name, content.kind === 'number' ? content.value : null];
      }),
    );
  return {
    unit,
    group,
    place: { sheetId: sheet.id, sheetName: sheet.name, row, column: 0 },
    counts: numbers(columns.counts),
    givenRates: numbers(columns.rates),
    blocked: false,
  };
}

function givenRates(columns: ColumnMap, rules: ChannelRules): string[] {
  return rules.rates
    .filter((rate) => rate.name in columns.rates)
    .filter((rate) =>
      [...rate.numerator, ...rate.denominator].some(({ count }) => !(count in columns.counts)),
    )
    .map((rate) => rate.name);
}
