import { assess } from '../domain/assess';
import { periodKey, type Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { GradedMonth } from '../domain/rollUp';
import type { RosterNames } from '../domain/rosterNames';
import type { RuleSet } from '../domain/ruleSet';
import type { UnitKey } from '../domain/unitsOverMonths';
import { rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import { monthCounts } from './monthCounts';
import { namesOfMonth } from './registeredCounts';
import type { RollUpOptions } from './rollUpOutcome';
import { withoutTables } from './tableProblems';
import { undatedExclusions, undatedProblems, withoutUndated } from './undatedExclusions';
import { readWorkbook, type WorkbookReading } from './workbookReading';
import { workbookRules } from './workbookRules';

/** The rules in force in a month. */
export interface RulesOfMonth {
  readonly rules: RuleSet;
  /** First cell of the sheet they stand in; null for rules from elsewhere. */
  readonly place: CellPlace | null;
}

/** Some months graded, and everything that grading them met, each problem once. */
export interface GradedMonths {
  readonly months: readonly GradedMonth[];
  readonly problems: readonly Problem[];
}

/** Grades months of one workbook, which is read once for all months of the same rules. */
export interface MonthGrader {
  /** The rules for a month (null: while no month is known), or the faults of the rules sheets. */
  rulesOf(period: Period | null): RulesOfMonth | readonly Problem[];
  reading(rules: RuleSet): WorkbookReading;
  /** Which names are one unit: by the roster as it holds in each month, then by the answers. */
  unitKey(rules: RuleSet): UnitKey;
  /** @param excludedTables ids of tables that no month takes */
  grade(
    months: readonly { readonly period: Period; readonly rules: RuleSet }[],
    excludedTables: readonly string[],
  ): GradedMonths;
}

export function monthGrader(
  snapshot: Snapshot,
  builtIn: RuleSet,
  choices: Pick<RollUpOptions, 'rules' | 'roster'>,
): MonthGrader {
  const readings = new Map<string, WorkbookReading>();
  const grader: MonthGrader = {
    rulesOf(period) {
      if (choices.rules) return { rules: choices.rules, place: null };
      const decided = workbookRules(snapshot, builtIn, period);
      return decided.kind === 'faulty' ? decided.problems : decided;
    },
    reading(rules) {
      const key = rulesStamp(rules);
      const known = readings.get(key) ?? readWorkbook(snapshot, rules, choices.roster ?? null);
      readings.set(key, known);
      return known;
    },
    unitKey(rules) {
      const reading = grader.reading(rules);
      const names = new Map<string, RosterNames>();
      return (name, month) => {
        const key = periodKey(month);
        const known = names.get(key) ?? namesOfMonth(reading, month);
        names.set(key, known);
        return known.unitKey(name);
      };
    },
    grade(months, excludedTables) {
      const problems: Problem[] = [];
      const used = new Map<WorkbookReading, Set<string>>();
      const graded = months.map(({ period, rules }) => {
        const reading = grader.reading(rules);
        const dated = months.length === 1 ? { undated: [], reading } : undatedExclusions(reading);
        const counted = monthCounts(dated.reading, { period, excludedTables }, rules);
        const { unitKey } = namesOfMonth(reading, period);
        const channels = withoutUndated(counted.channels, dated.undated, unitKey);
        const tables = used.get(reading) ?? new Set();
        for (const { id } of counted.tables) tables.add(id);
        used.set(reading, tables);
        const assessment = assess(channels, rules, period);
        const ofMonths = counted.months.filter(({ code }) => code !== 'otherMonthsLeftOut');
        problems.push(...undatedProblems(dated.undated), ...ofMonths, ...counted.duplicates);
        problems.push(...assessment.problems);
        return { period, channels, assessment };
      });
      const read = [...used].flatMap(([reading, tables]) => readProblems(reading, tables));
      return { months: graded, problems: once([...read, ...problems]) };
    },
  };
  return grader;
}

/** What reading found in the tables used, or in no table; months are told by whoever chooses them. */
function readProblems(
  { problems, recognition, registers }: WorkbookReading,
  used: ReadonlySet<string>,
): Problem[] {
  const leftOut = recognition.tables.map(({ id }) => id).filter((id) => !used.has(id));
  const told = problems.filter(({ code }) => code !== 'periodMissing');
  return [...registers.problems, ...withoutTables(told, recognition.readings, new Set(leftOut))];
}

/** Problems of the same words at the same place once, in the order they came. */
export function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
