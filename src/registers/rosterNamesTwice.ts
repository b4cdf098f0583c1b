import { cellName } from '../domain/cellName';
import { nameKey } from '../domain/nameKey';
import { periodKey, type Period } from '../domain/period';
import type { RulePlace } from '../rules/ruleEntries';
import type { RegisterEntry } from './register';
import type { RegisterFault } from './registerProblem';
import { ROSTER_REGISTER, type RosterColumns } from './rosterRegister';

interface ListedName {
  readonly name: string;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly at: RulePlace;
  readonly field: 'unit' | 'aliases';
}

/** Names that stand for two lines in one month, or twice in one: a fault at each cell after the first. */
export function repeatedNames(entries: readonly RegisterEntry<RosterColumns>[]): RegisterFault[] {
  const known = new Map<string, ListedName[]>();
  return entries.flatMap((entry) =>
    namesOf(entry).flatMap((listed): RegisterFault[] => {
      const key = nameKey(listed.name);
      const earlier = known.get(key) ?? [];
      known.set(key, [...earlier, listed]);
      const other = earlier.find((each) => overlaps(each, listed));
      if (!other) return [];
      const column = ROSTER_REGISTER.columns[listed.field].header;
      const where = cellName({ ...entry.place, row: other.at.row, column: other.at.column });
      const details = { column, kind: '名称', name: listed.name, other: where };
      return [{ code: 'registerNameTwice', at: listed.at, details }];
    }),
  );
}

function namesOf({ values, at }: RegisterEntry<RosterColumns>): ListedName[] {
  return [
    { name: values.unit, from: null, to: null, at: at.unit, field: 'unit' },
    ...values.aliases.map((alias) => ({ ...alias, at: at.aliases, field: 'aliases' as const })),
  ];
}

function overlaps(a: ListedName, b: ListedName): boolean {
  return startsBeforeEnd(a.from, b.to) && startsBeforeEnd(b.from, a.to);
}

function startsBeforeEnd(from: Period | null, to: Period | null): boolean {
  return from === null || to === null || periodKey(from) <= periodKey(to);
}
