import type { Period } from '../period';
import type { CellPlace } from '../problem';

/** The fields of an entry that a problem can point to. */
export type LedgerField = 'unit' | 'kind' | 'items' | 'points' | 'channel' | 'orderNumbers';

/** One line that people filled in: an incident or a bonus of one unit. */
export interface LedgerEntry {
  /** The unit as written. */
  readonly unit: string;
  /** The kind as written: its label or its name in the rules' catalogue. */
  readonly kind: string;
  /** How many items, 1 or more; null where it was left empty: as many as order numbers, at least 1. */
  readonly items: number | null;
  /** Points given by hand, in place of items × points; with or without the sign of the kind's side. */
  readonly points: number | null;
  /** The label of the channel that its orders belong to; null leaves it to the kind's label. */
  readonly channel: string | null;
  readonly orderNumbers: readonly string[];
  /** What happened, as it shall be printed; empty text for nothing beyond the order numbers. */
  readonly text: string;
  /** The day it happened, `2023-11-08`; null where it was left empty. */
  readonly date: string | null;
  /** The month it is counted in; null for the month of its date, else for whatever month is graded. */
  readonly period: Period | null;
  /** Its first cell. */
  readonly place: CellPlace;
  /** The cell of each field. */
  readonly at: Readonly<Record<LedgerField, CellPlace>>;
}
