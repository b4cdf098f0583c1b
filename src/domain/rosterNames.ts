import { nameKey } from './nameKey';
import type { AnsweredNames } from './nameAnswers';
import type { Period } from './period';
import { isWithin } from './periodSpan';
import type { Roster, RosterUnit, UnitAlias } from './roster';

/** What the roster and a person's answers together say of names. */
export interface RosterNames {
  /** The unit of the roster a name stands for; null for none. */
  readonly unitOf: (name: string) => RosterUnit | null;
  /** The name a unit is known by for comparison: one for all its names. */
  readonly unitKey: (name: string) => string;
}

/**
 * The roster decides first: its names, and its aliases that hold in the month. Then the answers: a name
 * that a person said is the same unit as one on the roster.
 * @param period the month; null where it is not known, when only aliases without limit hold; `any` for
 * names the roster has in whatever month
 */
export function rosterNames(
  { units }: Roster,
  period: Period | null | 'any',
  answered: AnsweredNames,
): RosterNames {
  const byName = new Map<string, RosterUnit>();
  for (const unit of units) byName.set(nameKey(unit.unit), unit);
  for (const unit of units) {
    for (const alias of unit.aliases.filter((each) => holds(each, period))) {
      const key = nameKey(alias.name);
      if (!byName.has(key)) byName.set(key, unit);
    }
  }
  const byAnswer = new Map<string, RosterUnit | null>();
  for (const [key, unit] of byName) {
    const answer = answered.unitKey(key);
    const known = byAnswer.get(answer);
    // Two units of the roster that were answered to be one: the roster's word stands for both.
    byAnswer.set(answer, known === undefined || known === unit ? unit : null);
  }
  const unitOf = (name: string) =>
    byName.get(nameKey(name)) ?? byAnswer.get(answered.unitKey(name)) ?? null;
  return {
    unitOf,
    unitKey: (name) => {
      const unit = unitOf(name);
      return unit ? `roster ${nameKey(unit.unit)}` : answered.unitKey(name);
    },
  };
}

/** True when something limited to months holds in a month; in an unknown one only what has no limit. */
export function holds(
  { from, to }: Pick<UnitAlias, 'from' | 'to'>,
  period: Period | null | 'any',
): boolean {
  if (period === 'any') return true;
  return period ? isWithin(period, from, to) : from === null && to === null;
}
