import type { CancelSignal } from '../application/callControl';
import type { HostFailure } from '../application/hostFailure';
import { fetchedScript } from '../application/fetchedScript';
import { LOCAL_CLOCK } from '../application/localClock';
import type { RestoreOutcome, WorkbookPort } from '../application/ports';
import type { Rest } from '../application/resting';
import { fail, succeed, type Result } from '../application/result';
import { asksForNothing, NOTHING_WRITTEN } from './emptyPlan';
import { LOG_NOTHING, type HostLog } from './hostLog';
import { callExcel, type OfficeCall } from './officeCall';
import { trackOwnWrites } from './ownWrites';
import type { SeenWorkbook } from './restoreRun';
import { lastRunSummary, NO_MEMORY, type RunMemory } from './runMemory';
import { selectCells } from './selection';
import { withSmallerRequests, type RequestSizes } from './smallerRequests';
import { readSnapshot } from './snapshotReader';
import type { StartedRun } from './startedRun';
import { watchWorkbook } from './workbookEvents';
import { storeSettings } from './workbookSettings';
import type * as writing from './writing';

/** Limits and guards; every one has a default. */
export interface OfficeWorkbookOptions {
  /** Milliseconds Excel has to answer each request. Default 30,000. */
  readonly timeLimit?: number;
  /** Cells read at most, over all sheets. Default 500,000. */
  readonly maxCells?: number;
  /** Cells up to which the whole workbook is compared before writing. Default 20,000. */
  readonly comparedCells?: number;
  /** Estimated bytes of a reading answer. Default 4,000,000; Excel on the web allows 5 MB. */
  readonly bytesPerRead?: number;
  /** Estimated bytes of a writing request. Default 1,000,000. */
  readonly bytesPerWrite?: number;
  /** Workbook settings whose keys begin so are ours. Default `hotlineGrading.`. */
  readonly settingPrefix?: string;
  /**
   * Characters that the record of a run may have in the workbook's settings; a larger run can be taken
   * back only while the add-in stays open. Default 600,000: Excel takes 2 MB of settings, and has
   * been seen to refuse above one.
   */
  readonly recordLength?: number;
  /** The time a run is recorded with, as local text `2023-12-22 09:30`. Default: this computer's. */
  readonly now?: () => string;
  /** Milliseconds after a write in which changes still count as ours. Default 1,000. */
  readonly settling?: number;
  /** Default: nowhere. */
  readonly log?: HostLog;
  /** How the work of a write rests between its steps. Default: it does not. */
  readonly rest?: Rest;
}

const DEFAULTS: Required<OfficeWorkbookOptions> = {
  timeLimit: 30_000,
  maxCells: 500_000,
  comparedCells: 20_000,
  bytesPerRead: 4_000_000,
  bytesPerWrite: 1_000_000,
  settingPrefix: 'hotlineGrading.',
  recordLength: 600_000,
  now: () => LOCAL_CLOCK.now(),
  settling: 1000,
  log: LOG_NOTHING,
  rest: () => Promise.resolve(),
};

type Writing = typeof writing;

