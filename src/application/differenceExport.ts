import { samePeriod, type Period } from '../domain/period';
import type { Difference } from '../report/differences';
import { planDifferences } from '../report/planDifferences';
import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';
import type { ExportOutcome } from './gradingOutcome';
import { planRun, type RunChoices, type RunRules } from './gradingRun';

/** The differences that a run of this session has replaced: the workbook no longer shows them. */
export interface ReplacedDifferences {
  readonly period: Period | null;
  readonly differences: readonly Difference[];
}

/** The sheet of differences as a plan, or why there is none. */
export type PlannedExport =
  | { readonly kind: 'planned'; readonly plan: WritePlan; readonly total: number }
  | Extract<ExportOutcome, { kind: 'noDifferences' | 'nothingToGrade' }>;

/**
 * Plans the list of differences of the chosen month: those that stand in the workbook, and those that
 * the last run of this session replaced there (`replaced`; null when there was none).
 */
export function planExport(
  snapshot: Snapshot,
  choices: RunChoices,
  run: RunRules,
  replaced: ReplacedDifferences | null,
): PlannedExport {
  const planned = planRun(snapshot, choices, run);
  if (planned.kind !== 'planned') return planned;
  const { period, differences: present } = planned.result;
  const shown = new Set(present.map(cellKey));
  const earlier =
    replaced && samePeriod(replaced.period, period)
      ? replaced.differences.filter((difference) => !shown.has(cellKey(difference)))
      : [];
  const differences = [...present, ...earlier];
  if (differences.length === 0) return { kind: 'noDifferences' };
  const { tables, otherTables } = planned;
  const of = { snapshot, differences, period, tables, otherTables };
  return { kind: 'planned', plan: planDifferences({ ...of, ...run }), total: differences.length };
}

function cellKey({ sheetId, row, column }: Difference): string {
  return `${row}:${column}:${sheetId}`;
}
