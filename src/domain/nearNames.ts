import { answeredNames, type NameAnswer } from './nameAnswers';
import { nameCandidates } from './nameCandidates';
import { nameForm, type NameForm } from './nameForm';
import { nameKey } from './nameKey';
import { likeness, type Likeness } from './nameLikeness';
import type { CellPlace } from './problem';
import type { ChannelId } from './ruleSet';

/** A unit's name with the cell it stands in. */
export interface NamedUnit {
  readonly unit: string;
  readonly channel: ChannelId;
  readonly place: CellPlace;
}

/** Two names that may be one unit; asked about, never joined. */
export interface NameQuestion {
  readonly first: NamedUnit;
  readonly second: NamedUnit;
}

export type { NameAnswer } from './nameAnswers';

/** One name, with its first cell in each list it stands in. */
interface ListedName {
  readonly form: NameForm;
  readonly cells: Map<number, NamedUnit>;
}

/** Own characters a name needs for one wrong one to show: fewer where the two stand in no list together. */
const TYPO_LENGTH = { apart: 4, together: 5 } as const;
/** A name that is a part of more others than this is a general word. */
const MOST_PARTNERS = 3;

/**
 * The pairs of names that look like one unit under two names, without those a person has answered
 * for. `lists` are the units that stand side by side, one list per channel and month: names that
 * stand together in two lists are two units, as no month lists a unit twice in each channel; names
 * that never stand together need less likeness than those that do. Equal names (`nameKey`) are one
 * unit and no question. In the order of the first name's first cell.
 */
export function nearNames(
  lists: readonly (readonly NamedUnit[])[],
  answers: readonly NameAnswer[],
): NameQuestion[] {
  const names = listedNames(lists);
  const forms = new Set(names.map(({ form }) => form.form));
  const isUnit = (form: string) => forms.has(form);
  const answered = answeredNames(answers);
  const alike = nameCandidates(names.map(({ form }) => form)).flatMap(([one, other]) => {
    const [first, second] = [names[one], names[other]];
    if (!first || !second) return [];
    const shared = [...first.cells.keys()].filter((list) => second.cells.has(list));
    const typoLength = shared.length === 0 ? TYPO_LENGTH.apart : TYPO_LENGTH.together;
    const kind = likeness(first.form, second.form, { isUnit, typoLength });
    if (kind === null || (shared.length > 1 && kind !== 'form')) return [];
    return [{ kind, first, second, list: shared[0] ?? null }];
  });
  return withoutGeneralWords(alike).flatMap(({ first, second, list }) => {
    const question = { first: cellOf(first, list), second: cellOf(second, list) };
    return answered.isAnswered(question.first.unit, question.second.unit) ? [] : [question];
  });
}

function listedNames(lists: readonly (readonly NamedUnit[])[]): ListedName[] {
  const names = new Map<string, ListedName>();
  lists.forEach((units, list) => {
    for (const unit of units) {
      const key = nameKey(unit.unit);
      const known = names.get(key) ?? { form: nameForm(unit.unit), cells: new Map() };
      if (!known.cells.has(list)) known.cells.set(list, unit);
      names.set(key, known);
    }
  });
  return [...names.values()];
}

/** The name's cell in that list; in no list in particular, its first cell. */
function cellOf({ cells }: ListedName, list: number | null): NamedUnit {
  const cell = (list === null ? undefined : cells.get(list)) ?? [...cells.values()][0];
  if (!cell) throw new Error('A name without a cell');
  return cell;
}

interface AlikeNames {
  readonly kind: Likeness;
  readonly first: ListedName;
  readonly second: ListedName;
}

/** `水利局` beside those of ten counties is none of them in particular. */
function withoutGeneralWords<Pair extends AlikeNames>(alike: readonly Pair[]): Pair[] {
  const partners = new Map<ListedName, number>();
  const shorter = ({ first, second }: Pair) =>
    first.form.form.length <= second.form.form.length ? first : second;
  const isPart = ({ kind }: Pair) => kind === 'place' || kind === 'short';
  for (const pair of alike.filter(isPart)) {
    partners.set(shorter(pair), (partners.get(shorter(pair)) ?? 0) + 1);
  }
  return alike.filter(
    (pair) => !isPart(pair) || (partners.get(shorter(pair)) ?? 0) <= MOST_PARTNERS,
  );
}
