import type { LocalizedText } from '../domain/localizedText';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { NameQuestion } from '../domain/nearNames';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import type { Difference } from '../report/differences';
import type { TableReading } from '../tables/headerReading';
import type { Snapshot } from '../tables/snapshot';
import type { Recognition, UnitTable } from '../tables/unitTable';
import type { LastRun } from './ports';

/** One recognised table, as a line of the pane. */
export interface FoundTable {
  readonly id: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly channel: ChannelId;
  readonly channelLabel: LocalizedText;
  /** First header cell. */
  readonly place: CellPlace;
  readonly unitCount: number;
  readonly blockCount: number;
  readonly blockingProblems: number;
  readonly warnings: number;
  /** The month its title or its sheet names; null when neither does. */
  readonly period: Period | null;
}

/** One month that tables of the workbook name. */
export interface FoundMonth {
  readonly period: Period;
  readonly tableIds: readonly string[];
  readonly unitCount: number;
}

/** What a look at the workbook found; nothing has been changed by it. */
export interface Inspection {
  readonly workbookName: string;
  /** The month the workbook hints at; the person confirms it. */
  readonly period: Period | null;
  readonly ruleSetLabel: LocalizedText;
  readonly tables: readonly FoundTable[];
  readonly problems: readonly Problem[];
  /** The months named, earliest first; empty when none is. */
  readonly months: readonly FoundMonth[];
  /** How each header was read, those of tables that could not be taken included. */
  readonly readings: readonly TableReading[];
  /** Pairs of names nobody has answered for yet. */
  readonly nameQuestions: readonly NameQuestion[];
  /** Results by another hand that differ from the computed ones, for the hinted (or only) month. */
  readonly differences: readonly Difference[];
  /** The run that can be taken back, of this or an earlier opening of the pane; null when there is none. */
  readonly lastRun: LastRun | null;
}

/** The found tables with their problems counted, ready to be listed. */
export function inspectionOf(
  snapshot: Snapshot,
  recognition: Recognition,
  rules: RuleSet,
  lastRun: LastRun | null,
): Inspection {
  return {
    workbookName: snapshot.workbookName,
    period: recognition.periodHint,
    ruleSetLabel: rules.label,
    tables: recognition.tables.map((table) => foundTable(table, recognition, rules)),
    problems: recognition.problems,
    months: [],
    readings: [],
    nameQuestions: [],
    differences: [],
    lastRun,
  };
}

function foundTable(table: UnitTable, recognition: Recognition, rules: RuleSet): FoundTable {
  const own = recognition.problems.filter(
    (problem) => problem.where?.sheetId === table.sheetId && problem.channel === table.channel,
  );
  const first = table.blocks[0];
  return {
    id: table.id,
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    channel: table.channel,
    channelLabel: channelLabel(table.channel, rules),
    place: {
      sheetId: table.sheetId,
      sheetName: table.sheetName,
      row: first?.headerRow ?? 0,
      column: first?.firstColumn ?? 0,
    },
    unitCount: table.blocks.reduce((units, block) => units + block.rows.length, 0),
    blockCount: table.blocks.length,
    blockingProblems: own.filter((problem) => problem.severity === 'blocking').length,
    warnings: own.filter((problem) => problem.severity === 'warning').length,
    period: table.periodHint,
  };
}

function channelLabel(channel: ChannelId, rules: RuleSet): LocalizedText {
  const found = rules.channels.find((candidate) => candidate.channel === channel);
  return found?.label ?? { zh: channel, en: channel };
}
