import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { columnLetters } from '../domain/cellName';
import { periodKey } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { GradingResult } from './gradingSession';
import type { Language } from './language';
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
  readonly problems: readonly ReportedProblem[];
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
    ruleSet: result.ruleSetId,
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
    problems: result.problems.map((problem) => reportedProblem(problem, language)),
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
    cell: where && `${columnLetters(where.column)}${where.row + 1}`,
    message: language === 'en' ? `${what} ${todo}` : `${what}${todo}`,
  };
}

function sheetsOf(channel: ChannelAssessment): string {
  return [...new Set(channel.units.map((unit) => unit.place.sheetName))].join(', ');
}

function reportedUnit(unit: UnitAssessment): ReportedUnit {
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
  };
}
