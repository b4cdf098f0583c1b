import type { NameAnswer } from '../domain/nameAnswers';
import { nearNames, type NamedUnit, type NameQuestion } from '../domain/nearNames';
import type { Roster } from '../domain/roster';
import type { RosterNames } from '../domain/rosterNames';

/**
 * The names that look like one unit under two names. The roster settles those it has, as names or as
 * aliases of whatever month; a name it does not have is compared with its units, too, and the question
 * then names the roster's cell second.
 * @param lists the units that stand side by side in tables
 */
export function nameQuestionsOf(
  lists: readonly (readonly NamedUnit[])[],
  answers: readonly NameAnswer[],
  roster: Roster | null,
  { unitOf }: RosterNames,
): NameQuestion[] {
  if (!roster) return nearNames(lists, answers);
  const [first] = lists.flat();
  const channel = first?.channel ?? '';
  const listed = roster.units.map(({ unit, place }) => ({ unit, place, channel }));
  return nearNames([...lists, listed], answers).flatMap((question) => {
    const [one, other] = [unitOf(question.first.unit), unitOf(question.second.unit)];
    if (one && other) return [];
    if (!one && !other) return [question];
    const unlisted = one ? question.second : question.first;
    const unit = one ?? other;
    if (!unit) return [];
    const second = { unit: unit.unit, channel: unlisted.channel, place: unit.place };
    return [{ first: unlisted, second }];
  });
}
