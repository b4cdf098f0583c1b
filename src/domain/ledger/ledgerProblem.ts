import type { CellPlace, Problem, Severity } from '../problem';
import type { LedgerProblemCode } from './ledgerProblemCode';

/** A problem of the ledger at its cell. */
export function ledgerProblem(
  code: LedgerProblemCode,
  severity: Severity,
  where: CellPlace,
  details: Problem['details'],
  unit: string | null = null,
): Problem {
  return { code, severity, where, channel: null, unit, details };
}
