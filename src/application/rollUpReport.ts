import { periodKey } from '../domain/period';
import { spanKey } from '../domain/periodSpan';
import type { MonthFigure, RollUpMethod, RollUpUnit } from '../domain/rollUp';
import {
  reportedName,
  reportedProblem,
  reportedUnit,
  type ReportedName,
  type ReportedProblem,
  type ReportedUnit,
  type RequestCounts,
} from './gradingReport';
import type { Language } from './language';
import type { RollUpResult } from './rollUpOutcome';

/** What one month says of a unit; null where there is no figure. */
export interface ReportedMonth {
  readonly month: string;
  readonly state: MonthFigure['state'];
  readonly due: number | null;
  readonly index: number | null;
  readonly grade: string | null;
}

/** One unit over the span. Without rates where its index is the mean of the months'. */
export interface ReportedSpanUnit extends ReportedUnit {
  readonly months: readonly ReportedMonth[];
}

/** A whole roll-up as one object of plain data. */
export interface RollUpReport {
  readonly span: string;
  readonly method: RollUpMethod;
  /** The months of the span that were rolled up, and those the workbook does not have. */
  readonly months: readonly string[];
  readonly missing: readonly string[];
  readonly ruleSet: string;
  readonly channels: readonly {
    readonly channel: string;
    readonly units: readonly ReportedSpanUnit[];
    readonly gradeCounts: Readonly<Record<string, number>>;
    readonly zeroVolume: readonly string[];
  }[];
  readonly flagged: readonly {
    readonly unit: string;
    readonly channel: string;
    readonly grade: string | null;
    readonly index: number | null;
  }[];
  readonly problems: readonly ReportedProblem[];
  readonly nameQuestions: readonly {
    readonly first: ReportedName;
    readonly second: ReportedName;
  }[];
  readonly written: { readonly sheets: readonly string[]; readonly cells: number };
  readonly requests: RequestCounts;
}

/** The result of a roll-up as plain data for other programs; messages in the given language. */
export function rollUpReport(
  result: RollUpResult,
  requests: RequestCounts,
  language: Language,
): RollUpReport {
  return {
    span: spanKey(result.span),
    method: result.method,
    months: result.months.map(periodKey),
    missing: result.missing.map(periodKey),
    ruleSet: result.rules.id,
    channels: result.channels.map(({ channel, units, gradeCounts, zeroVolume }) => ({
      ...{ channel, gradeCounts, zeroVolume },
      units: units.map(reportedSpanUnit),
    })),
    flagged: result.flagged.map(({ channel, unit: { unit, grade, index } }) => ({
      ...{ unit, channel, grade, index },
    })),
    problems: result.problems.map((problem) => reportedProblem(problem, language)),
    nameQuestions: result.nameQuestions.map(({ first, second }) => ({
      first: reportedName(first),
      second: reportedName(second),
    })),
    written: result.written,
    requests,
  };
}

function reportedSpanUnit(unit: RollUpUnit): ReportedSpanUnit {
  const months = unit.months.map(({ period, state, due, index, grade }) => ({
    ...{ month: periodKey(period), state, due, index, grade },
  }));
  return { ...reportedUnit(unit), months };
}
