import type { RequestPiece } from './requestChunks';

/** Something to be read: pieces of requests, and the result once all of them are answered. */
export interface Reading<T> {
  readonly pieces: readonly RequestPiece[];
  /** To be called after the pieces have been sent. Throws host failures. */
  take(): T;
}

/** One piece. `queue` queues it and returns what takes the result. */
export function readingOf<T>(bytes: number, queue: () => () => T): Reading<T> {
  let take: (() => T) | undefined;
  const piece: RequestPiece = {
    bytes,
    queue: () => {
      take = queue();
    },
  };
  return {
    pieces: [piece],
    take: () => {
      if (!take) throw new Error('A result was taken before it was asked for.');
      return take();
    },
  };
}

/** Several readings as one. */
export function readingAll<T>(readings: readonly Reading<T>[]): Reading<T[]> {
  return {
    pieces: readings.flatMap(({ pieces }) => pieces),
    take: () => readings.map((reading) => reading.take()),
  };
}

/** Nothing to read; the result is known. */
export function readingNothing<T>(value: T): Reading<T> {
  return { pieces: [], take: () => value };
}
