/** Tells changes we make from changes people make. */
export interface OwnWrites {
  /** Runs `work`; changes that arrive meanwhile, or shortly after, are taken as ours. */
  during<T>(work: () => Promise<T>): Promise<T>;
  readonly active: boolean;
}

/**
 * Events of a write come a little after its answer; `settling` is for how many milliseconds. Events
 * are not switched off instead (`runtime.enableEvents`): that would also lose what others type.
 */
export function trackOwnWrites(settling: number): OwnWrites {
  let running = 0;
  let lastEnd = -Infinity;
  return {
    get active() {
      return running > 0 || performance.now() - lastEnd < settling;
    },
    async during(work) {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        lastEnd = performance.now();
      }
    },
  };
}
