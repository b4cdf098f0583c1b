import type { RuleSet } from '../domain/ruleSet';
import type { ChannelColumns } from './channelColumns';
import { shownHeader } from './columnNames';
import { figuresUnder, type FiguresUnder } from './figuresUnder';
import type { HeaderColumn } from './headerColumns';
import { missingEverywhere } from './headerFaults';
import type { Certainty, ColumnReading, ColumnUse, TableReading } from './headerReading';
import { channelsNamed } from './headerRoles';
import { headerKey } from './headerText';
import type { ReadHeader } from './readHeader';
import { placeAt } from './unitFigures';

/** Texts over columns that say nothing about what is counted in them. */
const PLAIN_PARENT =
  /(?:情况|指标|数据|统计|明细|结果|质量|环节|评价|回访|办理|办结|工单|件数|数量|数)$/u;

/** Explains how a header was read, column by column. `tableId` is null when it made no table. */
export function tableReading(
  read: ReadHeader,
  tableId: string | null,
  rules: RuleSet,
): TableReading {
  const { sheet, header, channel } = read;
  const figures = figuresUnder(read);
  const own = channel
    ? header.columns.filter((column) => column.channel === null || isOf(channel, column))
    : header.columns;
  return {
    tableId,
    place: placeAt(sheet, header.row, header.firstColumn),
    channel: channel?.rules.channel ?? null,
    columns: own.map((column) => columnReading(column, read, figures, rules)),
    missing: channel?.missing ?? missingEverywhere(header, sheet, rules),
  };
}

function isOf({ rules }: ChannelColumns, column: HeaderColumn): boolean {
  return column.channel === rules.channel;
}

function columnReading(
  column: HeaderColumn,
  read: ReadHeader,
  figures: FiguresUnder,
  rules: RuleSet,
): ColumnReading {
  const use = columnUse(column, read);
  const rule = use.kind === 'group' && column.rule === 'noWord' ? 'values' : column.rule;
  const name = read.names.get(`${column.row}:${column.column}`);
  return {
    column: column.column,
    row: column.row,
    header: name?.header ?? shownHeader(column),
    use,
    rule,
    certainty: certaintyOf({ ...column, rule }, use, read, figures, rules),
    occurrence: name?.occurrence ?? 0,
  };
}

/** What a column is used for; where no channel is known, what its words say. */
function columnUse(column: HeaderColumn, { channel, header }: ReadHeader): ColumnUse {
  const [meaning] = column.meanings;
  if (!channel) return meaning ? roleUse(meaning.role) : { kind: 'unused' };
  const { columns, duplicates, rules } = channel;
  const at = column.column;
  if (at === header.unitColumn) return { kind: 'unit' };
  for (const kind of ['group', 'sequence', 'index', 'grade'] as const) {
    if (columns[kind] === at) return { kind };
  }
  const named = (of: Readonly<Record<string, number>>) =>
    Object.entries(of).find(([, own]) => own === at)?.[0];
  const [count, rate] = [named(columns.counts), named(columns.rates)];
  if (count !== undefined) return { kind: 'count', name: count };
  if (rate !== undefined) return { kind: 'rate', name: rate };
  const twice = duplicates.includes(column)
    ? column.meanings.find(({ channels }) => channels.includes(rules.channel))
    : undefined;
  return twice ? roleUse(twice.role) : { kind: 'unused' };
}

function roleUse(role: HeaderColumn['meanings'][number]['role']): ColumnUse {
  return role.kind === 'unit' ? { kind: 'unit' } : role;
}

function certaintyOf(
  column: HeaderColumn,
  use: ColumnUse,
  read: ReadHeader,
  figures: FiguresUnder,
  rules: RuleSet,
): Certainty {
  if (use.kind === 'unused') {
    const isAccounted = column.rule === 'correction' || !figures.holdsNumbers(column.column);
    return isAccounted ? 'certain' : 'unknown';
  }
  const isTwice = (read.channel?.duplicates ?? []).some((twice) =>
    sameUse(columnUse(twice, read), use),
  );
  const isRival = !read.channel && use.kind === 'unit' && column.column !== read.header.unitColumn;
  const doubts =
    isTwice ||
    isRival ||
    column.rule === 'values' ||
    (column.rule === 'word' && hasStrangeParent(column, rules)) ||
    figures.contradict(column.column, use);
  return doubts ? 'likely' : 'certain';
}

function sameUse(a: ColumnUse, b: ColumnUse): boolean {
  return a.kind === b.kind && ('name' in a ? a.name : '') === ('name' in b ? b.name : '');
}

/** True for a column under a text that the rules do not know and that may say something else. */
function hasStrangeParent({ parents }: HeaderColumn, { channels }: RuleSet): boolean {
  return parents.some(
    (text) => channelsNamed(text, channels).length === 0 && !PLAIN_PARENT.test(headerKey(text)),
  );
}
