import type { Assessment, UnitAssessment } from '../domain/assessment';
import type { CellPlace, Problem } from '../domain/problem';
import type { ChannelId, ChannelRules, RuleSet } from '../domain/ruleSet';
import type { SheetSnapshot, Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { channelRulesOf } from './channelRulesOf';
import { planResultColumns, type TableResults } from './resultColumns';
import { resultRoles, roleKey } from './resultRoles';
import { claimedCells } from './takenCells';
import {
  mergedUnits,
  ownValues,
  remembers,
  withSource,
  writtenSource,
  type WrittenRecord,
} from './writtenRecord';
import type { Replacement, SheetPlan } from './writePlan';

/** What planning the results in a person's sheets needs. */
export interface SourceSheetsInput {
  readonly snapshot: Snapshot;
  readonly tables: readonly UnitTable[];
  readonly assessment: Assessment;
  readonly rules: RuleSet;
  readonly record: WrittenRecord;
  /** Channels whose ranking sheet of an earlier run already says what this run says. */
  readonly unchangedChannels: ReadonlySet<ChannelId>;
}

/** The results in a person's sheets. */
export interface SourceSheetsPlan {
  readonly sheets: readonly SheetPlan[];
  readonly replacements: readonly Replacement[];
  readonly problems: readonly Problem[];
  readonly record: WrittenRecord;
}

interface PlannedTable {
  readonly rules: ChannelRules;
  readonly results: TableResults;
  readonly needed: boolean;
}

/**
 * Plans the result columns of every table that has assessed units. A sheet on which all results
 * stand already, fills included, has no part in the plan.
 */
export function planSourceSheets(input: SourceSheetsInput): SourceSheetsPlan {
  const unitAt = unitsByPlace(input.assessment);
  const isOurs = ownValues(input.record);
  const problems: Problem[] = [];
  const replacements: Replacement[] = [];
  const sheets: SheetPlan[] = [];
  let record = input.record;
  for (const sheet of input.snapshot.sheets) {
    const tables = input.tables.filter((table) => table.sheetId === sheet.id);
    const claimed = claimedCells(tables);
    const planned: PlannedTable[] = [];
    for (const table of tables) {
      const rules = channelRulesOf(input.rules, table.channel);
      const before = writtenSource(input.record, sheet.id, table.channel);
      const isTaken = claimed.isTaken(table);
      const plan = planResultColumns({ sheet, table, rules, before, unitAt, isOurs, isTaken });
      if (plan.kind === 'blocked') {
        problems.push(plan.problem);
        continue;
      }
      const { results } = plan;
      claimed.add(results.blocks);
      const keys = resultRoles(rules).map(roleKey);
      const known = before
        ? remembers(before, keys, results.written)
        : input.unchangedChannels.has(table.channel);
      const needed = results.changes || (results.fills.length > 0 && !known);
      planned.push({ rules, results, needed });
      problems.push(...results.problems);
      for (const replacement of results.replacements) replacements.push(replacement);
    }
    record = recordOf(record, sheet, planned);
    const needed = planned.filter((table) => table.needed).map((table) => table.results);
    if (needed.length > 0) sheets.push(sheetPlan(sheet, needed));
  }
  return { sheets, replacements, problems, record };
}

function sheetPlan(sheet: SheetSnapshot, results: readonly TableResults[]): SheetPlan {
  return {
    target: { kind: 'source', sheetId: sheet.id, sheetName: sheet.name },
    clear: null,
    blocks: results.flatMap((table) => table.blocks),
    formats: results.flatMap((table) => [...table.formats, ...table.fills]),
    columnWidths: results.flatMap((table) => table.columnWidths),
    frozenRows: null,
    page: null,
  };
}

function recordOf(
  record: WrittenRecord,
  sheet: SheetSnapshot,
  planned: readonly PlannedTable[],
): WrittenRecord {
  const channels = new Map(planned.map(({ rules }) => [rules.channel, rules]));
  let next = record;
  for (const [channel, rules] of channels) {
    const written = planned
      .filter((table) => table.rules.channel === channel)
      .flatMap((table) => table.results.written);
    if (written.length === 0) continue;
    const roles = resultRoles(rules).map(roleKey);
    const before = writtenSource(record, sheet.id, channel);
    next = withSource(next, {
      sheetId: sheet.id,
      sheetName: sheet.name,
      channel,
      roles,
      units: mergedUnits(before, roles, written),
    });
  }
  return next;
}

function unitsByPlace(assessment: Assessment): (place: CellPlace) => UnitAssessment | null {
  const units = new Map(
    assessment.channels.flatMap((channel) =>
      channel.units.map((unit) => [placeKey(unit.place), unit] as const),
    ),
  );
  return (place) => units.get(placeKey(place)) ?? null;
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${row}:${column}:${sheetId}`;
}
