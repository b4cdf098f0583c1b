import type { TablePosition } from '../check/draft';
import { tableCounter } from './tableCounter';

/** One paragraph of a Word text part. */
export interface WordParagraph {
  readonly text: string;
  readonly isTableCell: boolean;
  /** Absent outside tables. */
  readonly inTable?: TablePosition;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>|[^<]+/gu;
/** What stands for a character that is not written out. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
/** Parts whose text is not read: what stands in for other programs, and deleted or moved text. */
const SKIPPED = new Set([
  'w:pPr',
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
]);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The paragraphs of a Word text part with text in them, in reading order. */
export function wordParagraphs(xml: string): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  const open: string[] = [];
  let skipping: string | null = null;
  let depth = 0;
  const tables = tableCounter();
  let isText = false;
  for (const [token, end, name, alone] of xml.matchAll(TOKEN)) {
    if (name === undefined) {
      if (isText && skipping === null && !token.startsWith('<')) append(open, decoded(token));
      continue;
    }
    if (skipping !== null) {
      if (name === skipping && !alone) depth += end ? -1 : 1;
      if (depth === 0) skipping = null;
      continue;
    }
    if (SKIPPED.has(name) && !end && !alone) {
      skipping = name;
      depth = 1;
    } else if (tables.read(name, token)) continue;
    else if (name === 'w:p' && !end && !alone) open.push('');
    else if (name === 'w:p' && end) {
      const text = open.pop() ?? '';
      const inTable = tables.position();
      if (text.trim() === '') continue;
      paragraphs.push(
        inTable ? { text, isTableCell: true, inTable } : { text, isTableCell: false },
      );
    } else if (name === 'w:t') isText = !end && !alone;
    else if (!end) append(open, CHARACTERS[name] ?? '');
  }
  return paragraphs;
}

/** Adds text to the innermost open paragraph: a text box is a paragraph inside another. */
function append(open: string[], text: string): void {
  const last = open.at(-1);
  if (last !== undefined) open[open.length - 1] = last + text;
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (all, hex?: string, code?: string, name?: string) => {
      const point = hex ? Number.parseInt(hex, 16) : code ? Number(code) : null;
      if (point !== null) return point <= 0x10ffff ? String.fromCodePoint(point) : all;
      return ENTITIES[name ?? ''] ?? all;
    },
  );
}
