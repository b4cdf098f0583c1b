import { nameKey } from './nameKey';

/** The units of one group; its name is empty text for those that name none. */
export interface UnitGroup<T> {
  readonly name: string;
  readonly units: readonly T[];
}

/**
 * Units by group: the groups of `order` first, then others as they come; groups are compared by
 * `nameKey`, and those without units are left out.
 */
export function unitGroups<T extends { readonly group: string }>(
  units: readonly T[],
  order: readonly string[],
): UnitGroup<T>[] {
  const groups = new Map<string, { name: string; units: T[] }>();
  for (const name of order) groups.set(nameKey(name), { name, units: [] });
  for (const unit of units) {
    const key = nameKey(unit.group);
    const group = groups.get(key) ?? { name: unit.group, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.units.length > 0);
}
