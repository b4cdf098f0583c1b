import type { Period } from './period';
import type { CellPlace } from './problem';
import type { ChannelId, CountName } from './ruleNames';

/** Orders of one unit that are taken out of its counts before it is graded (剔除), with the reason. */
export interface OrderExclusion {
  readonly unit: string;
  readonly channel: ChannelId;
  /** The month it holds for; null for whatever month is graded. */
  readonly period: Period | null;
  /** The counts that hold these orders; each is lowered by `orders`. */
  readonly counts: readonly CountName[];
  /** How many orders, 1 or more. */
  readonly orders: number;
  readonly reason: string;
  readonly place: CellPlace;
}
