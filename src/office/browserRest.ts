import type { Rest } from '../application/resting';

/** Milliseconds of work after which a rest is worth its while: a frame has sixteen. */
const SPELL = 8;

/**
 * Rests by giving the browser its thread for a moment, no oftener than people can notice. No timer:
 * browsers stretch one inside the other to four milliseconds, and to a second in a hidden pane.
 * @param now milliseconds, from anywhere
 */
export function createBrowserRest(now: () => number = () => performance.now()): Rest {
  let rested = Number.NEGATIVE_INFINITY;
  return async () => {
    if (now() - rested < SPELL) return;
    await nextTask();
    rested = now();
  };
}

/** What browsers have of it: older ones, and Safari, lack `yield` or all of it. */
interface TaskScheduler {
  readonly yield?: () => Promise<void>;
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: TaskScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
