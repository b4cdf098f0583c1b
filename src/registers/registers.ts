import type { RuleColumns } from '../rules/ruleSection';
import type { SheetSnapshot, Snapshot } from '../tables/snapshot';
import { EXCLUSIONS_REGISTER } from './exclusionsRegister';
import { findRegisters } from './findRegisters';
import { LEDGER_REGISTER } from './ledgerRegister';
import { OPERATING_FIGURES_REGISTER } from './operatingFiguresRegister';
import type { Register } from './register';
import type { RegisterKind } from './registerKind';
import { ROSTER_REGISTER } from './rosterRegister';

/** Every register that workbooks are searched for. */
export const REGISTERS: readonly Register<RuleColumns>[] = [
  ROSTER_REGISTER,
  EXCLUSIONS_REGISTER,
  LEDGER_REGISTER,
  OPERATING_FIGURES_REGISTER,
];

/** A sheet that is a register. */
export interface RegisterSheet {
  readonly kind: RegisterKind;
  readonly sheet: SheetSnapshot;
}

/** The sheets of a workbook that are registers, of whatever kind. */
export function registerSheets(snapshot: Pick<Snapshot, 'sheets'>): RegisterSheet[] {
  return REGISTERS.flatMap((register) =>
    findRegisters(snapshot, register).map((sheet) => ({ kind: register.kind, sheet })),
  );
}
