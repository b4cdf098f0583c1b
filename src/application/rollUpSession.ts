import { writeAgreed } from './agreedWrite';
import { fetchedScript } from './fetchedScript';
import type { GradingPhase } from './gradingPhase';
import type { GradingPorts } from './gradingPorts';
import type { RollUpOptions, RollUpOutcome } from './rollUpOutcome';

/** Rolling up the months of a quarter, half-year or year, as pane and command line use it. */
export interface RollUpSession {
  /**
   * Reads afresh, grades the months of the span and writes them rolled up as sheets of ours, and nothing
   * else. Asks (`confirm`) before it replaces what a person typed on such a sheet.
   */
  rollUp(options: RollUpOptions, onPhase: (phase: GradingPhase) => void): Promise<RollUpOutcome>;
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
      onPhase('reading');
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      onPhase('assessing');
      const fetched = await fetchedScript(() => import('./rollUpRun'));
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const { planSpan } = fetched.value;
      const planned = planSpan(read.value, options, { rules, madeAt: clock.now(), version });
      if (planned.kind !== 'planned') return planned;
      const { plan, result } = planned;
      const ended = await writeAgreed(workbook, plan, read.value, options.agreed, {
        onWriting: () => onPhase('writing'),
      });
      if (ended.kind !== 'written') return ended;
      const problems = [...result.problems, ...ended.problems];
      return { kind: 'graded', result: { ...result, problems, written: ended.report } };
    },
  };
}
