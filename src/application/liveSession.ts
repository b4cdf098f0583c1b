import type { GradingPorts } from './gradingPorts';
import type { HostFailure } from './hostFailure';
import type { Result } from './result';
import type { Unwatch, WorkbookEvent } from './workbookEvent';

/** What people do to the workbook while the pane is open. */
export interface LiveSession {
  /** Tells `listener` of every event until the watch is ended; one request. */
  watch(listener: (event: WorkbookEvent) => void): Promise<Result<Unwatch, HostFailure>>;
}

/** The session's watch over its workbook. */
export function createLiveSession({ workbook }: Pick<GradingPorts, 'workbook'>): LiveSession {
  return { watch: (listener) => workbook.watch(listener) };
}
