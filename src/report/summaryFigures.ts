import { gradesOf } from '../domain/grading';
import type { UnitSummary } from '../domain/ledger/unitSummary';
import { add, decimal, whole } from '../domain/rational';
import { roundBy } from '../domain/rounding';
import type { ChannelId, ChannelRules } from '../domain/ruleSet';
import { decimalFormat, WHOLE_FORMAT } from './numberFormats';
import { gradeFill, SERIES_FILLS } from './palette';
import { COLUMN_WORDS, NO_GROUP, SUMMARY_WORDS } from './workbookWords';
import type { ChartKind } from './writePlan';

/** One column of figures, and how it is drawn. */
export interface FigureSeries {
  readonly label: string;
  readonly fill: string;
  readonly numberFormat: string;
}

/** A small table that is drawn as a chart as well: one line per category, one column per series. */
export interface FigureTable {
  /** The chart's name inside the sheet. */
  readonly chart: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Header of the first column. */
  readonly categories: string;
  readonly series: readonly FigureSeries[];
  /** Figures in the order of the series; null where there is none. */
  readonly lines: readonly {
    readonly label: string;
    readonly figures: readonly (number | null)[];
  }[];
}

/** What the summary draws: units by grade and channel, mean indexes by group; what has figures. */
export function summaryFigures(
  summary: readonly UnitSummary[],
  channels: readonly ChannelRules[],
  groups: readonly string[],
): FigureTable[] {
  const tables = [gradeCounts(summary, channels), groupMeans(summary, channels, groups)];
  return tables.filter(({ series, lines }) => series.length > 0 && lines.length > 0);
}

/** Units without a grade are in no column. */
function gradeCounts(
  summary: readonly UnitSummary[],
  channels: readonly ChannelRules[],
): FigureTable {
  const groups = [...new Set(summary.map(({ group }) => group))];
  const labels = [
    ...new Set(
      channels.flatMap((rules) =>
        [rules.grades, ...groups.map((group) => gradesOf(group, rules))].flatMap((grades) =>
          grades.map(({ label }) => label),
        ),
      ),
    ),
  ];
  const lines = channels.flatMap((rules) => {
    const grades = summary.flatMap((unit) => gradeIn(unit, rules.channel) ?? []);
    if (grades.length === 0) return [];
    const figures = labels.map((label) => grades.filter((grade) => grade === label).length);
    return [{ label: rules.label.zh, figures }];
  });
  return {
    ...{ chart: 'HotlineGrading.grades', kind: 'ColumnClustered' },
    ...{ title: SUMMARY_WORDS.gradesPerChannel, categories: COLUMN_WORDS.channel },
    series: labels.map((label, at) => ({
      ...{ label, numberFormat: WHOLE_FORMAT },
      fill: channels.map((rules) => gradeFill(label, rules)).find(Boolean) ?? seriesFill(at),
    })),
    lines,
  };
}

/** The plain mean of the indexes as printed, exact until it is rounded as the channel rounds. */
function groupMeans(
  summary: readonly UnitSummary[],
  channels: readonly ChannelRules[],
  ordered: readonly string[],
): FigureTable {
  const present = new Set(summary.map(({ group }) => group));
  const groups = [...new Set([...ordered.filter((group) => present.has(group)), ...present])];
  const lines = groups
    .map((group) => ({
      label: group || NO_GROUP,
      figures: channels.map((rules) => meanIndex(summary, group, rules)),
    }))
    .filter(({ figures }) => figures.some((figure) => figure !== null));
  return {
    ...{ chart: 'HotlineGrading.indexes', kind: 'BarClustered' },
    ...{ title: SUMMARY_WORDS.indexByGroup, categories: COLUMN_WORDS.group },
    series: channels.map(({ label, decimals }, at) => ({
      label: label.zh,
      fill: seriesFill(at),
      numberFormat: decimalFormat(decimals),
    })),
    lines,
  };
}

function meanIndex(
  summary: readonly UnitSummary[],
  group: string,
  { channel, rounding, decimals }: ChannelRules,
): number | null {
  const indexes = summary.flatMap((unit) => {
    const index = unit.group === group ? channelOf(unit, channel)?.index : null;
    return index ?? [];
  });
  if (indexes.length === 0) return null;
  const { numerator, denominator } = indexes.map(decimal).reduce(add, whole(0));
  const mean = { numerator, denominator: denominator * BigInt(indexes.length) };
  return roundBy(rounding, mean, decimals);
}

function channelOf({ channels }: UnitSummary, channel: ChannelId) {
  return channels.find((own) => own.channel === channel);
}

function gradeIn(unit: UnitSummary, channel: ChannelId): string | null {
  return channelOf(unit, channel)?.grade ?? null;
}

function seriesFill(at: number): string {
  return SERIES_FILLS[at % SERIES_FILLS.length] ?? SERIES_FILLS[0];
}
