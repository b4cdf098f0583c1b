import fc from 'fast-check';
import { CORRECT_DRAFT, findingsIn, goldenFacts, PRINTED_DRAFT, short } from './goldenDraft';

/** Other ways to say the same, each with how it is said in the draft. */
const SYNONYMS: readonly (readonly [string, readonly string[]])[] = [
  ['应办理', ['应办', '应办理工单', '应办理件']],
  ['超期未办', ['逾期未办', '超期未办结', '超时未办结']],
  ['超期办结', ['逾期办结', '超期办理']],
  ['返工重办', ['返工', '重办']],
  ['按期办结', ['按时办结']],
  ['等级为', ['评为', '考评等级为', '被评为']],
  ['占比', ['占', '占比为', '所占比例为']],
  ['排名前三的是', ['前三名为', '排名前三位的单位是：', '前3名依次为', '排前三名的分别是']],
  ['工单量为0的', ['无工单的', '工单数为0的单位']],
  ['D类以及以下', ['D类及以下', 'D类以下', 'D类和E类', 'D、E类']],
  ['直接答复', ['直接解答', '现场答复']],
  ['派发工单', ['转办工单', '派发']],
  ['综合指标值', ['综合得分', '综合指标值为']],
];
const WIDE: Readonly<Record<string, string>> = { '%': '％', '.': '．' };

interface Choices {
  readonly words: readonly number[];
  readonly isWide: boolean;
  readonly isGrouped: boolean;
  readonly isHalfWidth: boolean;
  readonly breakAfter: number;
  readonly shuffle: readonly number[];
}

const CHOICES: fc.Arbitrary<Choices> = fc.record({
  words: fc.array(fc.nat(4), { minLength: SYNONYMS.length, maxLength: SYNONYMS.length }),
  isWide: fc.boolean(),
  isGrouped: fc.boolean(),
  isHalfWidth: fc.boolean(),
  breakAfter: fc.integer({ min: 5, max: 60 }),
  shuffle: fc.array(fc.nat(100), { minLength: 40, maxLength: 40 }),
});

/** The draft in other words, widths and orders, as true or as wrong as it was. */
function worded(draft: readonly string[], choices: Choices): string[] {
  return shuffledRuns(draft, choices.shuffle).map((text) => {
    const said = SYNONYMS.reduce(
      (all, [word, others], at) => {
        const chosen = [word, ...others][(choices.words[at] ?? 0) % (others.length + 1)] ?? word;
        return all.replaceAll(word, chosen);
      },
      shuffledShares(text, choices.shuffle),
    );
    const grouped = choices.isGrouped ? said : said.replace(/(?<=\d),(?=\d{3})/gu, '');
    const marks = choices.isHalfWidth
      ? grouped.replace(/[（）：；]/gu, (mark) => mark.normalize('NFKC'))
      : grouped;
    const wide = choices.isWide
      ? marks.replace(/(?<=[\d.])[.%](?=\D|\d|$)|\d/gu, wideCharacter)
      : marks;
    return withBreaks(wide, choices.breakAfter);
  });
}

function wideCharacter(character: string): string {
  return WIDE[character] ?? String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

/** Line breaks where a page has them: never inside a number. */
function withBreaks(text: string, every: number): string {
  const pieces = text.match(/[\d０-９,.．%％]+|./gu) ?? [];
  return pieces.map((piece, at) => (at > 0 && at % every === 0 ? `\n${piece}` : piece)).join('');
}

/** Paragraphs between two headings in another order. */
function shuffledRuns(draft: readonly string[], keys: readonly number[]): string[] {
  const runs: string[][] = [];
  for (const text of draft) {
    const isParagraph = text.endsWith('。');
    const last = runs.at(-1);
    if (isParagraph && last?.[0]?.endsWith('。')) last.push(text);
    else runs.push([text]);
  }
  return runs.flatMap((run) => sortedBy(run, keys));
}

/** The shares of a list in another order. */
function shuffledShares(text: string, keys: readonly number[]): string {
  const [, lead = '', list] = /^(直接答复的来电中，)(.+)。$/u.exec(text) ?? [];
  return list === undefined ? text : `${lead}${sortedBy(list.split('；'), keys).join('；')}。`;
}

function sortedBy(items: readonly string[], keys: readonly number[]): string[] {
  return items
    .map((item, at) => ({ item, key: keys[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('other wordings, widths and orders', () => {
  const facts = goldenFacts();

  it('of a right draft give no finding', () => {
    fc.assert(
      fc.property(CHOICES, (choices) => {
        expect(findingsIn(worded(CORRECT_DRAFT, choices), facts).map(short)).toEqual([]);
      }),
      { numRuns: 60, seed: 20231222 },
    );
  }, 60_000);

  it('of the printed mistakes give the same findings', () => {
    // Whether a base is stated, and which of two names stands second, depends on the order.
    const kinds = (draft: readonly string[]) =>
      findingsIn(draft, facts)
        .map(({ code, stated, computed }) =>
          code === 'unitTwoNames' ? code : `${stated} ${computed}`,
        )
        .sort();
    const expected = kinds(PRINTED_DRAFT);
    fc.assert(
      fc.property(CHOICES, (choices) => {
        expect(kinds(worded(PRINTED_DRAFT, choices))).toEqual(expected);
      }),
      { numRuns: 60, seed: 20231222 },
    );
  }, 60_000);
});
