import type { LedgerKind } from '../ledgerRules';
import { itemsPoints, sumOfPoints } from './points';

/** What of one kind a unit has already had in the month. */
export interface KindTally {
  readonly items: number;
  /** With sign. */
  readonly points: number;
}

export const NO_TALLY: KindTally = { items: 0, points: 0 };

/** The points of one entry. */
export interface KindPoints {
  /** As the catalogue or the hand gives them, with sign. */
  readonly full: number;
  /** What the cap leaves of them. */
  readonly counted: number;
  /** The unit's tally with this entry. */
  readonly tally: KindTally;
}

/**
 * The points of an entry after those a unit already has of its kind: per item, other points from the
 * n-th item on, or those given by hand; never more, without sign, than the cap leaves.
 * @param given points by hand with their sign; null for those of the catalogue
 * @param perItem points of one item; only read where none are given
 */
export function kindPoints(
  kind: LedgerKind,
  entry: { readonly items: number; readonly given: number | null; readonly perItem: number },
  before: KindTally,
): KindPoints {
  const full = entry.given ?? escalated(kind, entry, before.items);
  const counted = capped(kind, full, before.points);
  return {
    full,
    counted,
    tally: { items: before.items + entry.items, points: sumOfPoints([before.points, counted]) },
  };
}

function escalated(
  { escalation }: LedgerKind,
  { items, perItem }: { readonly items: number; readonly perItem: number },
  before: number,
): number {
  if (!escalation) return itemsPoints(perItem, items);
  const plain = Math.min(items, Math.max(0, escalation.fromNth - 1 - before));
  return sumOfPoints([itemsPoints(perItem, plain), itemsPoints(escalation.points, items - plain)]);
}

function capped({ cap }: LedgerKind, points: number, before: number): number {
  if (cap === null) return points;
  const left = Math.max(0, sumOfPoints([cap, -Math.abs(before)]));
  if (Math.abs(points) <= left) return points;
  return points < 0 && left > 0 ? -left : left;
}
