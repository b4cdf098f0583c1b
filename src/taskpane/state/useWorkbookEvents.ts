import { useEffect, useState } from 'react';
import type { GradingSession } from '../../application/gradingSession';
import type { Unwatch, WorkbookEvent } from '../../application/workbookEvent';

/** Milliseconds until a watch that Excel refused is tried again. */
const AGAIN_AFTER = 10_000;

/** The workbook's events, for whoever in the pane wants to follow them. */
export interface WorkbookEvents {
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: (event: WorkbookEvent) => void) => () => void;
}

/**
 * Watches the workbook once for the whole pane, as soon as `ready`, and until the pane is gone. An Excel
 * that cannot tell of events is no failure: nothing is told then. One that was only busy is asked again.
 */
export function useWorkbookEvents(
  session: Pick<GradingSession, 'watch'>,
  ready: boolean,
  reportBug: (bug: unknown) => void,
): WorkbookEvents {
  const [listeners] = useState(() => new Set<(event: WorkbookEvent) => void>());
  const [events] = useState<WorkbookEvents>(() => ({
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  }));
  const [begun, setBegun] = useState(false);
  if (ready && !begun) setBegun(true);
  useEffect(() => {
    if (!begun) return;
    let isOver = false;
    let unwatch: Unwatch | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    const tell = (event: WorkbookEvent) => {
      if (!isOver) listeners.forEach((listener) => listener(event));
    };
    const watch = () => {
      session.watch(tell).then((watched) => {
        if (watched.ok && isOver) watched.value().catch(reportBug);
        else if (watched.ok) unwatch = watched.value;
        else if (!isOver && watched.failure.code !== 'apiNotFound') {
          again = setTimeout(watch, AGAIN_AFTER);
        }
      }, reportBug);
    };
    watch();
    return () => {
      isOver = true;
      clearTimeout(again);
      unwatch?.().catch(reportBug);
    };
  }, [session, begun, listeners, reportBug]);
  return events;
}
