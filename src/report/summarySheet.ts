import type { ChannelAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import type { ChannelSummary, UnitSummary } from '../domain/ledger/unitSummary';
import type { ChannelRules, RuleSet } from '../domain/ruleSet';
import { columnAreas, rowsByKey } from './cellRuns';
import { lastMonthColumns } from './lastMonthColumns';
import { decimalFormat, POINTS_FORMAT, WHOLE_FORMAT } from './numberFormats';
import { BODY_ROW, type OutputBody } from './outputContent';
import { figureLayout } from './figureTables';
import { gradeFill, PALETTE } from './palette';
import { numberOrClear, numberValue, textValue } from './plannedValue';
import { summaryFigures } from './summaryFigures';
import { bodyRows, columnWidths, headerRow, tableFormats, type TableColumn } from './tableColumns';
import { COLUMN_WORDS, SUMMARY_WORDS } from './workbookWords';
import type { PlannedFormat } from './writePlan';

/** Position of the grade among a channel's columns. */
const GRADE_OFFSET = 2;

/**
 * The summary of a month: one line per unit with what every channel says of it, its incidents, its
 * bonuses and the net points, in the ledger's order. Where the month before is known, it stands
 * beside. Below: units by grade and mean indexes by group, as small tables and as charts.
 */
export function summaryBody(
  summary: readonly UnitSummary[],
  channels: readonly ChannelAssessment[],
  rules: RuleSet,
): OutputBody {
  const columns = unitColumns();
  const fills: PlannedFormat[] = [];
  for (const channel of channels) {
    const own = channelRulesOf(rules, channel.channel);
    fills.push(...gradeFills(summary, own, columns.length + GRADE_OFFSET));
    columns.push(...channelColumns(own));
    if (channel.lastMonth) columns.push(...beforeColumns(own));
  }
  columns.push(...ledgerColumns());
  const widths = columnWidths(columns, summary);
  const figures = figureLayout(
    summaryFigures(
      summary,
      channels.map(({ channel }) => channelRulesOf(rules, channel)),
      rules.groups,
    ),
    BODY_ROW + 1 + summary.length,
    widths,
  );
  return {
    title: SUMMARY_WORDS.title,
    columnCount: Math.max(columns.length, figures.columnCount),
    rows: [headerRow(columns), ...bodyRows(columns, summary), ...figures.rows],
    formats: [...tableFormats(columns, summary, BODY_ROW), ...fills, ...figures.formats],
    columnWidths: widths,
    frozenRows: BODY_ROW + 1,
    titleRow: BODY_ROW,
    charts: figures.charts,
  };
}

function unitColumns(): TableColumn<UnitSummary>[] {
  return [
    {
      ...{ header: COLUMN_WORDS.group, alignment: 'Left', numberFormat: null },
      value: ({ group }) => textValue(group),
    },
    {
      ...{ header: COLUMN_WORDS.unit, alignment: 'Left', numberFormat: null },
      value: ({ unit }) => textValue(unit),
    },
  ];
}

function channelColumns(rules: ChannelRules): TableColumn<UnitSummary>[] {
  const own = (summary: UnitSummary) => channelOf(summary, rules);
  const header = (word: string) => rules.label.zh + word;
  return [
    {
      ...{ header: header(SUMMARY_WORDS.index), alignment: 'Right' },
      value: (summary) => numberOrClear(own(summary)?.index),
      numberFormat: decimalFormat(rules.decimals),
    },
    {
      ...{ header: header(SUMMARY_WORDS.rank), alignment: 'Center' },
      value: (summary) => numberOrClear(own(summary)?.rank),
      numberFormat: WHOLE_FORMAT,
    },
    {
      ...{ header: header(SUMMARY_WORDS.grade), alignment: 'Center', numberFormat: null },
      value: (summary) => textValue(own(summary)?.grade ?? ''),
    },
    {
      ...{ header: header(SUMMARY_WORDS.penalty), alignment: 'Center' },
      value: (summary) => numberOrClear(penaltyOf(own(summary))),
      numberFormat: POINTS_FORMAT,
    },
  ];
}

function beforeColumns(rules: ChannelRules): TableColumn<UnitSummary>[] {
  return lastMonthColumns(rules, (summary) => channelOf(summary, rules), rules.label.zh);
}

function ledgerColumns(): TableColumn<UnitSummary>[] {
  const column = (header: string, value: (summary: UnitSummary) => number) => ({
    ...{ header, alignment: 'Center' as const, numberFormat: POINTS_FORMAT },
    value: (summary: UnitSummary) => numberValue(value(summary)),
  });
  return [
    column(SUMMARY_WORDS.incidents, ({ incidents }) => incidents),
    column(SUMMARY_WORDS.bonuses, ({ bonuses }) => bonuses),
    column(SUMMARY_WORDS.net, ({ net }) => net),
  ];
}

function channelOf({ channels }: UnitSummary, { channel }: ChannelRules): ChannelSummary | null {
  return channels.find((own) => own.channel === channel) ?? null;
}

function penaltyOf(own: ChannelSummary | null): number | null {
  return own && own.grade !== null ? own.penalty : null;
}

function gradeFills(
  summary: readonly UnitSummary[],
  rules: ChannelRules,
  column: number,
): PlannedFormat[] {
  const rowsByFill = rowsByKey(
    summary,
    (unit) => gradeFill(channelOf(unit, rules)?.grade ?? null, rules),
    (_, row) => BODY_ROW + 1 + row,
  );
  return [...rowsByFill].flatMap(([fill, rows]) =>
    columnAreas(column, rows).map((area) => ({ area, fill, fontColor: PALETTE.text, bold: true })),
  );
}
