import type { CancelSignal } from '../application/callControl';
import type { FailureEffect, HostFailure } from '../application/hostFailure';
import { fail, succeed, type Result } from '../application/result';
import { Cancelled } from './cancelled';
import { failureReason } from './hostFailures';
import type { HostLog } from './hostLog';
import { startTimeLimit } from './timeLimit';

/** How calls to Excel are guarded. */
export interface CallSettings {
  /** Milliseconds Excel has to answer each request. */
  readonly timeLimit: number;
  readonly log: HostLog;
  /** Looked at before every request: once it is aborted, nothing more is sent. */
  readonly signal?: CancelSignal | undefined;
}

/** What a request may do to the workbook. */
export type RequestKind = 'read' | 'write';

/** One run against Excel. */
export interface OfficeCall {
  readonly context: Excel.RequestContext;
  /** Sends everything queued as one request. */
  sync(kind: RequestKind): Promise<void>;
}

/**
 * One `Excel.run`. A failure of the host becomes a value that says whether anything may have been
 * written: certain is only that nothing was before the first writing request went out. After the
 * time limit nothing more is sent and a late answer is dropped. A bug of ours is thrown on.
 *
 * Not used: `delayForCellEdit`. It lets Excel hold a batch until the person leaves the cell, and a
 * write that runs after we stopped waiting for it is a write nobody looks after. Without it Excel
 * refuses at once, on the first (reading) request of every call, and the pane can say why.
 */
export async function callExcel<T>(
  { timeLimit, log, signal }: CallSettings,
  batch: (call: OfficeCall) => Promise<T>,
): Promise<Result<T, HostFailure>> {
  const limit = startTimeLimit(timeLimit);
  let effect: FailureEffect = 'nothingWritten';
  try {
    const run = Excel.run((context) =>
      batch({
        context,
        async sync(kind) {
          if (signal?.aborted) throw new Cancelled();
          limit.restart();
          if (kind === 'write') effect = 'mayBeWritten';
          await limit.watch(context.sync());
        },
      }),
    );
    return succeed(await limit.watch(run));
  } catch (error) {
    const reason = failureReason(error);
    if (reason === null) throw error;
    if (!(error instanceof Cancelled)) log(error);
    return fail({ ...reason, effect });
  } finally {
    limit.stop();
  }
}
