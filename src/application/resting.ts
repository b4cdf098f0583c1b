import { withoutRest, type Steps } from '../domain/steps';
import type { CancelSignal } from './callControl';

/** Resolves once whatever else waits for the thread (input, painting) has had its turn. */
export type Rest = () => Promise<void>;

/** As below; what nobody can break off comes to its end. */
export async function inSteps<T>(steps: Steps<T>, rest: Rest | undefined): Promise<T>;
/**
 * Does long work and rests between its steps.
 * @param rest left out, all is done at once
 * @param signal looked at after every rest
 * @returns what the work comes to; null once it was broken off
 */
export async function inSteps<T>(
  steps: Steps<T>,
  rest: Rest | undefined,
  signal: CancelSignal | undefined,
): Promise<T | null>;
export async function inSteps<T>(
  steps: Steps<T>,
  rest: Rest | undefined,
  signal?: CancelSignal,
): Promise<T | null> {
  if (!rest) return withoutRest(steps);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await rest();
    if (signal?.aborted) return null;
  }
}
