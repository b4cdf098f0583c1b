import type { UnitStanding } from '../exclusionEffect';
import type { ChannelId } from '../ruleNames';

/** What one channel says of a unit; null where it was not graded or not ranked. */
export interface ChannelSummary {
  readonly channel: ChannelId;
  readonly index: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  /** Points of the grade penalty, 0 or negative. */
  readonly penalty: number;
  /** How it stood in the month before; absent where that is not known. */
  readonly lastMonth?: UnitStanding;
}

/** A unit over all channels of the month. */
export interface UnitSummary {
  readonly unit: string;
  /** Empty text where nothing names one. */
  readonly group: string;
  /** The channels it is listed in, in the assessment's order. */
  readonly channels: readonly ChannelSummary[];
  /** Points of its incidents, 0 or negative. */
  readonly incidents: number;
  /** Points of its bonuses, 0 or more. */
  readonly bonuses: number;
  /** Penalties, incidents and bonuses together. The index is no part of it. */
  readonly net: number;
}
