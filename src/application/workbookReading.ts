import { answeredNames, type AnsweredNames } from '../domain/nameAnswers';
import type { NameQuestion } from '../domain/nearNames';
import { periodKey } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { Roster } from '../domain/roster';
import { rosterNames, type RosterNames } from '../domain/rosterNames';
import type { RuleSet } from '../domain/ruleSet';
import { withoutRest, type Steps } from '../domain/steps';
import { findOutputSheets } from '../report/outputSheets';
import { roleKey } from '../report/resultRoles';
import { ownValues } from '../report/writtenRecord';
import { parseRecord, WRITTEN_SETTING } from '../report/writtenRecordText';
import { registerSheets } from '../registers/registers';
import { findRulesSheets } from '../rules/rulesSheets';
import { recognitionSteps } from '../tables/recogniseTables';
import { cellAt, type Snapshot } from '../tables/snapshot';
import type { Recognition, UnitTable } from '../tables/unitTable';
import { ANSWERS_SETTING, parseAnswers } from './answers';
import { groupsTold } from './groupsTold';
import { nameQuestionsOf } from './rosterQuestions';
import { unitsToList } from './unitsToList';
import { workbookRegisters, type WorkbookRegisters } from './workbookRegisters';

/** What a workbook says by itself and by what a person told us of it, before any month is chosen. */
export interface WorkbookReading {
  readonly recognition: Recognition;
  /** What reading found wrong; whether the months named agree is told by whoever chooses one. */
  readonly problems: readonly Problem[];
  /** More than one month is named: by tables, sheets or the file. */
  readonly monthConflict: Problem | null;
  /** What a person answered of names; the roster's word comes before it. */
  readonly names: AnsweredNames;
  readonly registers: WorkbookRegisters;
  readonly nameQuestions: readonly NameQuestion[];
}

/**
 * Reads the tables and the registers of the workbook; our own sheets, rules sheets and registers are not
 * looked at for tables.
 * @param roster goes before the workbook's own; null takes that
 */
export function readWorkbook(
  snapshot: Snapshot,
  rules: RuleSet,
  roster: Roster | null = null,
): WorkbookReading {
  return withoutRest(readingSteps(snapshot, rules, roster));
}

/** As `readWorkbook`, sheet by sheet. */
export function* readingSteps(
  snapshot: Snapshot,
  rules: RuleSet,
  roster: Roster | null,
): Steps<WorkbookReading> {
  const ours = new Set([
    ...findOutputSheets(snapshot).map((sheet) => sheet.sheetId),
    ...findRulesSheets(snapshot).map((sheet) => sheet.id),
    ...registerSheets(snapshot).map(({ sheet }) => sheet.id),
  ]);
  const answers = parseAnswers(snapshot.settings[ANSWERS_SETTING]);
  const recognition = yield* recognitionSteps(snapshot, rules, ours, answers.columns);
  yield;
  const isConflict = ({ code }: Problem) => code === 'periodConflict';
  const found = unitsToList(recognition);
  const names = answeredNames(answers.names);
  const registers = workbookRegisters(snapshot, rules, roster);
  const listed = registers.roster ?? { units: [] };
  const everListed = rosterNames(listed, 'any', names);
  yield;
  const lists = unitLists(recognition.tables);
  return {
    recognition,
    problems: [
      ...found.filter(
        (problem) => !isConflict(problem) && !groupsTold(problem, recognition.tables, everListed),
      ),
      ...contradictions(recognition, snapshot, rules, everListed),
    ],
    monthConflict: recognition.problems.find(isConflict) ?? null,
    names,
    registers,
    nameQuestions: nameQuestionsOf(lists, answers.names, registers.roster, everListed),
  };
}

/** Printed rates that their counts do not give, but for those we wrote ourselves before an edit. */
function contradictions(
  recognition: Recognition,
  snapshot: Snapshot,
  rules: RuleSet,
  { unitOf }: RosterNames,
): Problem[] {
  const isOurs = ownValues(parseRecord(snapshot.settings[WRITTEN_SETTING]));
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return recognition.rateContradictions.filter(({ where, channel, unit, details }) => {
    const sheet = where && sheets.get(where.sheetId);
    const rates = rules.channels.find((candidate) => candidate.channel === channel)?.rates ?? [];
    const rate = rates.find(({ label }) => label.zh === details.rate);
    if (!sheet || !rate || channel === null || unit === null) return true;
    const { content, formula } = cellAt(sheet, where.row, where.column);
    const role = roleKey({ kind: 'rate', rule: rate });
    // A run keeps its results under the roster's name, whatever name stands in the table.
    const names = [unit, unitOf(unit)?.unit ?? unit];
    return (
      formula !== null || !names.some((name) => isOurs({ channel, unit: name, role }, content))
    );
  });
}

/** The units that stand side by side: of one channel and, where several are named, of one month. */
function unitLists(tables: readonly UnitTable[]) {
  const months = new Set(tables.flatMap(({ periodHint }) => periodHint && periodKey(periodHint)));
  const isOne = [...months].filter((month) => month !== null).length < 2;
  const lists = new Map<string, UnitTable[]>();
  for (const table of tables) {
    const month = table.periodHint === null || isOne ? '' : periodKey(table.periodHint);
    const key = `${month} ${table.channel}`;
    lists.set(key, [...(lists.get(key) ?? []), table]);
  }
  return [...lists.values()].map((list) =>
    list.flatMap(({ channel, blocks }) =>
      blocks.flatMap(({ rows }) =>
        rows.map(({ counts: { unit, place } }) => ({ unit, channel, place })),
      ),
    ),
  );
}
