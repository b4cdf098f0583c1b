import type { RegisterKind } from '../registers/registerKind';
import { fetchedScript } from './fetchedScript';
import type { GradingOptions } from './gradingOptions';
import type { RegisterInsertion } from './gradingOutcome';
import type { GradingPorts } from './gradingPorts';
import { registerPlaces } from './registerPlaces';
import { rulesOfRun } from './rulesOfRun';

/** The month and the tables a register begins with. */
export type RegisterOptions = Pick<GradingOptions, 'period' | 'excludedTables'>;

/** Registers made by one click, as the pane uses it. */
export interface RegisterSession {
  /**
   * Adds a register to the workbook, with what the workbook says already. Where there is one, it tells
   * its place and adds none.
   */
  insertRegister(kind: RegisterKind, options: RegisterOptions): Promise<RegisterInsertion>;
}

/** The session's registers over its workbook. Each call reads the workbook anew. */
export function createRegisterSession({ workbook, rules }: GradingPorts): RegisterSession {
  return {
    async insertRegister(kind, choices) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const snapshot = read.value;
      const place = registerPlaces(snapshot)[kind];
      if (place) return { kind: 'present', place };
      const decided = rulesOfRun(snapshot, rules, choices.period);
      const basis = { snapshot, choices, rules: decided.kind === 'faulty' ? rules : decided.rules };
      const fetched = await fetchedScript(() =>
        Promise.all([import('../report/registerSheet'), import('./registerContents')]),
      );
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const [{ planRegisterSheet }, { registerContents }] = fetched.value;
      const plan = planRegisterSheet(snapshot, registerContents(kind, basis));
      const applied = await workbook.apply(plan, snapshot);
      if (!applied.ok) return { kind: 'failed', failure: applied.failure };
      if (applied.value.kind === 'refused') return applied.value;
      const [sheetName = ''] = applied.value.report.sheets;
      return { kind: 'inserted', sheetName };
    },
  };
}
