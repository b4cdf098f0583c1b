import type { SnapshotCell } from '../tables/snapshot';
import { holds, isBlank, KEEP } from './plannedValue';
import type { PlannedValue } from './writePlan';

/** What happens to one result cell. */
export interface CellDecision {
  /** What is written; `keep` when the cell shows the result already. */
  readonly value: PlannedValue;
  /** A value or formula of a person's is lost by it. */
  readonly replaces: boolean;
  /** A person's formula gives the same result and stays. */
  readonly keepsFormula: boolean;
  /** The number is there, or will be, but under another number format. */
  readonly reformats: boolean;
}

/**
 * Decides what to do with a result cell. `ours`: the value in it is one an earlier run wrote there.
 * Formulas are always a person's, since results are written as values.
 */
export function decideCell(
  cell: SnapshotCell,
  planned: PlannedValue,
  numberFormat: string | null,
  ours: boolean,
): CellDecision {
  const isFormula = cell.formula !== null;
  if (holds(planned, cell.content)) {
    const reformats =
      !isFormula &&
      planned.kind === 'number' &&
      numberFormat !== null &&
      cell.numberFormat !== numberFormat;
    return { value: KEEP, replaces: false, keepsFormula: isFormula, reformats };
  }
  return {
    value: planned,
    replaces: isFormula || (!isBlank(cell.content) && !ours),
    keepsFormula: false,
    reformats: planned.kind === 'number' && cell.numberFormat !== numberFormat,
  };
}
