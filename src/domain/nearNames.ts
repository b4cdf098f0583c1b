import type { CellPlace } from './problem';
import type { ChannelId } from './ruleSet';

/** A unit's name with the cell it stands in. */
export interface NamedUnit {
  readonly unit: string;
  readonly channel: ChannelId;
  readonly place: CellPlace;
}

/** Two names that may be one unit; asked about, never joined. */
export interface NameQuestion {
  readonly first: NamedUnit;
  readonly second: NamedUnit;
}

/** What a person said of two names: one unit, or two. */
export interface NameAnswer {
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
}
