import { nameKey } from '../domain/nameKey';
import type { ActiveRow } from './blockBody';

/** A unit's row with its full name. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly group: string | null;
  /** Row of the other half of a name that stands in two rows; null for the ordinary one. */
  readonly otherHalf: number | null;
}

type LoneName = Extract<ActiveRow, { kind: 'nameOnly' }>;

/** Beginnings of names that are whole: `市林业局` goes on no line above it. */
const WHOLE_NAME = /^(?:市|县|区|省)/u;

/**
 * Gives every unit row its name. A row that holds a name and nothing else is the other half of the
 * name above it (or, where nothing stands above, below it), unless it is a unit of its own without
 * orders: names in a list of such rows, names that `known` has, and names that begin like a whole one.
 */
export function namedRows(active: readonly ActiveRow[], known: ReadonlySet<string>): NamedRow[] {
  const halves = new Map<number, LoneName>();
  const joined = new Set<number>();
  active.forEach((own, at) => {
    if (own.kind !== 'nameOnly') return;
    const whole = ownerOf(own, active[at - 1], active[at + 1], known);
    if (!whole || halves.has(whole.row)) return;
    halves.set(whole.row, own);
    joined.add(own.row);
  });
  return active.flatMap((own): NamedRow[] => {
    if ((own.kind !== 'unit' && own.kind !== 'nameOnly') || joined.has(own.row)) return [];
    const { row, group } = own;
    const half = halves.get(row);
    if (!half) return [{ row, group, name: own.name, otherHalf: null }];
    const name = half.row > row ? own.name + half.name : half.name + own.name;
    return [{ row, group, name, otherHalf: half.row }];
  });
}

/** The unit row whose name a lone name belongs to; null when it is a unit of its own. */
function ownerOf(
  own: LoneName,
  before: ActiveRow | undefined,
  after: ActiveRow | undefined,
  known: ReadonlySet<string>,
): ActiveRow | null {
  const above = before?.row === own.row - 1 && before.group === own.group ? before : undefined;
  const below = after?.row === own.row + 1 && after.group === own.group ? after : undefined;
  const isKnown = (name: string) => known.has(nameKey(name));
  if (above?.kind === 'unit' && isKnown(above.name + own.name)) return above;
  if (below?.kind === 'unit' && isKnown(own.name + below.name)) return below;
  if (above?.kind === 'nameOnly' || below?.kind === 'nameOnly') return null;
  if (isKnown(own.name) || WHOLE_NAME.test(own.name)) return null;
  if (above?.kind === 'unit') return above;
  return below?.kind === 'unit' ? below : null;
}
