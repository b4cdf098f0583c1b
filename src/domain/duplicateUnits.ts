import type { UnitCounts } from './assessment';
import { cellName } from './cellName';
import { nameKey } from './nameKey';
import type { Problem } from './problem';
import type { ChannelId } from './ruleSet';

/** A channel's units with every duplicate blocked, and one problem for each row of it. */
export interface UniqueUnits {
  readonly units: readonly UnitCounts[];
  readonly problems: readonly Problem[];
}

/**
 * A unit may stand once in a channel. Where it stands twice nobody can tell which row counts, so both
 * rows are blocked and each problem names the other cell.
 */
export function blockDuplicates(units: readonly UnitCounts[], channel: ChannelId): UniqueUnits {
  const rows = new Map<string, UnitCounts[]>();
  for (const unit of units) {
    const key = nameKey(unit.unit);
    rows.set(key, [...(rows.get(key) ?? []), unit]);
  }
  const repeated = units.filter((unit) => (rows.get(nameKey(unit.unit)) ?? []).length > 1);
  const blocked = new Set(repeated);
  return {
    units: units.map((unit) => (blocked.has(unit) ? { ...unit, blocked: true } : unit)),
    problems: repeated.map((unit) => {
      const others = (rows.get(nameKey(unit.unit)) ?? []).filter((other) => other !== unit);
      return {
        code: 'duplicateUnit',
        severity: 'blocking',
        where: unit.place,
        channel,
        unit: unit.unit,
        details: { other: others.map((other) => cellName(other.place)).join('、') },
      };
    }),
  };
}
