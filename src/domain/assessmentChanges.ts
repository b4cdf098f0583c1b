import type { LocalizedText } from './localizedText';
import type { CellPlace } from './problem';
import type { ChannelId } from './ruleSet';

/** One figure by the rules compared with, and by the others. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** A unit whose result in one channel is another by other rules; null where it has none. */
export interface UnitChange {
  readonly channel: ChannelId;
  readonly unit: string;
  readonly group: string;
  readonly place: CellPlace;
  /** False on the side whose rules leave the unit out. */
  readonly listed: Change<boolean>;
  readonly index: Change<number | null>;
  readonly grade: Change<string | null>;
  readonly rank: Change<number | null>;
  readonly flagged: Change<boolean>;
}

/** How many units of all channels change; a unit of two channels counts in each. */
export interface ChangeTotals {
  readonly grade: number;
  readonly rank: number;
  readonly flag: number;
  /** Units with any of these changes. */
  readonly units: number;
}

/** Units per grade of one channel, the labels of both sides present, best first. */
export interface ChannelDistribution {
  readonly channel: ChannelId;
  readonly label: LocalizedText;
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}
