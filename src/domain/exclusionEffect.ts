import type { CellPlace } from './problem';
import type { ChannelId } from './ruleNames';

/** How a unit stands in a channel; null for what it does not have. */
export interface UnitStanding {
  readonly index: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
}

/** What taking orders out did to a unit. `before`: as if none had been taken out of any unit. */
export interface ExclusionEffect {
  readonly channel: ChannelId;
  readonly unit: string;
  /** The cell of the unit's name in the first line that takes orders out. */
  readonly place: CellPlace;
  /** Orders taken out: what the volume is lower by, or all its lines added up where it is not. */
  readonly orders: number;
  /** The reasons, each once, in the order of the lines. */
  readonly reasons: readonly string[];
  readonly before: UnitStanding;
  readonly after: UnitStanding;
}
