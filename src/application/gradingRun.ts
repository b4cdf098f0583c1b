import { assess } from '../domain/assess';
import { exclusionEffects, withExclusions } from '../domain/exclusionEffects';
import { flaggedUnits } from '../domain/flaggedUnits';
import { withLastMonth } from '../domain/lastMonth';
import { monthLedger } from '../domain/ledger/monthLedger';
import { monthMovement } from '../domain/monthMovement';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { withoutRest, type Steps } from '../domain/steps';
import { differencesIn } from '../report/differences';
import { reportSteps } from '../report/planReport';
import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { earlierMonth } from './earlierMonth';
import { earlierWorkbookUnused } from './earlierWorkbook';
import { flaggedSheet } from './flaggedSheet';
import type { GradingOptions } from './gradingOptions';
import type { GradingOutcome, GradingResult } from './gradingOutcome';
import { monthCounts } from './monthCounts';
import { namesOfMonth } from './registeredCounts';
import { noUnitGraded } from './noUnitGraded';
import { replacedProblem } from './replacedProblem';
import { rulesOfRun } from './rulesOfRun';
import { withoutTables } from './tableProblems';
import { takenUpReviews, type ReviewsOfRun } from './takenUpReviews';
import { readingSteps, type WorkbookReading } from './workbookReading';
import type { WorkbookRules } from './workbookRules';

/** A run worked out in full, before anything is written. */
export interface PlannedRun {
  readonly kind: 'planned';
  readonly plan: WritePlan;
  /** The tables graded, and the workbook's others. */
  readonly tables: readonly UnitTable[];
  readonly otherTables: readonly UnitTable[];
  readonly result: Omit<GradingResult, 'written'>;
  /** What people typed on the list of flagged units: stored before the plan is applied. */
  readonly reviewSettings: ReviewsOfRun['settings'];
  /** What this run found in the data, beside what reading found and what writing meets. */
  readonly runProblems: readonly Problem[];
  /** The same with what reading found in the tables graded. */
  readonly dataProblems: readonly Problem[];
}

type NothingToGrade = Extract<GradingOutcome, { kind: 'nothingToGrade' }>;

/** What a run is planned with, beside the workbook. */
export interface RunRules {
  /** The rules where the workbook has none of its own. */
  readonly rules: RuleSet;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
  /** The add-in's version, `0.5.0`. */
  readonly version: string;
}

/** The same once the rules in force are known; `place` is where they stand. */
interface DecidedRules extends RunRules {
  readonly place: CellPlace | null;
}

/** The choices that decide what a run computes. */
export type RunChoices = Pick<
  GradingOptions,
  'period' | 'excludedTables' | 'rules' | 'roster' | 'earlierWorkbook'
>;

/**
 * Reads the workbook, grades the chosen tables of one month by the rules in force and plans what is
 * written. A faulty rules sheet stops it, and so does data that leaves no unit with a grade: what was
 * computed before must not give way to an empty result.
 */
export function planRun(
  snapshot: Snapshot,
  choices: RunChoices,
  run: RunRules,
): PlannedRun | NothingToGrade {
  return withoutRest(runSteps(snapshot, choices, run));
}

/** As `planRun`, sheet by sheet. */
export function* runSteps(
  snapshot: Snapshot,
  choices: RunChoices,
  run: RunRules,
): Steps<PlannedRun | NothingToGrade> {
  yield;
  const decided: WorkbookRules = choices.rules
    ? { kind: 'rules', rules: choices.rules, place: null }
    : rulesOfRun(snapshot, run.rules, choices.period);
  if (decided.kind === 'faulty') return { kind: 'nothingToGrade', problems: decided.problems };
  const { rules, place } = decided;
  const reading = yield* readingSteps(snapshot, rules, choices.roster ?? null);
  const planned = yield* readRunSteps(snapshot, reading, choices, { ...run, rules, place });
  if (planned.kind !== 'planned') return planned;
  const none = noUnitGraded(planned.result.channels);
  return none ? { kind: 'nothingToGrade', problems: [none, ...planned.dataProblems] } : planned;
}

/** As `runSteps`, of a workbook that has been read already; also where no unit gets a grade. */
export function* readRunSteps(
  snapshot: Snapshot,
  reading: WorkbookReading,
  choices: RunChoices,
  { rules, place, madeAt, version }: DecidedRules,
): Steps<PlannedRun | NothingToGrade> {
  yield;
  const counted = monthCounts(reading, choices, rules);
  const { period, tables, otherTables, channels, read, months, duplicates } = counted;
  if (channels.every((channel) => channel.units.length === 0)) {
    return { kind: 'nothingToGrade', problems: [...read, ...months] };
  }
  yield;
  const graded = assess(channels, rules, period);
  const exclusions = counted.withExcluded
    ? exclusionEffects(counted.exclusions, assess(counted.withExcluded, rules, period), graded)
    : [];
  const { unitKey, unitOf } = namesOfMonth(reading, period);
  const nameOf = (unit: string) => unitOf(unit)?.unit ?? unit;
  const otherwiseUsed = [...choices.excludedTables, ...tables.map(({ id }) => id)];
  yield;
  const before = earlierMonth({ snapshot, reading, period, otherwiseUsed, rules, choices });
  const { unitKey: earlierKey } = namesOfMonth(reading, before?.period ?? null);
  yield;
  const changed = withExclusions(graded, exclusions);
  const assessment = withLastMonth(changed, before, unitKey, earlierKey);
  const { roster, ledger: entries } = reading.registers;
  const names = { unitKey, roster: roster?.units ?? null };
  const ledger = monthLedger(entries, assessment, rules, names);
  const reviews = takenUpReviews(snapshot, period, rules, madeAt, nameOf);
  const plan = yield* reportSteps({
    ...{ snapshot, tables, otherTables, assessment, ledger, rules, reviews },
    ...{ madeAt, version },
  });
  const { earlierWorkbook } = choices;
  const unused =
    earlierWorkbook && period && !before
      ? [earlierWorkbookUnused(earlierWorkbook, period, rules)]
      : [];
  const ofCounts = [...months, ...duplicates, ...assessment.problems];
  const runProblems = [...ofCounts, ...ledger.problems, ...unused];
  const leftOut = new Set(otherTables.map(({ id }) => id));
  const ofReading = withoutTables(read, reading.recognition.readings, leftOut);
  const dataProblems = [...ofReading, ...runProblems];
  return {
    kind: 'planned',
    plan,
    tables,
    otherTables,
    runProblems,
    dataProblems,
    reviewSettings: reviews.settings,
    result: {
      period,
      rules,
      rulesPlace: place,
      channels: assessment.channels,
      flagged: flaggedUnits(assessment.channels, rules),
      reviews: reviews.reviews,
      exclusions,
      ledger,
      movement: monthMovement(assessment.channels, rules),
      comparedWith: before && { period: before.period, workbook: before.workbook },
      problems: [...dataProblems, ...plan.problems, ...plan.replacements.map(replacedProblem)],
      replacements: plan.replacements,
      differences: differencesIn(plan.replacements),
      nameQuestions: reading.nameQuestions,
      flaggedSheet: flaggedSheet(plan, snapshot, period),
    },
  };
}
