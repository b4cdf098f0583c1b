/** A part of a paragraph; positions are of the normal text. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Between separators and brackets; the comma inside a number is none. A semicolon stands alone. */
const CLAUSE = /(?:[^，,;、()]|(?<=\d),(?=\d{3}(?!\d)))+|;/gu;

/** The clauses of a part of a text, and each semicolon between them as one of its own. */
export function clausesOf(text: string, from: number, to: number): Clause[] {
  return [...text.slice(from, to).matchAll(CLAUSE)].map(({ index, 0: { length } }) => ({
    from: from + index,
    to: from + index + length,
  }));
}
