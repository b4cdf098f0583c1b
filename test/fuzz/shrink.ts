import { replayedChoices } from './choices';

/** The most cases tried while a failing one is made smaller. */
const MOST_TRIES = 4000;

/**
 * Makes the tape of a failing case plainer and shorter as long as `fails` holds: parts of it are left
 * out, then choices are made plain. `fails` gets the tape; the result fails too.
 */
export function shrunk(
  tape: readonly number[],
  fails: (tape: readonly number[]) => boolean,
): number[] {
  let best = [...tape];
  let tries = 0;
  const takes = (candidate: readonly number[]): boolean => {
    tries += 1;
    if (tries > MOST_TRIES || !fails(candidate)) return false;
    best = [...candidate];
    return true;
  };
  let isBetter = true;
  while (isBetter && tries < MOST_TRIES) {
    isBetter = false;
    for (let size = Math.ceil(best.length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < best.length && tries < MOST_TRIES;) {
        const without = [...best.slice(0, at), ...best.slice(at + size)];
        const plain = best.map((own, i) => (i >= at && i < at + size ? 0 : own));
        const isPlain = plain.every((own, i) => own === best[i]);
        if (takes(without) || (!isPlain && takes(plain))) isBetter = true;
        else at += size;
      }
    }
    best.forEach((own, at) => {
      for (const less of [1, Math.floor(own / 2), own - 1]) {
        const current = best[at] ?? 0;
        if (less < 1 || less >= current) continue;
        if (takes(best.map((value, i) => (i === at ? less : value)))) isBetter = true;
      }
    });
  }
  return best;
}

/** The tape as far as a generator used it. */
export function usedTape(
  tape: readonly number[],
  generate: (choices: ReturnType<typeof replayedChoices>) => unknown,
): number[] {
  const choices = replayedChoices(tape);
  generate(choices);
  return [...choices.tape];
}
