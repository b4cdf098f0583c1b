import type { ChangesSinceRun, ReadForRun } from './changesSinceRun';
import { fetchedScript } from './fetchedScript';
import type { GradingPorts } from './gradingPorts';
import type { RunChoices } from './gradingRun';
import type { HostFailure } from './hostFailure';
import type { WorkbookPort, WriteOutcome } from './ports';
import { succeed, type Result } from './result';
import type { Snapshot } from '../tables/snapshot';
import type { Unwatch, WorkbookEvent } from './workbookEvent';

/** What people do to the workbook while the pane is open. */
export interface LiveSession {
  /** Tells `listener` of every event until the watch is ended; one request. */
  watch(listener: (event: WorkbookEvent) => void): Promise<Result<Unwatch, HostFailure>>;
  /**
   * Reads the workbook and says what of it reads otherwise than when the last run of this session
   * graded it; null when there was none. Computes no grade and writes nothing.
   */
  changesSinceRun(): Promise<Result<ChangesSinceRun | null, HostFailure>>;
}

/** The part session, and what it has to be told. */
export interface LiveRuns {
  readonly live: LiveSession;
  /** A run has graded this workbook. */
  readonly ran: (run: RanOn, effect: RunEffect) => void;
  /** What was written last was taken back: results of the run before it stand there again. */
  readonly tookBack: () => void;
  /** The workbook for everything that writes: it is known then what taking back leads to. */
  readonly workbook: WorkbookPort;
}

/** What a run went by. */
export interface RanOn {
  readonly snapshot: Snapshot;
  readonly choices: RunChoices;
}

/** `same`: everything stood there already, so that taking back still takes back what was before. */
export type RunEffect = 'changed' | 'same';

/** A run to compare the workbook with. */
type KnownRun =
  | { readonly kind: 'ran'; readonly on: RanOn }
  /** What it went by was asked for: the cells are not kept any longer. */
  | { readonly kind: 'read'; readonly run: ReadForRun; readonly choices: RunChoices };

/** The session's watch over its workbook. */
export function createLiveSession({
  workbook,
  rules,
}: Pick<GradingPorts, 'workbook' | 'rules'>): LiveRuns {
  /** The run whose results stand in the workbook, and the one that taking back leads to, if known. */
  let last: KnownRun | null = null;
  let before: KnownRun | null = null;
  let runs = 0;
  return {
    ran: (run, effect) => {
      runs += 1;
      if (effect === 'changed') before = last;
      last = { kind: 'ran', on: run };
    },
    workbook: {
      ...workbook,
      async apply(plan, ...given) {
        const applied = await workbook.apply(plan, ...given);
        if (mayHaveChanged(applied) && plan.continues !== true) before = null;
        return applied;
      },
    },
    tookBack: () => {
      runs += 1;
      last = before;
      before = null;
    },
    live: {
      watch: (listener) => workbook.watch(listener),
      async changesSinceRun() {
        if (!last) return succeed(null);
        const fetched = await fetchedScript(() => import('./changesSinceRun'));
        if (!fetched.ok) return fetched;
        const asked = runs;
        const read = await workbook.read();
        if (!read.ok) return read;
        // What was read before a run ended says nothing of changes since.
        if (asked !== runs) return succeed(null);
        const { changesSinceRun, readForRun } = fetched.value;
        if (last.kind === 'ran') {
          const { snapshot, choices } = last.on;
          last = { kind: 'read', run: readForRun(snapshot, choices, { rules }), choices };
        }
        const { run, choices } = last;
        return succeed(changesSinceRun(run, readForRun(read.value, choices, { rules })));
      },
    },
  };
}

function mayHaveChanged(applied: Result<WriteOutcome, HostFailure>): boolean {
  if (!applied.ok) return applied.failure.effect === 'mayBeWritten';
  return applied.value.kind === 'written' && applied.value.report.cells > 0;
}
