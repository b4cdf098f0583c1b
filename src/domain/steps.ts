/**
 * Long work that may rest wherever it yields, so that a pane can paint and take input meanwhile; it
 * returns what the work comes to. Resting changes nothing of that.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of the work without resting. */
export function withoutRest<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
