import { problemText } from '../../application/messages/messages';
import { cellName } from '../../domain/cellName';
import type { CellPlace, Problem, Severity } from '../../domain/problem';
import type { Wording } from '../wording';

/** One problem: what, where, and what to do. */
export interface ProblemLine {
  readonly id: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly what: string;
  readonly todo: string;
  readonly place: CellPlace | null;
  readonly cell: string;
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, info: 2 };
const SEVERITY_TEXT = {
  blocking: 'severityBlocking',
  warning: 'severityWarning',
  info: 'severityInfo',
} as const;

/** The problems, most severe first, otherwise in the order found. */
export function problemLines(problems: readonly Problem[], wording: Wording): ProblemLine[] {
  return [...problems]
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity])
    .map((problem, position) => ({
      id: String(position),
      severity: problem.severity,
      severityText: wording.text(SEVERITY_TEXT[problem.severity]),
      ...problemText(problem, wording.language),
      place: problem.where,
      cell: problem.where ? cellName(problem.where) : '',
    }));
}
