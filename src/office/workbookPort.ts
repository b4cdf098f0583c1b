import type { WorkbookPort } from '../application/ports';
import { succeed } from '../application/result';
import { LOG_NOTHING, type HostLog } from './hostLog';
import { callExcel } from './officeCall';
import { trackOwnWrites } from './ownWrites';
import { applyPlan, asksForNothing, NOTHING_WRITTEN } from './planWriter';
import { withEarlier, type PreviousValues } from './previousValues';
import { restoreRun } from './restoreRun';
import { selectCells } from './selection';
import { runSummary } from './runSummary';
import { withSmallerRequests } from './smallerRequests';
import { readSnapshot } from './snapshotReader';
import { storeSettings } from './workbookSettings';
import { subscribeToWorkbook, type WorkbookEvent } from './workbookEvents';

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
  /** Milliseconds after a write in which changes still count as ours. Default 1,000. */
  readonly settling?: number;
  /** Default: nowhere. */
  readonly log?: HostLog;
}

const DEFAULTS: Required<OfficeWorkbookOptions> = {
  timeLimit: 30_000,
  maxCells: 500_000,
  comparedCells: 20_000,
  bytesPerRead: 4_000_000,
  bytesPerWrite: 1_000_000,
  settingPrefix: 'hotlineGrading.',
  settling: 1000,
  log: LOG_NOTHING,
};

/** The workbook in Excel, with what only Excel has. */
export interface OfficeWorkbook extends WorkbookPort {
  /**
   * What the last writing run replaced; null before the first and once it is restored. Kept in memory
   * only: a pane that is opened anew knows of no run.
   */
  previousValues(): PreviousValues | null;
  /** Tells what people do to the workbook; resolves to what ends it. */
  subscribe(listener: (event: WorkbookEvent) => void): ReturnType<typeof subscribeToWorkbook>;
}

/** The port over the open workbook; to be called once Office is ready. */
export function createOfficeWorkbook(options: OfficeWorkbookOptions = {}): OfficeWorkbook {
  const settings = { ...DEFAULTS, ...options };
  const ownWrites = trackOwnWrites(settings.settling);
  let previous: PreviousValues | null = null;
  /** Whether the last write, of a run or of a restore, was heard to its end. */
  let isSettled = true;
  return {
    read: () =>
      withSmallerRequests(settings, ({ bytesPerRead: bytesPerRequest }) =>
        callExcel(settings, (call) => readSnapshot(call, { ...settings, bytesPerRequest })),
      ),
    apply: async (plan, basis) => {
      if (asksForNothing(plan)) return succeed(NOTHING_WRITTEN);
      const keepPrevious = (values: PreviousValues) => {
        previous = previous && !isSettled ? withEarlier(previous, values) : values;
        isSettled = false;
      };
      const applied = await ownWrites.during(() =>
        withSmallerRequests(settings, (sizes) =>
          callExcel(settings, (call) =>
            applyPlan(call, plan, basis, { ...settings, ...sizes, keepPrevious }),
          ),
        ),
      );
      if (applied.ok && applied.value.kind === 'written') isSettled = true;
      return applied;
    },
    restore: async ({ overChanged }) => {
      const run = previous;
      if (!run) return succeed({ kind: 'nothingToRestore' });
      const restored = await ownWrites.during(() =>
        withSmallerRequests(settings, (sizes) =>
          callExcel(settings, (call) =>
            restoreRun(call, run, { ...settings, ...sizes, overChanged }),
          ),
        ),
      );
      if (!restored.ok) {
        if (restored.failure.effect === 'mayBeWritten') isSettled = false;
      } else if (restored.value.kind === 'restored' || restored.value.kind === 'nothingToRestore') {
        previous = null;
        isSettled = true;
      }
      return restored;
    },
    select: (place, columnCount) =>
      callExcel(settings, (call) => selectCells(call, place, columnCount)),
    store: (values) => callExcel(settings, (call) => storeSettings(call, values)),
    lastRun: () => previous && runSummary(previous),
    previousValues: () => previous,
    subscribe: (listener) => subscribeToWorkbook(settings, ownWrites, listener),
  };
}
