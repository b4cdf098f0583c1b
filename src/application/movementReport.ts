import type { ChannelMovement, UnitMove } from '../domain/monthMovement';
import { periodKey } from '../domain/period';

/** A unit whose index changed, in points. */
export interface ReportedMove {
  readonly unit: string;
  readonly change: number;
}

/** What became of a channel's units since the month before, `2023-10`. */
export interface ReportedMovement {
  readonly channel: string;
  readonly lastMonth: string;
  readonly rose: readonly ReportedMove[];
  readonly fell: readonly ReportedMove[];
  readonly newlyFlagged: readonly ReportedMove[];
  readonly flaggedAgain: readonly ReportedMove[];
}

/** A channel's movement as plain data; how each unit stood is with the channel's units. */
export function reportedMovement(movement: ChannelMovement): ReportedMovement {
  const { channel, lastMonth, rose, fell, newlyFlagged, flaggedAgain } = movement;
  return {
    channel,
    lastMonth: periodKey(lastMonth),
    rose: rose.map(reportedMove),
    fell: fell.map(reportedMove),
    newlyFlagged: newlyFlagged.map(reportedMove),
    flaggedAgain: flaggedAgain.map(reportedMove),
  };
}

function reportedMove({ unit, change }: UnitMove): ReportedMove {
  return { unit, change };
}
