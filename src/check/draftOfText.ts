import type { Draft } from './draft';

/** A line that ends a sentence; one that ends a part of it goes on if it is full. */
const ENDED = /[。！？!?]["”』」）)]*$/u;
const PAUSED = /[。！？!?；;：:]["”』」）)]*$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．](?!\d)|附件)/u;
/** A full line of a printed page has at least this many characters. */
const LEAST_WIDTH = 18;
/** A line this much of the page's width goes on in the next one. */
const FULL = 0.85;

/**
 * The paragraphs of pasted text. Copied from a printed page, every line has a break of its own: there, a
 * full line that ends in the middle of a sentence goes on in the next one.
 */
export function draftOfText(text: string): Draft {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/u).filter((line) => line.trim() !== '');
  const width = pageWidth(lines);
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (isOpen && last !== undefined && !NUMBERED.test(line.trim())) {
      paragraphs[paragraphs.length - 1] = `${last}\n${line}`;
    } else paragraphs.push(line);
    isOpen = width !== null && lengthOf(line) >= FULL * width && !ENDED.test(line.trim());
  }
  return {
    paragraphs: paragraphs.map((each) => ({ text: each, place: null, isTableCell: false })),
  };
}

/** How long a full line is; null where lines are paragraphs: most long ones end a sentence. */
function pageWidth(lines: readonly string[]): number | null {
  const long = lines.filter((line) => lengthOf(line) >= LEAST_WIDTH);
  const broken = long.filter((line) => !PAUSED.test(line.trim()));
  if (broken.length < 2 || broken.length * 2 < long.length) return null;
  const lengths = broken.map(lengthOf).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? null;
}

/** Characters of Chinese width: two of Latin letters and digits make one. */
function lengthOf(line: string): number {
  const plain = line.replace(/\s/gu, '');
  const narrow = plain.match(/[\x21-\x7e]/gu)?.length ?? 0;
  return plain.length - narrow / 2;
}
