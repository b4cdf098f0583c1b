/** Excel did not settle a call in time; whether it did the work is unknown. */
export class NotAnswering extends Error {
  constructor() {
    super('Excel did not answer in time.');
    this.name = 'NotAnswering';
  }
}

/** A watch over one call to Excel. */
export interface TimeLimit {
  /** Gives the call its whole time again: something has just been heard or sent. */
  restart(): void;
  /** Throws `NotAnswering` when the time is over: nothing may be sent any more. */
  check(): void;
  /** Settles as `promise` does, or rejects with `NotAnswering` first. A late result is dropped. */
  watch<T>(promise: PromiseLike<T>): Promise<T>;
  stop(): void;
}

/** Starts a watch of so many milliseconds. */
export function startTimeLimit(milliseconds: number): TimeLimit {
  const whenOver = new Set<() => void>();
  let over = false;
  let timer = start();

  function start() {
    return setTimeout(() => {
      over = true;
      for (const tell of whenOver) tell();
    }, milliseconds);
  }

  function check() {
    if (over) throw new NotAnswering();
  }

  return {
    restart() {
      check();
      clearTimeout(timer);
      timer = start();
    },
    check,
    watch<T>(promise: PromiseLike<T>) {
      return new Promise<T>((resolve, reject) => {
        const tell = () => reject(new NotAnswering());
        whenOver.add(tell);
        if (over) tell();
        promise.then(
          (value) => {
            whenOver.delete(tell);
            resolve(value);
          },
          (error: unknown) => {
            whenOver.delete(tell);
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      });
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
