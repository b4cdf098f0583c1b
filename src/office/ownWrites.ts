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
  return {
    get active() {
      return running > 0;
    },
    async during(work) {
      running += 1;
      try {
        return await work();
      } finally {
        setTimeout(() => (running -= 1), settling);
      }
    },
  };
}
