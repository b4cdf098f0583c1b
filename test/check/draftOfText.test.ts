import { draftOfText } from '../../src/check/draftOfText';
import { CORRECT_DRAFT, findingsIn, PRINTED_DRAFT, short } from './goldenDraft';

/** As a page sets it: full lines of that many characters, a number never broken. */
function broken(paragraphs: readonly string[], width: number): string {
  return paragraphs.flatMap((text) => linesOf(text, width)).join('\n');
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const piece of text.match(/[\d,.%]+|./gu) ?? []) {
    const size = /^[\d,.%]/u.test(piece) ? piece.length / 2 : 1;
    const isClosing = /^[，。；、）]$/u.test(piece);
    if (lines.length === 0 || (size > room && !isClosing)) {
      lines.push('');
      room = width;
    }
    lines.push(`${lines.pop() ?? ''}${piece}`);
    room -= size;
  }
  return lines;
}

function textsOf(text: string): string[] {
  return draftOfText(text).paragraphs.map((paragraph) => paragraph.text);
}

describe('pasted text', () => {
  it('takes each line for a paragraph, blank ones left out', () => {
    expect(textsOf(CORRECT_DRAFT.join('\r\n\r\n'))).toEqual(CORRECT_DRAFT);
  });

  it('is nothing where nothing is pasted', () => {
    expect(textsOf(' \n\t\n')).toEqual([]);
  });

  it.each([24, 28, 33])('puts lines of %d characters of a page together again', (width) => {
    const texts = textsOf(broken(CORRECT_DRAFT, width)).map((text) => text.replaceAll('\n', ''));
    expect(texts.slice(0, 6)).toEqual(CORRECT_DRAFT.slice(0, 6));
    expect(findingsIn(textsOf(broken(CORRECT_DRAFT, width))).map(short)).toEqual([]);
    const codes = findingsIn(textsOf(broken(PRINTED_DRAFT, width))).map(({ code }) => code);
    expect(codes).toEqual(findingsIn(PRINTED_DRAFT).map(({ code }) => code));
  });
});
