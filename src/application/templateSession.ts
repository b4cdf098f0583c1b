import { fetchedScript } from './fetchedScript';
import type { TemplateInsertion } from './gradingOutcome';
import type { GradingPorts } from './gradingPorts';
import { lastFullMonth } from './lastFullMonth';
import { rulesOfRun } from './rulesOfRun';
import type { TemplateKind } from './templateKind';

/** Tables to fill in, for a workbook that has none. */
export interface TemplateSession {
  /**
   * Adds one sheet per channel with a table of the month that is over, as the rules in force would read
   * it. No sheet that is there is touched.
   */
  insertTemplate(kind: TemplateKind): Promise<TemplateInsertion>;
}

/** The session's templates over its workbook. Each call reads the workbook anew. */
export function createTemplateSession({ workbook, clock, rules }: GradingPorts): TemplateSession {
  return {
    async insertTemplate(kind) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const snapshot = read.value;
      const fetched = await fetchedScript(() =>
        Promise.all([import('../report/templateSheets'), import('./templateContents')]),
      );
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const [{ planTemplateSheets }, { templateContents }] = fetched.value;
      const period = lastFullMonth(clock);
      const decided = rulesOfRun(snapshot, rules, period);
      const inForce = decided.kind === 'faulty' ? rules : decided.rules;
      const contents = templateContents(kind, inForce, period);
      if (contents.length === 0) return { kind: 'noSample' };
      const plan = planTemplateSheets(snapshot, contents);
      const applied = await workbook.apply(plan, snapshot);
      if (!applied.ok) return { kind: 'failed', failure: applied.failure };
      if (applied.value.kind === 'refused') return applied.value;
      return { kind: 'inserted', sheetNames: applied.value.report.sheets };
    },
  };
}
