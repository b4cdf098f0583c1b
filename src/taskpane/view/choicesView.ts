import type { FoundTable } from '../../application/inspection';
import { cellName } from '../../domain/cellName';
import { samePeriod } from '../../domain/period';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import type { TableReading } from '../../application/workbookTypes';
import type { Choices } from '../state/paneState';
import type { Wording } from '../wording';
import { isOtherMonth, monthOptions, type MonthOption } from './monthView';
import { readingView, type ReadingView } from './readingView';
import { missingText, untakenReasons } from './untakenReasons';

/** What is wrong with a table, or why it stays out. */
export interface TableRemark {
  readonly role: 'blocking' | 'warning' | 'quiet';
  readonly text: string;
}

/** One found table as a line with a tick box, or a header that could not be taken. */
export interface TableLine {
  /** Stays the same when a correction turns a header into a table. */
  readonly id: string;
  /** The table's own id, for ticking; null for a header that could not be taken. */
  readonly tableId: string | null;
  readonly chosen: boolean;
  /** True for a table of another month than the chosen one. */
  readonly otherMonth: boolean;
  /** `热线 · 热线考评`: the tick box's name. */
  readonly name: string;
  readonly channel: string;
  readonly sheet: string;
  readonly showLabel: string;
  readonly place: CellPlace;
  /** `65 个单位 · 3 个类别表`. */
  readonly size: string;
  /** What is wrong with it, worst first; empty when nothing is. */
  readonly remarks: readonly TableRemark[];
  /** How its headers were read; null when that is not known. */
  readonly reading: ReadingView | null;
}

/** The choices as shown before computing. */
export interface ChoicesView {
  readonly tables: readonly TableLine[];
  /** Why computing cannot start; null when it can. */
  readonly obstacle: string | null;
  /** `2023年11月 · 2 张表`. */
  readonly summary: string;
  readonly periodFromWorkbook: boolean;
  /** The months the workbook names, when there are several. */
  readonly months: readonly MonthOption[] | null;
}

/** The choices in words. */
export function choicesView(choices: Choices, rules: RuleSet, wording: Wording): ChoicesView {
  const { inspection, period, excludedTables } = choices;
  const { tables } = inspection;
  const ofMonth = tables.filter((table) => !isOtherMonth(table, choices));
  const chosen = ofMonth.filter((table) => !excludedTables.includes(table.id));
  const count = wording.text('tablesChosen', { count: chosen.length });
  return {
    tables: tableLines(choices, rules, wording),
    obstacle:
      tables.length === 0
        ? untakenObstacle(inspection.readings, rules, wording)
        : obstacle(ofMonth.length, chosen.length, wording),
    summary: period === null ? count : `${wording.period(period)} · ${count}`,
    periodFromWorkbook: period !== null && samePeriod(inspection.period, period),
    months: monthOptions(inspection, wording),
  };
}

/** No table at all: headers that still lack columns, or only the units under them. */
function untakenObstacle(readings: readonly TableReading[], rules: RuleSet, wording: Wording) {
  const isBlank = readings.length > 0 && readings.every((each) => isEmpty(each, rules, wording));
  return wording.text(isBlank ? 'tablesEmpty' : 'tablesUntaken');
}

/** True for a header that lacks nothing but units under it. */
function isEmpty(reading: TableReading, rules: RuleSet, wording: Wording): boolean {
  return reading.channel !== null && untakenReasons(reading, rules, wording).length === 0;
}

function obstacle(ofMonth: number, chosen: number, wording: Wording): string | null {
  if (ofMonth === 0) return wording.text('tablesNoneOfMonth');
  return chosen === 0 ? wording.text('tablesNone') : null;
}

/** Tables and headers in the order they were read in, so that a corrected header stays where it was. */
function tableLines(choices: Choices, rules: RuleSet, wording: Wording): TableLine[] {
  const { tables, readings } = choices.inspection;
  const left = new Set(tables);
  const untaken = new Set<string>();
  const lines = readings.flatMap((reading) => {
    const table = tables.find(({ id }) => id === reading.tableId);
    if (table) return left.delete(table) ? [tableLine(table, choices, rules, wording)] : [];
    const key = headerKey(reading);
    if (untaken.has(key)) return [];
    untaken.add(key);
    const alike = readings.filter((each) => each.tableId === null && headerKey(each) === key);
    return [untakenLine(reading, alike, rules, wording)];
  });
  return numbered([
    ...lines,
    ...[...left].map((table) => tableLine(table, choices, rules, wording)),
  ]);
}

