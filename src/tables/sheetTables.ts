import { periodKey, type Period } from '../domain/period';
import type { CellPlace, Problem, ProblemCode } from '../domain/problem';
import type { ChannelId, ChannelRules, RuleSet } from '../domain/ruleSet';
import { channelOf, type ChannelColumns, type ChannelDecision } from './channelOf';
import { columnMap } from './columnMap';
import { textOf } from './cellText';
import { givenRates } from './givenRates';
import { headerCatalog } from './headerRoles';
import { monthIn } from './periodHint';
import { unitColumn, walkSheet, type WalkedBlock } from './sheetWalk';
import type { SheetSnapshot } from './snapshot';
import { titleMonth } from './titleMonth';
import { unitName } from './unitName';
import { readRows } from './unitRows';
import type { ColumnMap, UnitTable } from './unitTable';

/** The tables of one sheet, with the months its titles and name hint at. */
export interface SheetTables {
  readonly tables: readonly UnitTable[];
  readonly problems: readonly Problem[];
}

interface ChannelBlock {
  readonly block: WalkedBlock;
  readonly channel: ChannelColumns;
  readonly columns: ColumnMap;
  readonly period: Period | null;
}

/** Recognises the unit tables of one sheet; blocks of one channel and month are one table. */
export function sheetTables(sheet: SheetSnapshot, rules: RuleSet): SheetTables {
  const problems: Problem[] = [];
  const tables = new Map<string, ChannelBlock[]>();
  for (const block of walkSheet(sheet, headerCatalog(rules))) {
    const period = block.titles.map(titleMonth).find((month) => month !== null);
    const titles = [sheet.name, ...block.titles.map(textOf)];
    const decision = channelOf(block.header, rules, titles);
    problems.push(...decisionProblems(sheet, block, decision));
    if (decision.kind !== 'channels') continue;
    for (const channel of decision.channels) {
      const columns = columnMap(channel.columns);
      const month = period ?? monthIn(sheet.name);
      const key = `${channel.rules.channel} ${month ? periodKey(month) : ''}`;
      const own = { block, channel, columns, period: month };
      tables.set(key, [...(tables.get(key) ?? []), own]);
    }
    problems.push(...namelessProblems(sheet, block, decision.channels[0]?.rules));
  }
  const read = [...tables.values()].map((blocks) => unitTable(sheet, blocks));
  return {
    tables: read.flatMap(({ table }) => (table ? [table] : [])),
    problems: [...problems, ...read.flatMap((table) => table.problems)],
  };
}

function unitTable(
  sheet: SheetSnapshot,
  blocks: readonly ChannelBlock[],
): { table: UnitTable | null; problems: readonly Problem[] } {
  const [first] = blocks;
  if (!first) return { table: null, problems: [] };
  const { rules } = first.channel;
  const given = givenRates(
    sheet,
    blocks.map(({ block, channel, columns }) => ({
      columns,
      headerColumns: channel.columns,
      rows: block.rows,
    })),
    rules,
  );
  const read = blocks.map(({ block, columns }) => ({
    block,
    columns,
    result: readRows({ sheet, rules, columns, group: block.group, givenRates: given }, block.rows),
  }));
  const { header } = first.block;
  const table: UnitTable = {
    id: `${sheet.id}:${header.firstRow}:${header.firstColumn}:${rules.channel}`,
    sheetId: sheet.id,
    sheetName: sheet.name,
    channel: rules.channel,
    periodHint: first.period,
    blocks: read.map(({ block, columns, result }) => ({
      headerRow: block.header.firstRow,
      lastHeaderRow: block.header.lastRow,
      firstColumn: block.header.firstColumn,
      lastColumn: block.header.lastColumn,
      columns,
      group: unitName(block.group),
      rows: result.rows,
    })),
    givenRates: [...given.keys()],
  };
  return { table, problems: read.flatMap(({ result }) => result.problems) };
}

function decisionProblems(
  sheet: SheetSnapshot,
  { header }: WalkedBlock,
  decision: ChannelDecision,
): Problem[] {
  const at = (column: number): CellPlace => placeOf(sheet, header.lastRow, column);
  const first = at(unitColumn(header));
  switch (decision.kind) {
    case 'channels':
      return [];
    case 'unknown':
      return [problem('channelUnknown', first, null, {})];
    case 'ambiguous':
      return [problem('channelAmbiguous', first, null, {})];
    case 'duplicate': {
      const { row, column, text } = decision.column;
      const place = placeOf(sheet, row, column);
      return [problem('headerDuplicate', place, null, { header: unitName(text) })];
    }
    case 'missing': {
      const { rules, counts } = decision;
      const labels = counts.map((count) => labelOf(count, rules)).join('、');
      return [problem('countColumnMissing', first, rules.channel, { count: labels })];
    }
  }
}

function namelessProblems(
  sheet: SheetSnapshot,
  block: WalkedBlock,
  rules: ChannelRules | undefined,
): Problem[] {
  return block.namelessRows.map((row) =>
    problem(
      'unitNameMissing',
      placeOf(sheet, row, unitColumn(block.header)),
      rules?.channel ?? null,
      {},
    ),
  );
}

function problem(
  code: ProblemCode,
  where: CellPlace,
  channel: ChannelId | null,
  details: Problem['details'],
): Problem {
  return { code, severity: 'blocking', where, channel, unit: null, details };
}

function placeOf(sheet: SheetSnapshot, row: number, column: number): CellPlace {
  return { sheetId: sheet.id, sheetName: sheet.name, row, column };
}

function labelOf(count: string, rules: ChannelRules): string {
  return rules.counts.find(({ name }) => name === count)?.label.zh ?? count;
}
