import { writeAgreed } from './agreedWrite';
import type { CallControl, WorkAmount } from './callControl';
import { fetchedScript } from './fetchedScript';
import type { GradingPhase } from './gradingPhase';
import type { GradingPorts } from './gradingPorts';
import type { HostFailure } from './hostFailure';
import type { RollUpOptions, RollUpOutcome } from './rollUpOutcome';

/** Rolling up the months of a quarter, half-year or year, as pane and command line use it. */
export interface RollUpSession {
  /**
   * Reads afresh, grades the months of the span and writes them rolled up as sheets of ours, and nothing
   * else. Asks (`confirm`) before it replaces what a person typed on such a sheet. `onPhase` is told of
   * every phase, and how much of it is done; once `options.signal` is aborted, it ends with the workbook
   * as before.
   */
  rollUp(
    options: RollUpOptions,
    onPhase: (phase: GradingPhase, amount?: WorkAmount) => void,
  ): Promise<RollUpOutcome>;
}

/** A roll-up that failed, or that the person broke off. */
function broken(failure: HostFailure): RollUpOutcome {
  return failure.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure };
}

/** The session's roll-ups over its workbook. Each call reads the workbook anew. */
export function createRollUpSession({
  workbook,
  clock,
  rules,
  version,
}: GradingPorts): RollUpSession {
  return {
    async rollUp(options, onPhase) {
      const { signal } = options;
      const control = (phase: GradingPhase): CallControl => ({
        ...(signal ? { signal } : {}),
        onAmount: (amount) => onPhase(phase, amount),
      });
      onPhase('reading');
      const read = await workbook.read(control('reading'));
      if (!read.ok) return broken(read.failure);
      onPhase('assessing');
      const fetched = await fetchedScript(() => import('./rollUpRun'));
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      if (signal?.aborted) return { kind: 'cancelled' };
      const { planSpan } = fetched.value;
      const planned = planSpan(read.value, options, { rules, madeAt: clock.now(), version });
      if (planned.kind !== 'planned') return planned;
      const { plan, result } = planned;
      const ended = await writeAgreed(workbook, plan, read.value, options.agreed, {
        onWriting: () => onPhase('writing'),
        control: control('writing'),
      });
      if (ended.kind === 'failed') return broken(ended.failure);
      if (ended.kind !== 'written') return ended;
      const problems = [...result.problems, ...ended.problems];
      return { kind: 'graded', result: { ...result, problems, written: ended.report } };
    },
  };
}
