import { faulty, shownContent, taken, type Codec } from './ruleCell';

/** A count named in a formula, added or taken off. */
export interface NamedTerm {
  readonly name: string;
  readonly sign: 1 | -1;
}

/** Counts added up and taken off: `应办理数-缓办数`. An empty cell has no terms. */
export const FORMULA: Codec<readonly NamedTerm[]> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    const text = shownContent(content);
    if (text === '') return taken([]);
    const terms = content.kind === 'text' ? termsIn(text) : null;
    return terms ? taken(terms) : faulty('ruleFormulaExpected', { value: text });
  },
  write: (terms) =>
    terms.length === 0
      ? null
      : terms
          .map(({ name, sign }, at) => (sign === 1 ? (at === 0 ? name : `+${name}`) : `-${name}`))
          .join(''),
};

function termsIn(text: string): NamedTerm[] | null {
  const signed = text.normalize('NFKC').replace(/[−–—]/gu, '-').replace(/\s+/gu, '');
  const terms: NamedTerm[] = [];
  for (const [, sign, name] of signed.matchAll(/([+-]?)([^+-]*)/gu)) {
    if (sign === '' && name === '') continue;
    if (name === undefined || name === '') return null;
    terms.push({ name, sign: sign === '-' ? -1 : 1 });
  }
  return terms.length > 0 ? terms : null;
}
