import { reportedProblem } from '../../application/gradingReport';
import type { GradingOutcome, RollUpOutcome } from '../../application/gradingSession';
import { problemLines } from '../../application/gradingSummary';
import { failureText } from '../../application/messages/messages';
import { EXIT, language, texts, type Refusal } from './terminal';

/** Why a run wrote nothing, or why a file could not be read, as the terminal tells it. */
export function refusalOf(
  input: string,
  outcome: Exclude<GradingOutcome | RollUpOutcome, { kind: 'graded' }>,
): Refusal {
  const exit = EXIT.nothingGraded;
  switch (outcome.kind) {
    case 'failed': {
      const { code, hostCode, hostLocation } = outcome.failure;
      const { what, todo } = failureText(outcome.failure, language);
      const lines = [`${input}: ${what} ${todo}`, `${hostCode} ${hostLocation}`.trim()];
      return { exit, code, lines };
    }
    case 'nothingToGrade':
    case 'refused': {
      const { kind: code, problems } = outcome;
      const isMonthOpen = problems.some((problem) => problem.code === 'periodConflict');
      const lines = [
        `${input}:`,
        ...problemLines(problems, language).slice(1),
        ...(isMonthOpen ? [texts.givePeriod] : []),
      ];
      return {
        ...{ exit, code, lines },
        problems: problems.map((problem) => reportedProblem(problem, language)),
      };
    }
    case 'confirm':
      throw new Error('A run that may replace typed cells asked for confirmation');
    case 'cancelled':
      throw new Error('A run that nobody can cancel was cancelled');
  }
}
