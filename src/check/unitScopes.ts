import { clausesOf, type Clause } from './clauses';
import type { ReadParagraph } from './readDraft';
import type { UnitMention } from './unitMentions';

/** Units named together, and what is said of them. */
export interface UnitScope {
  readonly units: readonly UnitMention[];
  readonly clauses: readonly Clause[];
}

const JOINED = /^(?:[、和与及，]|以及)?$/u;
/** A unit after these is not whom the sentence is about. */
const NO_SUBJECT = /[由对向被给让把从较比至到于交转]$/u;
/** From here on a sentence is about more than the unit. */
const OTHERS = /全市|全区|平均|合计|总计|各单位|其他单位|其余/u;
/**
 * What a paragraph says of units: each clause after a unit's name, up to the next name, the end of the
 * sentence, or words about more than that unit.
 */
export function unitScopes(paragraph: ReadParagraph): UnitScope[] {
  const { text, mentions, sentences } = paragraph;
  return sentences.flatMap((sentence) => {
    const own = mentions.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    const scopes: UnitScope[] = [];
    let together: UnitMention[] = [];
    own.forEach((mention, at) => {
      together.push(mention);
      const next = own[at + 1];
      const until = next?.from ?? sentence.to;
      if (next && JOINED.test(text.slice(mention.to, next.from))) return;
      const [first = mention] = together;
      if (!NO_SUBJECT.test(text.slice(0, first.from))) {
        scopes.push({ units: together, clauses: clausesOfUnit(paragraph, mention.to, until) });
      }
      together = [];
    });
    return scopes;
  });
}

function clausesOfUnit(paragraph: ReadParagraph, from: number, to: number): Clause[] {
  const { text, isOtherTime } = paragraph;
  const clauses: Clause[] = [];
  for (const clause of clausesOf(text, from, to)) {
    const words = text.slice(clause.from, clause.to);
    if (words === ';' || OTHERS.test(words)) break;
    if (!isOtherTime(clause.from)) clauses.push(clause);
  }
  return clauses;
}
