import type { Draft } from './draft';

/** A line that ends a sentence, or announces what follows. */
const ENDED = /[。！？!?；;：:]["”』」）)]*$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．](?!\d)|附件|第[一二三四五六七八九十]+)/u;
/** Lines shorter than this are headings and addresses, not lines that a page has broken. */
const SHORTEST_LINE = 18;

/**
 * The paragraphs of pasted text. Copied from a printed page, every line has a break of its own: a line
 * that ends in the middle of a sentence goes on in the next one.
 */
export function draftOfText(text: string): Draft {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|[\r\n\u2028\u2029]/u)) {
    const plain = line.trim();
    const last = paragraphs.at(-1);
    if (isOpen && last !== undefined && plain !== '' && !NUMBERED.test(plain)) {
      paragraphs[paragraphs.length - 1] = `${last}\n${line}`;
    } else if (plain !== '') paragraphs.push(line);
    isOpen =
      plain.length >= SHORTEST_LINE &&
      !ENDED.test(plain) &&
      (!NUMBERED.test(plain) || /[，,]/u.test(plain));
  }
  return {
    paragraphs: paragraphs.map((each) => ({ text: each, place: null, isTableCell: false })),
  };
}
