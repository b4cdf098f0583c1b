import { cellName } from '../../domain/cellName';
import type { CellPlace, Problem, Severity } from '../../domain/problem';
import type { Wording } from '../wording';

/** One finding: what, and where. */
export interface ProblemLine {
  readonly id: string;
  readonly what: string;
  readonly place: CellPlace | null;
  readonly cell: string;
}

/** Findings of one kind with what to do about them. */
export interface ProblemGroup {
  readonly id: string;
  readonly severity: Severity;
  /** `需核对`, or `需核对 · 12 处`. */
  readonly severityText: string;
  readonly lines: readonly ProblemLine[];
  readonly todo: string;
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, info: 2 };
const SEVERITY_TEXT = {
  blocking: 'severityBlocking',
  warning: 'severityWarning',
  info: 'severityInfo',
} as const;

/** The problems, those with the same remedy together, most severe first, otherwise in the order found. */
export function problemGroups(problems: readonly Problem[], wording: Wording): ProblemGroup[] {
  const kinds = new Map<string, Finding[]>();
  for (const problem of problems) {
    const { what, todo } = wording.problem(problem);
    const kind = `${problem.severity} ${problem.code} ${todo}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { problem, what, todo }]);
  }
  return [...kinds]
    .flatMap(([kind, findings]) => group(kind, findings, wording))
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

interface Finding {
  readonly problem: Problem;
  readonly what: string;
  readonly todo: string;
}

function group(id: string, findings: readonly Finding[], wording: Wording): ProblemGroup[] {
  const [first] = findings;
  if (!first) return [];
  const { severity } = first.problem;
  const word = wording.text(SEVERITY_TEXT[severity]);
  const count = findings.length;
  return [
    {
      id,
      severity,
      severityText: count === 1 ? word : wording.text('problemsOfKind', { severity: word, count }),
      lines: findings.map(({ problem, what }, position) => ({
        id: String(position),
        what,
        place: problem.where,
        cell: problem.where ? cellName(problem.where) : '',
      })),
      todo: first.todo,
    },
  ];
}
