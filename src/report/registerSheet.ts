import type { RegisterKind } from '../registers/registerKind';
import { REGISTER_LINES_ABOVE } from '../registers/registerGrid';
import type { RuleGridCell } from '../rules/ruleGrid';
import type { Snapshot } from '../tables/snapshot';
import { planGridSheet } from './gridSheet';
import type { WritePlan } from './writePlan';

/** A register as it is added: its title, which also names the sheet, and its cells. */
export interface RegisterGrid {
  readonly kind: RegisterKind;
  readonly title: string;
  readonly grid: readonly (readonly RuleGridCell[])[];
}

/**
 * Adds a register to the workbook: ordinary cells to be filled in, with lists to choose from. Its
 * header stays in view and is repeated on every printed page.
 */
export function planRegisterSheet(
  snapshot: Snapshot,
  { kind, title, grid }: RegisterGrid,
): WritePlan {
  const sheet = planGridSheet(snapshot, {
    ...{ output: `register.${kind}`, sheetName: title, grid },
    ...{ frozenRows: REGISTER_LINES_ABOVE, titleRow: REGISTER_LINES_ABOVE - 1 },
  });
  return { sheets: [sheet], settings: {}, replacements: [], problems: [] };
}
