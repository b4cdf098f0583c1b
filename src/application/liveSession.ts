import type { ChangesSinceRun, ReadForRun } from './changesSinceRun';
import { fetchedScript } from './fetchedScript';
import type { GradingPorts } from './gradingPorts';
import type { RunChoices } from './gradingRun';
import type { HostFailure } from './hostFailure';
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
  /** A run has graded this workbook, or the last one was taken back. */
  readonly ran: (run: RanOn | null) => void;
}

/** What a run went by. */
export interface RanOn {
  readonly snapshot: Snapshot;
  readonly choices: RunChoices;
}

/** The session's watch over its workbook. */
export function createLiveSession({
  workbook,
  rules,
}: Pick<GradingPorts, 'workbook' | 'rules'>): LiveRuns {
  let last: RanOn | null = null;
  /** What the last run went by, once it was asked for: the cells are not kept any longer then. */
  let graded: { readonly run: ReadForRun; readonly choices: RunChoices } | null = null;
  let runs = 0;
  const ran = (run: RanOn | null) => {
    runs += 1;
    last = run;
    graded = null;
  };
  return {
    ran,
    live: {
      watch: (listener) => workbook.watch(listener),
      async changesSinceRun() {
        if (!last && !graded) return succeed(null);
        const fetched = await fetchedScript(() => import('./changesSinceRun'));
        if (!fetched.ok) return fetched;
        const asked = runs;
        const read = await workbook.read();
        if (!read.ok) return read;
        // What was read before a run ended says nothing of changes since.
        if (asked !== runs) return succeed(null);
        const { changesSinceRun, readForRun } = fetched.value;
        if (last) {
          const { snapshot, choices } = last;
          graded = { run: readForRun(snapshot, choices, { rules }), choices };
          last = null;
        }
        if (!graded) return succeed(null);
        return succeed(
          changesSinceRun(graded.run, readForRun(read.value, graded.choices, { rules })),
        );
      },
    },
  };
}
