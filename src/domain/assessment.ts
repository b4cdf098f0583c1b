import type { ExclusionEffect, UnitStanding } from './exclusionEffect';
import type { LocalizedText } from './localizedText';
import type { Period } from './period';
import type { CellPlace, Problem } from './problem';
import type { ChannelId, CountName, RateName } from './ruleSet';

/** One unit's figures as read from a table, before any rule is applied. */
export interface UnitCounts {
  /** The name as written, without line breaks. */
  readonly unit: string;
  /** The group it is ranked in; empty text when the table names none. */
  readonly group: string;
  /** Where the unit's row starts (the cell of its name). */
  readonly place: CellPlace;
  /** Each count the table has a column for; null when its cell is empty or unusable. */
  readonly counts: Readonly<Record<CountName, number | null>>;
  /** Rates taken from their own columns, as fractions; null when the cell is empty. */
  readonly givenRates: Readonly<Record<RateName, number | null>>;
  /** True when reading met something that makes this unit's figures unusable (already reported). */
  readonly blocked: boolean;
  /** Why the roster lets it take no part this month; absent where it takes part. */
  readonly exemption?: string;
  /** True where only the roster lists it: it has no row this month, and `place` is on the roster. */
  readonly isWithoutRow?: boolean;
}

/** A rate of one unit. `value` is the fraction, or the points entered. Given rates have no counts. */
export interface RateResult {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly given: boolean;
}

/** What one scoring item gave: points earned and points lost against its weight, unrounded. */
export interface ItemResult {
  readonly rate: RateName;
  readonly weight: number;
  readonly points: number;
  readonly lost: number;
}

export type UngradedReason = 'noOrders' | 'blocked' | 'exempt';
export type UnrankedReason = UngradedReason | 'belowMinimum';

/** The rate that cost a unit most; `lost` in points, rounded like the index. */
export interface MostCostly {
  readonly rate: RateName;
  readonly lost: number;
}

/** Everything the rules say of one unit in one channel. */
export interface UnitAssessment {
  readonly unit: string;
  readonly group: string;
  readonly place: CellPlace;
  readonly counts: Readonly<Record<CountName, number | null>>;
  /** The volume count; null when it could not be read. */
  readonly due: number | null;
  readonly rates: Readonly<Record<RateName, RateResult>>;
  readonly items: readonly ItemResult[];
  /** Rounded composite index; null when ungraded. */
  readonly index: number | null;
  readonly grade: string | null;
  readonly ungradedReason: UngradedReason | null;
  /** The reason as the roster says it, of a unit that is `exempt`; absent otherwise. */
  readonly exemption?: string;
  /** True where only the roster lists it: it has no row this month, and `place` is on the roster. */
  readonly isWithoutRow?: boolean;
  /** The orders taken out of its counts, with how it stood before; absent where none were. */
  readonly exclusion?: ExclusionEffect;
  /** How it stood in the month before; absent where that is not known or it had no row. */
  readonly lastMonth?: UnitStanding;
  /** Points, 0 or negative. */
  readonly penalty: number;
  readonly flagged: boolean;
  /** Place inside the group, from 1; null when unranked. */
  readonly rank: number | null;
  readonly unrankedReason: UnrankedReason | null;
  /** The ranking minimum of the unit's group. */
  readonly rankingMinimum: number;
  readonly mostCostly: MostCostly | null;
}

/** One channel of the period. */
export interface ChannelAssessment {
  readonly channel: ChannelId;
  readonly label: LocalizedText;
  /** Units in source order; without those that the rules leave out for having no orders. */
  readonly units: readonly UnitAssessment[];
  /** Units per grade label, every label of the rules present, best first. */
  readonly gradeCounts: Readonly<Record<string, number>>;
  /** Names of the units without orders. */
  readonly zeroVolume: readonly string[];
  /** The units that the rules leave out for having no orders; absent where there are none. */
  readonly leftOut?: readonly UnitAssessment[];
  /** The month before, where the workbook has figures of it for this channel; absent otherwise. */
  readonly lastMonth?: Period;
}

/** The whole month: same figures, rules and period give the same assessment. */
export interface Assessment {
  readonly period: Period | null;
  readonly ruleSetId: string;
  readonly channels: readonly ChannelAssessment[];
  readonly problems: readonly Problem[];
}
