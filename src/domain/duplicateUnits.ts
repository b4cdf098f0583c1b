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
 * rows are blocked and each problem names the other cell, with the name there if it is another one.
 * `unitKey` says which names are one unit: `nameKey`, or that with a person's answers.
 */
export function blockDuplicates(
  units: readonly UnitCounts[],
  channel: ChannelId,
  unitKey: (name: string) => string = nameKey,
): UniqueUnits {
  const rows = new Map<string, UnitCounts[]>();
  const rowsOf = ({ unit }: UnitCounts) => rows.get(unitKey(unit)) ?? [];
  for (const unit of units) {
    const key = unitKey(unit.unit);
    const known = rows.get(key);
    if (known) known.push(unit);
    else rows.set(key, [unit]);
  }
  const repeated = units.filter((unit) => rowsOf(unit).length > 1);
  const blocked = new Set(repeated);
  return {
    units: units.map((unit) => (blocked.has(unit) ? { ...unit, blocked: true } : unit)),
    problems: repeated.map((unit) => {
      const others = rowsOf(unit).filter((other) => other !== unit);
      return {
        code: 'duplicateUnit',
        severity: 'blocking',
        where: unit.place,
        channel,
        unit: unit.unit,
        details: { other: others.map((other) => otherCell(unit, other)).join('、') },
      };
    }),
  };
}

function otherCell(unit: UnitCounts, other: UnitCounts): string {
  const cell = cellName(other.place);
  return nameKey(unit.unit) === nameKey(other.unit) ? cell : `${cell}（${other.unit}）`;
}
