/** Milliseconds without an edit, or a movement in the pane, before the workbook is read by itself. */
export const QUIET = 1000;

/** A slow workbook is read less often: the wait is so many times what the last look took. */
const REST = 5;
const LONGEST_WAIT = 30_000;

/** Reads the workbook some time after it was edited, and never while somebody is still at it. */
export interface QuietLook {
  /** Something was edited. */
  edited(): void;
  /** The person is doing something: what is due waits until it is quiet again. */
  disturbed(): void;
  /** Whether it may look at all; what is due waits until it may. */
  allow(allowed: boolean): void;
  stop(): void;
}

/**
 * Calls `look` once for all edits up to a moment of quiet, never more than one at once. A look that comes
 * to nothing (Excel is in the middle of a cell) is tried again, ever later.
 * @param look resolves to whether it came to something
 */
export function quietLook(look: () => Promise<boolean>): QuietLook {
  let isDue = false;
  let isLooking = false;
  let isAllowed = false;
  let isOver = false;
  let wait = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    clearTimeout(timer);
    if (isDue && isAllowed && !isLooking && !isOver) timer = setTimeout(begin, wait);
  };
  const ended = (came: boolean, took: number) => {
    isLooking = false;
    if (!came) isDue = true;
    const next = came ? took * REST : wait * 2;
    wait = Math.min(LONGEST_WAIT, Math.max(QUIET, next));
    schedule();
  };
  const begin = () => {
    isDue = false;
    isLooking = true;
    const begun = performance.now();
    void look().then(
      (came) => ended(came, performance.now() - begun),
      // Told by whoever looks; looking again would only tell it again.
      () => ended(true, 0),
    );
  };
  return {
    edited: () => {
      isDue = true;
      schedule();
    },
    disturbed: schedule,
    allow: (allowed) => {
      isAllowed = allowed;
      schedule();
    },
    stop: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
