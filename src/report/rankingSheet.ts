import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { nameKey } from '../domain/nameKey';
import { rankingOrder } from '../domain/ranking';
import type { ChannelRules, CountName } from '../domain/ruleSet';
import { columnAreas, rowsByKey } from './cellRuns';
import { decimalFormat, POINTS_FORMAT, rateFormat, WHOLE_FORMAT } from './numberFormats';
import { BODY_ROW, type OutputBody } from './outputContent';
import { gradeFill, PALETTE } from './palette';
import { CLEAR, numberOrClear, numberValue, textValue } from './plannedValue';
import { bodyRows, columnWidths, headerRow, tableFormats, type TableColumn } from './tableColumns';
import { COLUMN_WORDS, NO_GROUP, rankingTitle, UNRANKED_REMARKS } from './workbookWords';
import type { PlannedFormat, PlannedValue } from './writePlan';

const GROUP_SIZE = 12;

/**
 * A channel's ranking: one table per group, in the rules' order and then in source order; ranked
 * units by place, the others below them with the reason.
 */
export function rankingBody(
  channel: ChannelAssessment,
  rules: ChannelRules,
  groups: readonly string[],
): OutputBody {
  const columns = rankingColumns(rules);
  const rows: PlannedValue[][] = [];
  const formats: PlannedFormat[] = [];
  let titleRow: number | null = null;
  for (const { name, units } of unitsByGroup(channel.units, groups)) {
    if (rows.length > 0) rows.push([]);
    if (name !== null) {
      formats.push(groupLineFormat(BODY_ROW + rows.length, columns.length));
      rows.push([textValue(name)]);
    }
    const header = BODY_ROW + rows.length;
    titleRow ??= header;
    rows.push(headerRow(columns));
    for (const row of bodyRows(columns, units)) rows.push(row);
    const fills = gradeCellFills(units, rules, header + 1, gradeColumn(rules));
    for (const format of [...tableFormats(columns, units, header), ...fills]) formats.push(format);
  }
  return {
    title: rankingTitle(channel.label.zh),
    columnCount: columns.length,
    rows,
    formats,
    columnWidths: columnWidths(columns, channel.units),
    frozenRows: BODY_ROW,
    titleRow,
  };
}

/** Fills of the flagged grades in a column of rows. */
export function gradeCellFills(
  units: readonly UnitAssessment[],
  rules: ChannelRules,
  firstRow: number,
  column: number,
): PlannedFormat[] {
  const rowsByFill = rowsByKey(
    units,
    (unit) => gradeFill(unit.grade, rules),
    (_, at) => firstRow + at,
  );
  return [...rowsByFill].flatMap(([fill, rows]) =>
    columnAreas(column, rows).map((area) => ({ area, fill, fontColor: PALETTE.text, bold: true })),
  );
}

function gradeColumn(rules: ChannelRules): number {
  return 4 + rules.rates.length;
}

function rankingColumns(rules: ChannelRules): TableColumn<UnitAssessment>[] {
  const volume = volumeLabel(rules, rules.volume);
  return [
    {
      header: COLUMN_WORDS.rank,
      alignment: 'Center',
      value: (unit) => numberOrClear(unit.rank),
      numberFormat: WHOLE_FORMAT,
    },
    {
      header: COLUMN_WORDS.unit,
      alignment: 'Left',
      value: (unit) => textValue(unit.unit),
      numberFormat: null,
    },
    {
      header: volume,
      alignment: 'Right',
      value: (unit) => numberOrClear(unit.due),
      numberFormat: WHOLE_FORMAT,
    },
    ...rules.rates.map((rate): TableColumn<UnitAssessment> => ({
      header: rate.label.zh,
      alignment: 'Right',
      value: (unit) => (unit.grade === null ? CLEAR : numberOrClear(unit.rates[rate.name]?.value)),
      numberFormat: rateFormat(rate),
    })),
    {
      header: COLUMN_WORDS.index,
      alignment: 'Right',
      value: (unit) => numberOrClear(unit.index),
      numberFormat: decimalFormat(rules.decimals),
    },
    {
      header: COLUMN_WORDS.grade,
      alignment: 'Center',
      value: (unit) => textValue(unit.grade ?? ''),
      numberFormat: null,
    },
    {
      header: COLUMN_WORDS.penalty,
      alignment: 'Center',
      value: (unit) => (unit.grade === null ? CLEAR : numberValue(unit.penalty)),
      numberFormat: POINTS_FORMAT,
    },
    {
      header: COLUMN_WORDS.remark,
      alignment: 'Left',
      value: (unit) => textValue(remark(unit, volume)),
      numberFormat: null,
    },
  ];
}

function remark(unit: UnitAssessment, volume: string): string {
  if (unit.unrankedReason === null) return '';
  return UNRANKED_REMARKS[unit.unrankedReason](volume, unit.rankingMinimum);
}

function volumeLabel(rules: ChannelRules, volume: CountName): string {
  return rules.counts.find((count) => count.name === volume)?.label.zh ?? COLUMN_WORDS.due;
}

/** Units in ranking order per group; `name` is null when no unit names a group. */
function unitsByGroup(units: readonly UnitAssessment[], ruleGroups: readonly string[]) {
  const groups = new Map<string, { name: string; units: UnitAssessment[] }>();
  for (const name of ruleGroups) groups.set(nameKey(name), { name, units: [] });
  for (const unit of units) {
    const key = nameKey(unit.group);
    const group = groups.get(key) ?? { name: unit.group || NO_GROUP, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  const filled = [...groups.values()].filter((group) => group.units.length > 0);
  const named = units.some((unit) => nameKey(unit.group) !== '');
  return filled.map((group) => ({
    name: named ? group.name : null,
    units: rankingOrder(group.units),
  }));
}

function groupLineFormat(row: number, columnCount: number): PlannedFormat {
  return {
    area: { row, column: 0, rowCount: 1, columnCount },
    fill: PALETTE.groupFill,
    bold: true,
    fontSize: GROUP_SIZE,
  };
}
