import type { RequestLog } from '../host/requestLog';

/** Requests a run sent, cleanup included. */
export interface CountedRequests {
  read: number;
  write: number;
}

/** Adds the requests that go out while `action` runs to one of the counts. */
export async function counting<T>(
  log: RequestLog,
  counts: CountedRequests,
  kind: keyof CountedRequests,
  action: () => Promise<T>,
): Promise<T> {
  const before = log.entries.length;
  try {
    return await action();
  } finally {
    counts[kind] += log.entries.length - before;
  }
}
