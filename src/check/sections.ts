/** Numbering of a heading, outermost first. */
const NUMBERINGS = [
  /^[一二三四五六七八九十]+、/u,
  /^\([一二三四五六七八九十]+\)/u,
  /^\d{1,2}[.、](?!\d)/u,
  /^\(\d{1,2}\)/u,
];
/** A heading that goes on as a paragraph is no longer than this. */
const LONGEST_HEADING = 30;

/** A heading: how deep it is, 0 the outermost, and where it ends in its paragraph. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/**
 * The heading a paragraph is or begins with: a numbered short first sentence, or a short paragraph
 * without a full stop (the title, level 0 like the first numbering).
 */
export function headingOf(text: string): Heading | null {
  const first = /^[^。!?;]*/u.exec(text)?.[0] ?? '';
  if (first.length === 0 || first.length > LONGEST_HEADING) return null;
  const level = NUMBERINGS.findIndex((numbering) => numbering.test(text));
  if (level >= 0) return /[，,]/u.test(first) ? null : { level, text: first };
  return first === text && !/[，,]|\d(?:件|%)/u.test(text) ? { level: 0, text } : null;
}
