import type { Browser, Page } from 'playwright-core';

/** What a trace has to keep so that tasks can be told. */
export const TASKS = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the browser's own clock. */
  readonly ts: number;
}

/** The browser a page is open in. */
export function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  return browser;
}

/** When the tasks of the thread that runs the page's scripts began: microseconds, ascending. */
export function taskStartsIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const script = traceEvents.find(({ name }) => name === 'FunctionCall');
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === script?.pid && tid === script.tid)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
}
