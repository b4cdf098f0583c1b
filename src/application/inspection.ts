import type { LocalizedText } from '../domain/localizedText';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import type { Snapshot } from '../tables/snapshot';
import type { Recognition, UnitTable } from '../tables/unitTable';

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
}

/** What a look at the workbook found; nothing has been changed by it. */
export interface Inspection {
  readonly workbookName: string;
  /** The month the workbook hints at; the person confirms it. */
  readonly period: Period | null;
  readonly ruleSetLabel: LocalizedText;
  readonly tables: readonly FoundTable[];
  readonly problems: readonly Problem[];
}

/** The found tables with their problems counted, ready to be listed. */
export function inspectionOf(
  snapshot: Snapshot,
  recognition: Recognition,
  rules: RuleSet,
): Inspection {
  return {
    workbookName: snapshot.workbookName,
    period: recognition.periodHint,
    ruleSetLabel: rules.label,
    tables: recognition.tables.map((table) => foundTable(table, recognition, rules)),
    problems: recognition.problems,
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
  };
}

function channelLabel(channel: ChannelId, rules: RuleSet): LocalizedText {
  const found = rules.channels.find((candidate) => candidate.channel === channel);
  return found?.label ?? { zh: channel, en: channel };
}