/** One header can belong to tables of two channels: the line's id tells them apart. */
function numbered(lines: readonly TableLine[]): TableLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const nth = seen.get(line.id) ?? 0;
    seen.set(line.id, nth + 1);
    return { ...line, id: `${line.id} ${nth}` };
  });
}

function tableLine(
  table: FoundTable,
  choices: Choices,
  rules: RuleSet,
  wording: Wording,
): TableLine {
  const { inspection, excludedTables } = choices;
  const channel = wording.label(table.channelLabel);
  const name = wording.text('tableName', { channel, sheet: table.sheetName });
  const readings = inspection.readings.filter(({ tableId }) => tableId === table.id);
  const otherMonth = isOtherMonth(table, choices);
  return {
    id: cellName(readings[0]?.place ?? table.place),
    tableId: table.id,
    chosen: !otherMonth && !excludedTables.includes(table.id),
    otherMonth,
    name,
    channel,
    sheet: table.sheetName,
    showLabel: wording.text('tableShow', { sheet: table.sheetName }),
    place: table.place,
    size: size(table, inspection.months.length > 1, wording),
    remarks: otherMonth
      ? [{ role: 'quiet', text: wording.text('tableOtherMonth') }]
      : tableRemarks(table, readings, rules, wording),
    reading: readingView(readings, name, rules, wording),
  };
}

function size(table: FoundTable, withMonth: boolean, wording: Wording): string {
  const month = withMonth && table.period ? [wording.period(table.period)] : [];
  const units = wording.text('tableUnits', { count: table.unitCount });
  const blocks = wording.text('tableBlocks', { count: table.blockCount });
  return [...month, units, blocks].join(' · ');
}

function tableRemarks(
  { blockingProblems, warnings }: FoundTable,
  readings: readonly TableReading[],
  rules: RuleSet,
  wording: Wording,
): TableRemark[] {
  const missing = new Set(readings.flatMap((each) => missingText(each, rules, wording) ?? []));
  const blocking = wording.text('tableBlocking', { count: blockingProblems });
  const toCheck = wording.text('tableWarnings', { count: warnings });
  return [
    ...[...missing].map((text) => ({ role: 'blocking' as const, text })),
    ...(blockingProblems > 0 ? [{ role: 'blocking' as const, text: blocking }] : []),
    ...(warnings > 0 ? [{ role: 'warning' as const, text: toCheck }] : []),
  ];
}

/** The same for a header that is repeated on its sheet, as above each group. */
function headerKey({ place, channel, columns }: TableReading): string {
  const texts = columns.map(({ column, header }) => [column, header]);
  return JSON.stringify([place.sheetId, channel, texts]);
}

function untakenLine(
  { place, channel }: TableReading,
  alike: readonly TableReading[],
  rules: RuleSet,
  wording: Wording,
): TableLine {
  const known = rules.channels.find((each) => each.channel === channel);
  const label = known ? wording.label(known.label) : wording.text('tableUnknown');
  const name = wording.text('tableName', { channel: label, sheet: place.sheetName });
  const lacksUnits = (each: TableReading) => isEmpty(each, rules, wording);
  const reasons = alike.flatMap((each) => untakenReasons(each, rules, wording));
  return {
    id: cellName(place),
    tableId: null,
    chosen: false,
    otherMonth: false,
    name,
    channel: label,
    sheet: place.sheetName,
    showLabel: wording.text('tableShow', { sheet: place.sheetName }),
    place,
    size: wording.text(alike.every(lacksUnits) ? 'tableEmpty' : 'tableUntaken'),
    remarks: [...new Set(reasons)].map((text) => ({ role: 'blocking', text })),
    reading: readingView(alike, name, rules, wording),
  };
}
