import type { Assessment, UnitAssessment } from '../domain/assessment';
import { periodKey } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import type { Steps } from '../domain/steps';
import type { SheetSnapshot, Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import type { UnitAt } from './blockResults';
import { planResultColumns, type TableResults } from './resultColumns';
import { resultRoles, roleKey } from './resultRoles';
import { sourceChannels, type SourceChannel } from './sourceChannels';
import { claimedCells } from './takenCells';
import {
  mergedUnits,
  ownValues,
  remembers,
  withSource,
  type WrittenRecord,
  type WrittenUnit,
} from './writtenRecord';
import type { Replacement, SheetPlan } from './writePlan';

/** What planning the results in a person's sheets needs. */
export interface SourceSheetsInput {
  readonly snapshot: Snapshot;
  readonly tables: readonly UnitTable[];
  /** The workbook's other tables: results stay off them. */
  readonly otherTables: readonly UnitTable[];
  readonly assessment: Assessment;
  readonly rules: RuleSet;
  readonly record: WrittenRecord;
  /** Channels that the workbook has a ranking sheet of an earlier run of. */
  readonly rankedChannels: ReadonlySet<ChannelId>;
}

/** The results in a person's sheets. */
export interface SourceSheetsPlan {
  readonly sheets: readonly SheetPlan[];
  readonly replacements: readonly Replacement[];
  readonly problems: readonly Problem[];
  readonly record: WrittenRecord;
}

interface PlannedTable {
  readonly results: TableResults;
  readonly needed: boolean;
}

/**
 * Plans the result columns of every table that has assessed units, table by table. A sheet on which all
 * results stand already, fills included, has no part in the plan.
 */
export function* sourceSheetSteps(input: SourceSheetsInput): Steps<SourceSheetsPlan> {
  const { snapshot, assessment, rules, rankedChannels } = input;
  const unitAt = unitsByPlace(assessment);
  const isOurs = ownValues(input.record);
  const month = assessment.period && periodKey(assessment.period);
  const problems: Problem[] = [];
  const replacements: Replacement[] = [];
  const sheets: SheetPlan[] = [];
  let { record } = input;
  for (const sheet of snapshot.sheets) {
    const tables = input.tables.filter((table) => table.sheetId === sheet.id);
    const others = input.otherTables.filter((table) => table.sheetId === sheet.id);
    const claimed = claimedCells([...tables, ...others]);
    const around = { rules, record: input.record, rankedChannels, month, others, unitAt };
    const planned: PlannedTable[] = [];
    for (const source of sourceChannels(sheet, tables, around)) {
      const written: WrittenUnit[] = [];
      for (const table of source.tables) {
        yield;
        const isTaken = claimed.isTaken(table);
        const plan = planResultColumns({ ...source, sheet, table, unitAt, isOurs, isTaken });
        if (plan.kind === 'blocked') {
          problems.push(plan.problem);
          continue;
        }
        const { results } = plan;
        claimed.add(results.blocks);
        const known =
          source.before !== null &&
          !source.moved &&
          remembers(source.before, roleKeys(source), results.written);
        planned.push({
          results,
          needed: results.changes || (results.fills.length > 0 && !known),
        });
        problems.push(...results.problems);
        for (const replacement of results.replacements) replacements.push(replacement);
        for (const unit of results.written) written.push(unit);
      }
      if (written.length > 0) record = recordOf(record, sheet, month, source, written);
    }
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
  { id: sheetId, name: sheetName }: SheetSnapshot,
  month: string | null,
  source: SourceChannel,
  written: readonly WrittenUnit[],
): WrittenRecord {
  const { rules, before, places } = source;
  const roles = roleKeys(source);
  const units = mergedUnits(before, roles, written);
  const next = { sheetId, sheetName, channel: rules.channel, month, places, roles, units };
  return withSource(record, next, before);
}

function roleKeys({ rules }: SourceChannel): string[] {
  return resultRoles(rules).map(roleKey);
}

function unitsByPlace({ channels }: Assessment): UnitAt {
  const keyed = (units: readonly UnitAssessment[], isLeftOut: boolean) =>
    units.map((unit) => [placeKey(unit.place), { unit, isLeftOut }] as const);
  const units = new Map(
    channels.flatMap((own) => [...keyed(own.units, false), ...keyed(own.leftOut ?? [], true)]),
  );
  return (place) => units.get(placeKey(place)) ?? null;
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${row}:${column}:${sheetId}`;
}
