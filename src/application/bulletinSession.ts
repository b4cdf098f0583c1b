import type { Bulletin } from '../bulletin/bulletinBlock';
import type { Problem } from '../domain/problem';
import { writeAgreed } from './agreedWrite';
import { fetchedScript } from './fetchedScript';
import type { GradingOptions } from './gradingOptions';
import type { CallFailed, NothingWritten } from './gradingOutcome';
import type { GradingPorts } from './gradingPorts';
import type { WriteReport } from './ports';

/** What a bulletin is made of: the month, the tables and whose rules. */
export type BulletinOptions = Omit<GradingOptions, 'agreed'>;

/** How composing a bulletin ended; the workbook is not changed. */
export type BulletinComposition =
  | {
      readonly kind: 'composed';
      readonly bulletin: Bulletin;
      /** What grading the month found: a blocked unit is not in the totals. */
      readonly problems: readonly Problem[];
    }
  | Exclude<NothingWritten, { kind: 'confirm' }>
  | CallFailed;

/** How writing the bulletin ended. Only `written` has changed the workbook for certain. */
export type BulletinOutcome =
  | {
      readonly kind: 'written';
      readonly bulletin: Bulletin;
      /** No sheet where it said all of it already. */
      readonly written: WriteReport;
      readonly problems: readonly Problem[];
    }
  | NothingWritten
  | CallFailed;

/** The month's bulletin, as pane and command line use it. */
export interface BulletinSession {
  /** Reads afresh and composes the bulletin, to be copied or saved as a file; writes nothing. */
  composeBulletin(options: BulletinOptions): Promise<BulletinComposition>;
  /**
   * Reads afresh and writes the bulletin as a sheet of ours, and nothing else. Asks (`confirm`) before
   * it replaces what a person typed there.
   */
  writeBulletin(options: GradingOptions): Promise<BulletinOutcome>;
}

/** The session's bulletins over its workbook. Each call reads the workbook anew. */
export function createBulletinSession({
  workbook,
  clock,
  rules,
  version,
}: GradingPorts): BulletinSession {
  const runRules = () => ({ rules, madeAt: clock.now(), version });
  const composer = () => fetchedScript(() => import('./bulletinRun'));
  return {
    async composeBulletin(options) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const fetched = await composer();
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const { composeBulletin } = fetched.value;
      const composed = composeBulletin(read.value, options, runRules());
      if (composed.kind !== 'composed') return composed;
      const { bulletin, run } = composed;
      return { kind: 'composed', bulletin, problems: run.runProblems };
    },
    async writeBulletin(options) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const snapshot = read.value;
      const fetched = await composer();
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const { planBulletinRun } = fetched.value;
      const planned = planBulletinRun(snapshot, options, runRules());
      if (planned.kind !== 'planned') return planned;
      const { bulletin, plan, run } = planned;
      const ended = await writeAgreed(workbook, plan, snapshot, options.agreed);
      if (ended.kind !== 'written') return ended;
      const problems = [...run.runProblems, ...plan.problems, ...ended.problems];
      return { kind: 'written', bulletin, written: ended.report, problems };
    },
  };
}
