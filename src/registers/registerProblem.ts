import type { Problem, ProblemCode, RegisterFaultCode } from '../domain/problem';
import type { RulePlace } from '../rules/ruleEntries';
import type { RuleColumns } from '../rules/ruleSection';
import type { SheetSnapshot } from '../tables/snapshot';
import type { Register } from './register';

/** Faults that cells of rules and of registers have alike, as registers tell them. */
const TOLD_AS: Readonly<Partial<Record<ProblemCode, RegisterFaultCode>>> = {
  ruleTextExpected: 'registerTextExpected',
  ruleNumberExpected: 'registerNumberExpected',
  ruleChoiceExpected: 'registerChoiceExpected',
  rulePeriodExpected: 'registerPeriodExpected',
  ruleValueMissing: 'registerValueMissing',
  ruleNameUnknown: 'registerNameUnknown',
  ruleNameTwice: 'registerNameTwice',
};

/** What a fault of a register is: where it stands, and what fills its message. */
export interface RegisterFault {
  readonly code: ProblemCode;
  readonly at: RulePlace;
  readonly details: Problem['details'];
  /** Whose line it stands in; absent where that is not known. */
  readonly unit?: string | null;
}

/** A fault at a cell of a register's sheet, as a problem that blocks grading; it names the register. */
export function registerProblem<C extends RuleColumns>(
  { title }: Pick<Register<C>, 'title'>,
  { id: sheetId, name: sheetName }: SheetSnapshot,
  { code, at, details, unit = null }: RegisterFault,
): Problem {
  return {
    code: TOLD_AS[code] ?? code,
    severity: 'blocking',
    where: { sheetId, sheetName, row: at.row, column: at.column },
    channel: null,
    unit,
    details: { register: title, ...details },
  };
}