/** The port over the open workbook; to be called once Office is ready. */
export function createOfficeWorkbook(options: OfficeWorkbookOptions = {}): WorkbookPort {
  const settings = { ...DEFAULTS, ...options };
  const { settingPrefix: prefix } = settings;
  const ownWrites = trackOwnWrites(settings.settling);
  let memory = NO_MEMORY;
  /** Only to spare a request: what a run replaced is kept in the workbook. */
  let seen: SeenWorkbook | null = null;
  const inPieces = <T>(
    run: (call: OfficeCall, sizes: RequestSizes) => Promise<T>,
    signal?: CancelSignal,
  ): Promise<Result<T, HostFailure>> =>
    withSmallerRequests(settings, (sizes) =>
      callExcel({ ...settings, signal }, (call) => run(call, sizes)),
    );
  /** What a broken off run has written is put back, and the run before can be taken back again. */
  const putBack = async (
    { restoreRun }: Writing,
    { replaced, workbook }: StartedRun,
    before: RunMemory,
  ) => {
    const brokenOff = { replaced, settings: workbook.settings };
    const undone = await inPieces((call, sizes) =>
      restoreRun(call, null, { ...settings, ...sizes, memory, overChanged: false, brokenOff }),
    );
    if (undone.ok && isPutBack(undone.value)) {
      memory = before;
      return CANCELLED;
    }
    const reason = undone.ok ? { hostCode: undone.value.kind, hostLocation: '' } : undone.failure;
    return { ...reason, code: 'notPutBack', effect: 'mayBeWritten' } as const;
  };
  return {
    read: async ({ signal, onAmount } = {}) => {
      const read = await inPieces(
        (call, { bytesPerRead: bytesPerRequest }) =>
          readSnapshot(call, { ...settings, bytesPerRequest, onAmount }),
        signal,
      );
      if (read.ok) seen = read.value;
      return read;
    },
    apply: async (plan, basis, { signal, onAmount } = {}) => {
      if (asksForNothing(plan)) return succeed(NOTHING_WRITTEN);
      const fetched = await fetchedWriting();
      if (!fetched.ok) return fetched;
      const { applyPlan } = fetched.value;
      const before = memory;
      let started: StartedRun | null = null;
      const begin = (run: StartedRun) => {
        started = run;
        seen = null;
        memory = memoryOf(run, true);
      };
      const applied = await ownWrites.during(async () => {
        const ended = await inPieces(
          (call, sizes) =>
            applyPlan(call, plan, basis, { ...settings, ...sizes, memory, begin, onAmount }),
          signal,
        );
        const begun = started;
        if (!ended.ok && isCancelled(ended.failure) && ended.failure.effect === 'nothingWritten') {
          memory = before;
          return ended;
        }
        // A host that failed is not asked to put anything back: nobody knows what it would do.
        if (!signal?.aborted || !begun || !(ended.ok || isCancelled(ended.failure))) return ended;
        return fail(await putBack(fetched.value, begun, before));
      });
      const run = started as StartedRun | null;
      if (run && applied.ok) {
        memory = memoryOf(run, false);
        seen = { sheets: run.workbook.sheets, settings: storedSettings(run) };
      }
      return applied;
    },
    restore: async ({ overChanged }) => {
      const fetched = await fetchedWriting();
      if (!fetched.ok) return fetched;
      const { restoreRun } = fetched.value;
      const restored = await ownWrites.during(() =>
        inPieces((call, sizes) =>
          restoreRun(call, seen, { ...settings, ...sizes, memory, overChanged }),
        ),
      );
      if (restored.ok) {
        const { kind } = restored.value;
        if (kind === 'restored' || kind === 'nothingToRestore') memory = NO_MEMORY;
      } else if (restored.failure.effect === 'mayBeWritten' && memory.unkept) {
        memory = { ...memory, unkept: { ...memory.unkept, isOpen: true } };
      }
      seen = null;
      return restored;
    },
    select: (place, columnCount) =>
      callExcel(settings, (call) => selectCells(call, place, columnCount)),
    store: (values) => callExcel(settings, (call) => storeSettings(call, values)),
    lastRun: (snapshot) => lastRunSummary(snapshot.settings, prefix, memory),
    watch: (listener) => watchWorkbook(settings, ownWrites, listener),
  };
}

function fetchedWriting(): Promise<Result<Writing, HostFailure>> {
  return fetchedScript(
    () => import(/* webpackChunkName: "writing", webpackPrefetch: true */ './writing'),
  );
}

const CANCELLED: HostFailure = {
  ...{ code: 'cancelled', effect: 'nothingWritten', hostCode: '', hostLocation: '' },
};

function isCancelled({ code }: HostFailure): boolean {
  return code === 'cancelled';
}

function isPutBack(outcome: RestoreOutcome): boolean {
  if (outcome.kind === 'restored') return outcome.problems.length === 0;
  return outcome.kind === 'nothingToRestore';
}

function memoryOf({ record, previous, madeAt }: StartedRun, isOpen: boolean): RunMemory {
  if (!record) return { unkept: { previous, madeAt, isOpen }, unheard: null };
  return { unkept: null, unheard: isOpen ? record.done : null };
}

/** The settings of the record as the write leaves them. */
function storedSettings({ record }: StartedRun): Readonly<Record<string, string>> {
  return record ? { ...record.parts, [record.headKey]: record.done } : {};
}
