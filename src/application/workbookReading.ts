import { answeredNames, type AnsweredNames } from '../domain/nameAnswers';
import { nearNames, type NameQuestion } from '../domain/nearNames';
import { periodKey } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { findOutputSheets } from '../report/outputSheets';
import { roleKey } from '../report/resultRoles';
import { ownValues } from '../report/writtenRecord';
import { parseRecord, WRITTEN_SETTING } from '../report/writtenRecordText';
import { findRulesSheets } from '../rules/rulesSheets';
import { recogniseTables } from '../tables/recogniseTables';
import { cellAt, type Snapshot } from '../tables/snapshot';
import type { Recognition, UnitTable } from '../tables/unitTable';
import { ANSWERS_SETTING, parseAnswers } from './answers';

/** What a workbook says by itself and by what a person told us of it, before any month is chosen. */
export interface WorkbookReading {
  readonly recognition: Recognition;
  /** What reading found wrong; whether the months named agree is told by whoever chooses one. */
  readonly problems: readonly Problem[];
  /** More than one month is named: by tables, sheets or the file. */
  readonly monthConflict: Problem | null;
  readonly names: AnsweredNames;
  readonly nameQuestions: readonly NameQuestion[];
}

/** Reads the tables of the workbook; our own sheets and rules sheets are not looked at. */
export function readWorkbook(snapshot: Snapshot, rules: RuleSet): WorkbookReading {
  const ours = new Set([
    ...findOutputSheets(snapshot).map((sheet) => sheet.sheetId),
    ...findRulesSheets(snapshot).map((sheet) => sheet.id),
  ]);
  const answers = parseAnswers(snapshot.settings[ANSWERS_SETTING]);
  const recognition = recogniseTables(snapshot, rules, ours, answers.columns);
  const isConflict = ({ code }: Problem) => code === 'periodConflict';
  return {
    recognition,
    problems: [
      ...recognition.problems.filter((problem) => !isConflict(problem)),
      ...contradictions(recognition, snapshot, rules),
    ],
    monthConflict: recognition.problems.find(isConflict) ?? null,
    names: answeredNames(answers.names),
    nameQuestions: nearNames(unitLists(recognition.tables), answers.names),
  };
}

/** Printed rates that their counts do not give, but for those we wrote ourselves before an edit. */
function contradictions(recognition: Recognition, snapshot: Snapshot, rules: RuleSet): Problem[] {
  const isOurs = ownValues(parseRecord(snapshot.settings[WRITTEN_SETTING]));
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return recognition.rateContradictions.filter(({ where, channel, unit, details }) => {
    const sheet = where && sheets.get(where.sheetId);
    const rates = rules.channels.find((candidate) => candidate.channel === channel)?.rates ?? [];
    const rate = rates.find(({ label }) => label.zh === details.rate);
    if (!sheet || !rate || channel === null || unit === null) return true;
    const { content, formula } = cellAt(sheet, where.row, where.column);
    return (
      formula !== null ||
      !isOurs({ channel, unit, role: roleKey({ kind: 'rate', rule: rate }) }, content)
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
