import type { ThreadTimes } from './paneStretches';

/** What one thing done in the pane took, in milliseconds. */
export interface Timing extends ThreadTimes {
  readonly name: string;
  /** From the click until its result was in sight. */
  readonly waited: number;
}

/** In the order done. */
export type Timings = Timing[];

/** Does the same several times and keeps the least of each figure. */
export async function bestOf(runs: number, measure: () => Promise<Timings>): Promise<Timings> {
  let best = await measure();
  for (let run = 1; run < runs; run += 1) {
    const next = new Map((await measure()).map((timing) => [timing.name, timing]));
    best = best.map((timing) => leastOf(timing, next.get(timing.name) ?? timing));
  }
  return best;
}

function leastOf(one: Timing, other: Timing): Timing {
  return {
    name: one.name,
    ours: Math.min(one.ours, other.ours),
    oursInAll: Math.min(one.oursInAll, other.oursInAll),
    hostInAll: Math.min(one.hostInAll, other.hostInAll),
    waited: Math.min(one.waited, other.waited),
  };
}
