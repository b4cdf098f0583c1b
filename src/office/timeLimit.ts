/** Excel did not settle a call in time; whether it did the work is unknown. */
export class NotAnswering extends Error {
  constructor() {
    super('Excel did not answer in time.');
    this.name = 'NotAnswering';
  }
}

/** A watch over one call to Excel. */
export interface TimeLimit {
  /**
   * Gives the call its whole time again, before something is sent. Throws `NotAnswering` when the
   * time is over: nothing may be sent any more.
   */
  restart(): void;
  /** Settles as `promise` does, or rejects with `NotAnswering` first. A late result is dropped. */
  watch<T>(promise: PromiseLike<T>): Promise<T>;
  stop(): void;
}

/** Starts a watch of so many milliseconds. */
export function startTimeLimit(milliseconds: number): TimeLimit {
  let over = false;
  let end: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new NotAnswering());
  });
  // Nobody may be watching when the time ends.
  ended.catch(() => undefined);
  const start = () =>
    setTimeout(() => {
      over = true;
      end();
    }, milliseconds);
  let timer = start();
  return {
    restart() {
      if (over) throw new NotAnswering();
      clearTimeout(timer);
      timer = start();
    },
    watch: (promise) => Promise.race([promise, ended]),
    stop() {
      clearTimeout(timer);
    },
  };
}
