import type { Period } from './period';
import type { CellPlace } from './problem';
import type { ChannelId } from './ruleNames';

/** Another name of a unit, with the first and last month it holds for; null leaves that end open. */
export interface UnitAlias {
  readonly name: string;
  readonly from: Period | null;
  readonly to: Period | null;
}

/** Why a unit is not graded, with the first and last month it is not; null leaves that end open. */
export interface Exemption {
  readonly reason: string;
  readonly from: Period | null;
  readonly to: Period | null;
}

/** One unit of the roster (单位名录). */
export interface RosterUnit {
  /** The name it is listed by, whatever a table calls it. */
  readonly unit: string;
  /** The group it is ranked in; empty text leaves it to the tables. */
  readonly group: string;
  readonly aliases: readonly UnitAlias[];
  /** The channels it takes part in; null for all. */
  readonly channels: readonly ChannelId[] | null;
  readonly exemption: Exemption | null;
  /** The cell of its name. */
  readonly place: CellPlace;
}

/** All units of a city. A unit on it without a row has zero volume: listed, and without a grade. */
export interface Roster {
  readonly units: readonly RosterUnit[];
}
