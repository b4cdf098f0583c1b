import type { Period } from '../../src/domain/period';
import type { ProblemCode } from '../../src/domain/problem';
import type { ChannelId, CountName, RateName } from '../../src/domain/ruleSet';
import type { Snapshot } from '../../src/tables/snapshot';

/**
 * What has to become of a unit. `read`: every figure, no blocking problem. `blocked`: never graded, and
 * a problem says why. `either`: one or the other. `unseen`: not read at all, because its sheet is hidden
 * or its table cannot be taken.
 */
export type Fate = 'read' | 'blocked' | 'either' | 'unseen';

/** A unit as the layout means it. */
export interface TrueUnit {
  readonly sheetId: string;
  /** The row with the unit's figures. */
  readonly row: number;
  /** The column of its name. */
  readonly column: number;
  readonly channel: ChannelId;
  readonly unit: string;
  readonly group: string;
  readonly period: Period | null;
  readonly fate: Fate;
  /** Counts its table has a column for; null for an empty cell, or one that cannot be read. */
  readonly counts: Readonly<Record<CountName, number | null>>;
  readonly givenRates: Readonly<Record<RateName, number | null>>;
}

/** A problem that is true of the layout. */
export interface TrueProblem {
  /** Any of these says what is wrong. */
  readonly codes: readonly ProblemCode[];
  /** Null for a problem of the whole workbook. */
  readonly sheetId: string | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Null where any column will do. */
  readonly column: number | null;
  /** True when reading has to say it; false when it may. */
  readonly isDue: boolean;
}

/** A workbook and everything that is true of it. */
export interface LayoutCase {
  readonly snapshot: Snapshot;
  readonly units: readonly TrueUnit[];
  readonly problems: readonly TrueProblem[];
  /** True when nothing in it is wrong: no unit may be blocked or missing. */
  readonly isClean: boolean;
  /** What the layout is made of, for the report of a failure. */
  readonly traits: readonly string[];
}
