import type { ChangedUnit } from '../../application/changedUnits';
import type { ChangesSinceRun } from '../../application/changesSinceRun';
import type { CellPlace } from '../../domain/problem';
import type { LiveWording } from '../liveWording';
import { unitKey } from './unitKey';

/** Names told of one kind of change; the rest is a number. */
const NAMES_TOLD = 3;

/** What of a result no longer fits the workbook. */
export interface OutOfDateView {
  readonly title: string;
  /** One sentence per kind of change. */
  readonly lines: readonly string[];
  /** The first cell that changed; null where none is left to show. */
  readonly first: CellPlace | null;
  /** False where only rows have moved: the grades still hold. */
  readonly isOutOfDate: boolean;
}

/** The changes since a run in words. */
export function outOfDateView(changes: ChangesSinceRun, wording: LiveWording): OutOfDateView {
  const { units, sources } = changes;
  const isOld = isOutOfDate(changes);
  const kinds = (['changed', 'added', 'removed', 'moved'] as const).flatMap((change) => {
    const own = units.filter((unit) => unit.change === change);
    return own.length === 0 ? [] : [unitsLine(change, own, wording)];
  });
  const first = [...units, ...sources].find(({ place }) => place !== null)?.place ?? null;
  return {
    title: wording.own(isOld ? 'outOfDate' : 'onlyMoved'),
    lines: [...kinds, ...(sources.length > 0 ? [sourcesLine(sources, wording)] : [])],
    first,
    isOutOfDate: isOld,
  };
}

/** Whether grades no longer hold; not where rows have only moved. */
export function isOutOfDate({ units, sources }: ChangesSinceRun): boolean {
  return sources.length > 0 || units.some(({ change }) => change !== 'moved');
}

/** The keys of the result's units that read otherwise now, as they stood when they were graded. */
export function changedKeys(changes: ChangesSinceRun | null): ReadonlySet<string> {
  const changed = changes?.units.filter(({ change }) => change !== 'moved') ?? [];
  return new Set(changed.flatMap(({ channel, was }) => (was ? [unitKey(channel, was)] : [])));
}

function unitsLine(
  change: ChangedUnit['change'],
  units: readonly ChangedUnit[],
  wording: LiveWording,
): string {
  const separator = wording.text('listSeparator');
  const names = units.slice(0, NAMES_TOLD).map(({ unit }) => unit);
  const count = units.length - names.length;
  const named = names.join(separator);
  const sheets = new Set(
    units.map(({ place, was }) => (place ?? was)?.sheetName ?? wording.own('noSheet')),
  );
  return wording.own(change, {
    names: count === 0 ? named : wording.own('andOthers', { names: named, count }),
    sheets: [...sheets].join(separator),
  });
}

function sourcesLine(sources: ChangesSinceRun['sources'], wording: LiveWording): string {
  const told = sources.map(({ kind, place }) => {
    const source = wording.own(kind);
    return place ? wording.own('onSheet', { source, sheet: place.sheetName }) : source;
  });
  return wording.own('sources', { sources: told.join(wording.text('listSeparator')) });
}
