import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { nameForm } from '../domain/nameForm';
import { nameKey } from '../domain/nameKey';
import { likeness } from '../domain/nameLikeness';
import { nearNames } from '../domain/nearNames';
import type { ChannelId } from '../domain/ruleNames';
import type { DraftFacts } from './draftFacts';
import { knownNames } from './unitMentions';

/** Finds the unit a draft means by a name. */
export interface DraftUnits {
  /** The unit of that channel under this name, or one answered to be the same, or alone alike. */
  readonly unitOf: (channel: ChannelId, key: string) => UnitAssessment | null;
  /** One key for all names of a unit, as far as roster and answers say. */
  readonly identity: (key: string) => string;
  /** Names that look like one unit and nobody has answered for. */
  readonly lookalikes: (key: string) => readonly string[];
  /** The one known name that a name nobody knows is like; null for none, or several. */
  readonly nearest: (key: string) => string | null;
}

/** Own characters a name needs for one wrong one to show. */
const TYPO_LENGTH = 4;

/** The units of the month by the names a draft may use. */
export function draftUnits(facts: DraftFacts): DraftUnits {
  const { channels, roster, names } = facts;
  const listed = new Map<string, string>();
  for (const { unit, aliases } of roster?.units ?? []) {
    for (const name of [unit, ...aliases.map((alias) => alias.name)]) {
      listed.set(nameKey(name), nameKey(unit));
    }
  }
  const identity = (key: string) => names.unitKey(listed.get(key) ?? key);
  const alike = lookalikePairs(channels, names);
  const lookalikes = (key: string) => alike.get(key) ?? [];
  const known = knownNames(facts).map((key) => ({ key, form: nameForm(key) }));
  const forms = new Set(known.map(({ form }) => form.form));
  const context = { isUnit: (form: string) => forms.has(form), typoLength: TYPO_LENGTH };
  return {
    identity,
    lookalikes,
    nearest(key) {
      const form = nameForm(key);
      const like = known.filter((each) => likeness(form, each.form, context) !== null);
      const [only, ...others] = new Set(like.map((each) => identity(each.key)));
      return only !== undefined && others.length === 0 ? (like[0]?.key ?? null) : null;
    },
    unitOf(channel, key) {
      const units = channels.find((each) => each.channel === channel)?.units ?? [];
      const named = (wanted: string) =>
        units.find(({ unit }) => nameKey(unit) === wanted) ??
        units.find(({ unit }) => identity(nameKey(unit)) === identity(wanted)) ??
        null;
      return (
        named(key) ??
        lookalikes(key)
          .map(named)
          .find((unit) => unit !== null) ??
        null
      );
    },
  };
}

function lookalikePairs(
  channels: readonly ChannelAssessment[],
  names: DraftFacts['names'],
): Map<string, string[]> {
  const lists = channels.map(({ channel, units }) =>
    units.map(({ unit, place }) => ({ unit, channel, place })),
  );
  const pairs = new Map<string, string[]>();
  for (const { first, second } of nearNames(lists, [])) {
    if (names.isAnswered(first.unit, second.unit)) continue;
    const [one, other] = [nameKey(first.unit), nameKey(second.unit)];
    pairs.set(one, [...(pairs.get(one) ?? []), other]);
    pairs.set(other, [...(pairs.get(other) ?? []), one]);
  }
  return pairs;
}
