import type { ChannelCounts } from '../domain/assess';
import type { CellPlace } from '../domain/problem';
import { isSame } from '../domain/sameRules';
import type { RegisterKind } from '../registers/registerKind';
import type { Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { changedUnits, type ChangedUnit } from './changedUnits';
import type { RunChoices, RunRules } from './gradingRun';
import { monthCounts } from './monthCounts';
import { registerPlaces } from './registerPlaces';
import { rulesOfRun } from './rulesOfRun';
import { readWorkbook } from './workbookReading';
import type { WorkbookRegisters } from './workbookRegisters';
import type { WorkbookRules } from './workbookRules';

/** Something else that a run goes by and that reads otherwise now. */
export interface ChangedSource {
  readonly kind: 'rules' | Exclude<RegisterKind, 'operatingFigures'> | 'otherTables';
  /** Its first cell; null where it is gone, or was added and cannot be read. */
  readonly place: CellPlace | null;
}

/** What reads otherwise than when the month was graded; both lists empty when the result still holds. */
export interface ChangesSinceRun {
  readonly units: readonly ChangedUnit[];
  readonly sources: readonly ChangedSource[];
}

/** What a run goes by, read from a workbook; no grade is computed. */
export interface ReadForRun {
  readonly decided: WorkbookRules;
  readonly channels: readonly ChannelCounts[];
  readonly otherTables: readonly UnitTable[];
  readonly registers: WorkbookRegisters;
  readonly places: ReturnType<typeof registerPlaces>;
}

/** Reads what a run with these choices goes by. */
export function readForRun(
  snapshot: Snapshot,
  choices: RunChoices,
  { rules: builtIn }: Pick<RunRules, 'rules'>,
): ReadForRun {
  const decided: WorkbookRules = choices.rules
    ? { kind: 'rules', rules: choices.rules, place: null }
    : rulesOfRun(snapshot, builtIn, choices.period);
  const rules = decided.kind === 'rules' ? decided.rules : builtIn;
  const reading = readWorkbook(snapshot, rules, choices.roster ?? null);
  const { channels, otherTables } = monthCounts(reading, choices, rules);
  return {
    ...{ decided, channels, otherTables },
    registers: reading.registers,
    places: registerPlaces(snapshot),
  };
}

/** What reads otherwise now than when it was graded. */
export function changesSinceRun(graded: ReadForRun, now: ReadForRun): ChangesSinceRun {
  const isFaulty = now.decided.kind === 'faulty' || now.registers.problems.length > 0;
  return {
    // Under a fault nothing is read of the units: that they were all gone would be the wrong news.
    units: isFaulty ? [] : changedUnits(graded.channels, now.channels),
    sources: changedSources(graded, now),
  };
}

function changedSources(graded: ReadForRun, now: ReadForRun): ChangedSource[] {
  const registers = (['roster', 'exclusions', 'ledger'] as const).filter(
    (kind) =>
      registerText(graded, kind) !== registerText(now, kind) ||
      faultCells(now, kind) !== faultCells(graded, kind),
  );
  const [moved] = now.otherTables;
  return [
    ...(sameRules(graded.decided, now.decided)
      ? []
      : [{ kind: 'rules' as const, place: rulesPlace(now.decided) }]),
    ...registers.map((kind) => ({ kind, place: now.places[kind] ?? null })),
    ...(tablesText(graded.otherTables) === tablesText(now.otherTables)
      ? []
      : [{ kind: 'otherTables' as const, place: moved ? tablePlace(moved) : null }]),
  ];
}

function sameRules(graded: WorkbookRules, now: WorkbookRules): boolean {
  return graded.kind === 'rules' && now.kind === 'rules' && isSame(graded.rules, now.rules);
}

function rulesPlace(decided: WorkbookRules): CellPlace | null {
  if (decided.kind === 'rules') return decided.place;
  return decided.problems.find(({ where }) => where)?.where ?? null;
}

/** What a register says, wherever on its sheet it says it. */
function registerText({ registers }: ReadForRun, kind: 'roster' | 'exclusions' | 'ledger'): string {
  return withoutPlaces(registers[kind]);
}

/** The faults of the sheet a register stands on. */
function faultCells({ registers, places }: ReadForRun, kind: RegisterKind): string {
  const place = places[kind];
  const own = registers.problems.filter(({ where }) => where && where.sheetId === place?.sheetId);
  return withoutPlaces(own);
}

/** The month before is graded from the other tables. */
function tablesText(tables: readonly UnitTable[]): string {
  return withoutPlaces(
    tables.map(({ channel, periodHint, blocks }) => [
      channel,
      periodHint,
      blocks.flatMap(({ rows }) => rows.map(({ counts }) => counts)),
    ]),
  );
}

function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) =>
    key === 'place' || key === 'at' || key === 'where' ? undefined : part,
  );
}

function tablePlace({ sheetId, sheetName, blocks }: UnitTable): CellPlace {
  const [first] = blocks;
  return { sheetId, sheetName, row: first?.headerRow ?? 0, column: first?.firstColumn ?? 0 };
}
