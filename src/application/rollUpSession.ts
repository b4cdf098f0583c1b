import type { GradingPhase } from './gradingPhase';
import type { GradingPorts } from './gradingSession';
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
export function createRollUpSession(_ports: GradingPorts): RollUpSession {
  return {
    rollUp() {
      throw new Error('Months cannot be rolled up yet');
    },
  };
}
