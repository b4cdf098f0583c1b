/** A paragraph in the form it is read in, with the way back to its own characters. */
export interface NormalText {
  readonly text: string;
  /** For each character of `text`, where the character it came from begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/u;
/** Full-width letters, digits and marks, small forms; the Chinese comma stays what it is. */
const WIDE = /[\uff01-\uff0b\uff0d-\uff5e\ufe50-\ufe6f]/u;
const DIGIT = /\d/u;

/**
 * Brings a paragraph to half width and takes its blanks out, line breaks included, so that words broken
 * over lines are whole. A blank stays between two numbers, which would else become one; a line break
 * after the comma or the point inside a number does not.
 */
export function normalText(source: string): NormalText {
  let text = '';
  let isBlankBefore = false;
  let isBreakOnly = true;
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (characters: string, start: number, end: number) => {
    for (let each = 0; each < characters.length; each += 1) {
      starts.push(start);
      ends.push(end);
    }
    text += characters;
  };
  let at = 0;
  for (const character of source) {
    const end = at + character.length;
    if (BLANK.test(character)) {
      isBlankBefore = true;
      isBreakOnly &&= /[\r\n]/u.test(character);
    } else {
      const shown = WIDE.test(character) ? character.normalize('NFKC') : character;
      const last = text.at(-1) ?? '';
      const isBroken = /\d[,.]$/u.test(text.slice(-2)) && isBreakOnly;
      if (isBlankBefore && /[\d.%,]/u.test(last) && DIGIT.test(shown) && !isBroken) {
        push(' ', at, at);
      }
      push(shown, at, end);
      isBlankBefore = false;
      isBreakOnly = true;
    }
    at = end;
  }
  return { text, starts, ends };
}

/** The characters of the source that a part of the normal text came from. */
export function sourceSpan(
  { starts, ends }: NormalText,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const start = starts[from] ?? 0;
  return { from: start, to: ends[to - 1] ?? start };
}
