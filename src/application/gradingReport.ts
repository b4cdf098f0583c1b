import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { columnLetters } from '../domain/cellName';
import type { UnitStanding } from '../domain/exclusionEffect';
import type { NamedUnit } from '../domain/nearNames';
import { periodKey } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { Difference } from '../report/differences';
import type { CellContent } from '../tables/snapshot';
import { reportedExclusion, type ReportedExclusion } from './exclusionReport';
import type { GradingResult } from './gradingOutcome';
import type { Language } from './language';
import { reportedLedger, type ReportedLedger } from './ledgerReport';
import { reportedMovement, type ReportedMovement } from './movementReport';
import { problemText } from './messages/messages';

/** Requests that went to the host. */
export interface RequestCounts {
  readonly read: number;
  readonly write: number;
}

/** One unit of the machine-readable report. Rates are fractions; null where there is no figure. */
export interface ReportedUnit {
  readonly unit: string;
  readonly group: string;
  readonly due: number | null;
  readonly rates: Readonly<Record<string, number>>;
  readonly index: number | null;
  readonly grade: string | null;
  readonly penalty: number;
  readonly rank: number | null;
  readonly unrankedReason: string | null;
  /** How it stood in the month before; null where that is not known. */
  readonly lastMonth: UnitStanding | null;
  /** Why the roster lets it take no part; null where it takes part. */
  readonly exemption: string | null;
}

/** One flagged unit with the rate that cost it most (`lost` in points). */
export interface ReportedFlag {
  readonly unit: string;
  readonly channel: string;
  readonly grade: string | null;
  readonly index: number | null;
  readonly penalty: number;
  readonly mostCostly: { readonly rate: string; readonly lost: number } | null;
}

/** One problem with its cell (`C12`) and message. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** A unit's name and the cell it stands in. */
export interface ReportedName {
  readonly unit: string;
  readonly channel: string;
  readonly sheet: string;
  readonly cell: string;
}

/** One result by another hand: what it was, and what was computed; null for an empty cell. */
export interface ReportedDifference extends ReportedName {
  readonly result: string;
  readonly typed: string | number | boolean | null;
  readonly formula: string | null;
  readonly computed: string | number | boolean | null;
}

/** The whole run as one object of plain data. */
export interface GradingReport {
  readonly period: string | null;
  readonly ruleSet: string;
  readonly channels: readonly {
    readonly channel: string;
    readonly sheet: string;
    readonly units: readonly ReportedUnit[];
    readonly gradeCounts: Readonly<Record<string, number>>;
    readonly zeroVolume: readonly string[];
  }[];
  readonly flagged: readonly ReportedFlag[];
  /** Orders taken out of units' counts before they were graded. */
  readonly exclusions: readonly ReportedExclusion[];
  readonly ledger: ReportedLedger;
  /** Who rose and fell since the month before, per channel with figures of it. */
  readonly movement: readonly ReportedMovement[];
  /** The other workbook that the month before was read from; null where it was in this one, or is not known. */
  readonly lastMonthFrom: string | null;
  readonly problems: readonly ReportedProblem[];
  /** Pairs of names that may be one unit and that nobody has answered for. */
  readonly nameQuestions: readonly {
    readonly first: ReportedName;
    readonly second: ReportedName;
  }[];
  /** Results by another hand that the run replaced and that said something else. */
  readonly differences: readonly ReportedDifference[];
  readonly written: { readonly sheets: readonly string[]; readonly cells: number };
  readonly requests: RequestCounts;
}

/** The result of a run as plain data for other programs; messages in the given language. */
export function gradingReport(
  result: GradingResult,
  requests: RequestCounts,
  language: Language,
): GradingReport {
  return {
    period: result.period && periodKey(result.period),
    ruleSet: result.rules.id,
    channels: result.channels.map((channel) => ({
      channel: channel.channel,
      sheet: sheetsOf(channel),
      units: channel.units.map(reportedUnit),
      gradeCounts: channel.gradeCounts,
      zeroVolume: channel.zeroVolume,
    })),
    flagged: result.flagged.map(({ channel, unit }) => ({
      unit: unit.unit,
      channel,
      grade: unit.grade,
      index: unit.index,
      penalty: unit.penalty,
      mostCostly: unit.mostCostly,
    })),
    exclusions: result.exclusions.map(reportedExclusion),
    ledger: reportedLedger(result.ledger),
    movement: result.movement.map(reportedMovement),
    lastMonthFrom: result.comparedWith?.workbook ?? null,
    problems: result.problems.map((problem) => reportedProblem(problem, language)),
    nameQuestions: result.nameQuestions.map(({ first, second }) => ({
      first: reportedName(first),
      second: reportedName(second),
    })),
    differences: result.differences.map(reportedDifference),
    written: result.written,
    requests,
  };
}

/** One problem as plain data. */
export function reportedProblem(problem: Problem, language: Language): ReportedProblem {
  const { what, todo } = problemText(problem, language);
  const { where } = problem;
  return {
    code: problem.code,
    severity: problem.severity,
    sheet: where?.sheetName ?? null,
    cell: where && cellOf(where),
    message: language === 'en' ? `${what} ${todo}` : `${what}${todo}`,
  };
}

/** A named unit as plain data. */
export function reportedName({ unit, channel, place }: NamedUnit): ReportedName {
  return { unit, channel, sheet: place.sheetName, cell: cellOf(place) };
}

function reportedDifference(difference: Difference): ReportedDifference {
  const { unit, channel, sheetName, label, typed, formula, computed } = difference;
  return {
    ...{ unit, channel, sheet: sheetName, cell: cellOf(difference), result: label },
    ...{ typed: valueOf(typed), formula, computed: valueOf(computed) },
  };
}

function valueOf(content: CellContent): string | number | boolean | null {
  return content.kind === 'blank' ? null : content.value;
}

function cellOf({ row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row + 1}`;
}

function sheetsOf(channel: ChannelAssessment): string {
  const rows = channel.units.filter(({ isWithoutRow }) => !isWithoutRow);
  return [...new Set(rows.map((unit) => unit.place.sheetName))].join(', ');
}

/** One unit's assessment as plain data. */
export function reportedUnit(unit: UnitAssessment): ReportedUnit {
  return {
    unit: unit.unit,
    group: unit.group,
    due: unit.due,
    rates: Object.fromEntries(Object.entries(unit.rates).map(([name, rate]) => [name, rate.value])),
    index: unit.index,
    grade: unit.grade,
    penalty: unit.penalty,
    rank: unit.rank,
    unrankedReason: unit.unrankedReason,
    lastMonth: unit.lastMonth ?? null,
    exemption: unit.exemption ?? null,
  };
}
