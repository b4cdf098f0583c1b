import { nameKey } from '../domain/nameKey';
import type { AnsweredNames, NameAnswer } from '../domain/nameAnswers';
import { ALIASES } from '../registers/aliasCodec';
import type { RosterLine } from '../registers/rosterRegister';
import type { UnitTable } from '../tables/unitTable';

interface FoundUnit {
  readonly unit: string;
  group: string;
  readonly aliases: Map<string, string>;
}

/**
 * The lines of a roster made from tables: their units in source order, each once, with the group found
 * first; names that a person said are the same unit are its aliases.
 */
export function rosterLines(
  tables: readonly UnitTable[],
  names: AnsweredNames,
  answers: readonly NameAnswer[],
): RosterLine[] {
  const units = new Map<string, FoundUnit>();
  for (const { counts } of tables.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))) {
    const key = names.unitKey(counts.unit);
    const known = units.get(key);
    if (!known) {
      units.set(key, { unit: counts.unit, group: counts.group, aliases: new Map() });
      continue;
    }
    if (known.group === '') known.group = counts.group;
    addAlias(known, counts.unit);
  }
  for (const { first, second } of answers.filter(({ same }) => same)) {
    for (const name of [first, second]) {
      const known = units.get(names.unitKey(name));
      if (known) addAlias(known, name);
    }
  }
  return [...units.values()].map(({ unit, group, aliases }) => ({
    unit,
    group: group === '' ? null : group,
    aliases: [...aliases.values()].map((name) => ({ name, from: null, to: null })).filter(isListed),
    ...{ channels: [], reason: null, from: null, to: null },
  }));
}

function addAlias({ unit, aliases }: FoundUnit, name: string): void {
  const key = nameKey(name);
  if (key !== nameKey(unit) && !aliases.has(key)) aliases.set(key, name);
}

/** A name that a list would divide, or take for one with months, cannot be listed. */
function isListed(alias: RosterLine['aliases'][number]): boolean {
  const read = ALIASES.read({ kind: 'text', value: alias.name });
  return read.ok && read.value.length === 1 && read.value[0]?.name === alias.name;
}
