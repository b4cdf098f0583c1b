import type { LocalizedText } from '../domain/localizedText';
import type { NameQuestion } from '../domain/nearNames';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import type { Steps } from '../domain/steps';
import type { Difference } from '../report/differences';
import type { RegisterKind } from '../registers/registerKind';
import type { TableReading } from '../tables/headerReading';
import type { Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { foundMonths, type FoundMonth } from './foundMonths';
import { readRunSteps, type RunRules } from './gradingRun';
import { noUnitGraded } from './noUnitGraded';
import { otherRules } from './otherRules';
import type { LastRun } from './ports';
import { registerPlaces } from './registerPlaces';
import { parseReviews, REVIEWS_SETTING, type ReviewsByMonth } from './reviews';
import { rulesOfRun } from './rulesOfRun';
import { headerPlace } from './tablesOfMonth';
import { readingSteps } from './workbookReading';

export type { FoundMonth } from './foundMonths';

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

/** What a look at the workbook found; nothing has been changed by it. */
export interface Inspection {
  readonly workbookName: string;
  /** The month the workbook hints at; the person confirms it. */
  readonly period: Period | null;
  /** The rules in force; the built-in ones while the rules sheet has faults. */
  readonly rules: RuleSet;
  readonly hasRulesSheet: boolean;
  /** First cell of the rules sheet they stand in; null where there is none or it has faults. */
  readonly rulesPlace: CellPlace | null;
  /** First cell of each register the workbook has, also of one with faults. */
  readonly registers: Readonly<Partial<Record<RegisterKind, CellPlace>>>;
  readonly tables: readonly FoundTable[];
  /** What is wrong with the data, as far as it shows for the hinted (or only) month. */
  readonly problems: readonly Problem[];
  /** The months named, earliest first; empty when none is. */
  readonly months: readonly FoundMonth[];
  /** How each header was read, those of tables that could not be taken included. */
  readonly readings: readonly TableReading[];
  /** Pairs of names nobody has answered for yet. */
  readonly nameQuestions: readonly NameQuestion[];
  /** Results by another hand that differ from the computed ones, for the hinted (or only) month. */
  readonly differences: readonly Difference[];
  /** What people said of units, by month, as far as it is stored. */
  readonly reviews: ReviewsByMonth;
  /** The run that can be taken back, of this or an earlier opening of the pane; null when there is none. */
  readonly lastRun: LastRun | null;
}

/**
 * Looks at a workbook: its tables, and what grading them would meet. With several months and no hint
 * which, nothing is computed: the person chooses first. Neither is anything under a faulty rules
 * sheet, whose faults are told. Sheet by sheet.
 */
export function* inspectionSteps(
  snapshot: Snapshot,
  { rules: builtIn, ...made }: RunRules,
  lastRun: LastRun | null,
): Steps<Inspection> {
  yield;
  const decided = rulesOfRun(snapshot, builtIn, null);
  const isFaulty = decided.kind === 'faulty';
  const rules = isFaulty ? builtIn : decided.rules;
  const reading = yield* readingSteps(snapshot, rules, null);
  const { recognition, monthConflict, nameQuestions } = reading;
  const months = foundMonths(recognition.tables);
  const [only, ...others] = months;
  const period = recognition.periodHint ?? (others.length === 0 ? (only?.period ?? null) : null);
  const run = { rules, place: null, ...made };
  const planned = yield* readRunSteps(snapshot, reading, { period, excludedTables: [] }, run);
  const isPlanned = planned.kind === 'planned' && !isFaulty;
  // Beside a result that no unit has, everything typed would seem to differ.
  const isComputed = isPlanned && noUnitGraded(planned.result.channels) === null;
  // The person has yet to choose the month: what depends on one is told when it is graded without.
  const found = isPlanned
    ? planned.runProblems.filter(({ code }) => code !== 'exclusionMonthUnknown')
    : [];
  const problems = [
    ...(isFaulty ? decided.problems : otherRules(snapshot, builtIn)),
    ...(isFaulty ? [] : reading.registers.problems),
    ...[...reading.problems, ...found].filter(({ code }) => code !== 'periodConflict'),
    ...(monthConflict ? [monthConflict] : []),
  ];
  return {
    workbookName: snapshot.workbookName,
    period: recognition.periodHint,
    rules,
    hasRulesSheet: isFaulty || decided.place !== null,
    rulesPlace: isFaulty ? null : decided.place,
    registers: registerPlaces(snapshot),
    tables: recognition.tables.map((table) => foundTable(table, problems, rules)),
    problems,
    months,
    readings: recognition.readings,
    nameQuestions,
    differences: isComputed ? planned.result.differences : [],
    reviews: parseReviews(snapshot.settings[REVIEWS_SETTING]),
    lastRun,
  };
}

function foundTable(table: UnitTable, problems: readonly Problem[], rules: RuleSet): FoundTable {
  const own = problems.filter(
    (problem) => problem.where?.sheetId === table.sheetId && problem.channel === table.channel,
  );
  return {
    id: table.id,
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    channel: table.channel,
    channelLabel: channelLabel(table.channel, rules),
    place: headerPlace(table),
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
