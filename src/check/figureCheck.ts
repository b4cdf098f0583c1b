import { nameKey } from '../domain/nameKey';
import { percentOf, printedLike, states } from './agreement';
import type { CheckContext } from './checkContext';
import type { DraftFigure } from './draftFacts';
import type { ParagraphFinding } from './foundAt';
import type { ReadParagraph } from './readDraft';
import { sentenceCounts, type SentenceCount } from './sentenceCounts';
import { shareLists } from './sharePairs';
import { isSlip } from './slip';
import { unitScopes } from './unitScopes';

const FILLER = /(?:共计|共有|共|有|为|达到|达|仅|:|的|是|了)*$/u;
/** What may stand before an item's name; other words make it another one. */
const OPENING = /(?:^|其中|本月|当月|月|份|受理|接到|收到|接听|市民|中|和|及|的)$/u;

interface StatedFigure {
  readonly count: SentenceCount;
  readonly figure: DraftFigure;
}

/**
 * Operating figures that a draft states, by the names of their sheet, against that sheet. The same words
 * may count something else, so one is told only where another of its paragraph fits, or where it is one
 * digit away. Shares are of the base the sheet names. What the sheet does not have is not judged.
 */
export function checkFigures({ facts, paragraphs }: CheckContext): ParagraphFinding[] {
  const { figures } = facts;
  if (!figures || figures.length === 0) return [];
  return paragraphs.flatMap((paragraph) => {
    const stated = statedFigures(paragraph, figures);
    const isOurs = stated.some(({ count, figure }) => count.value === figure.value);
    return stated.flatMap(({ count, figure }): ParagraphFinding[] => {
      if (count.value === figure.value) return shareFinding(paragraph, count, figure);
      if (!isOurs && !isSlip(count.value, figure.value)) return [];
      const { from, end } = count.number;
      return [
        {
          ...{ code: 'figureDiffers', certainty: isOurs ? 'wrong' : 'differs' },
          ...{ paragraph, from, to: end, source: null },
          ...{ stated: String(count.value), computed: String(figure.value) },
          details: { item: figure.item },
        },
      ];
    });
  });
}

function statedFigures(
  paragraph: ReadParagraph,
  figures: readonly DraftFigure[],
): readonly StatedFigure[] {
  const ofUnits = unitScopes(paragraph).flatMap(({ clauses }) => clauses);
  return paragraph.sentences
    .flatMap((sentence) => sentenceCounts(paragraph, sentence))
    .filter(
      ({ number }) =>
        !paragraph.isOtherTime(number.from) &&
        !ofUnits.some(({ from, to }) => from <= number.from && number.to <= to),
    )
    .flatMap((count) => {
      const lead = count.lead.replace(FILLER, '');
      const named = figures.filter(({ item, measure }) => {
        const key = nameKey(item);
        const isNamed = lead.endsWith(key) && OPENING.test(lead.slice(0, -key.length));
        return isNamed && measure === count.number.measure;
      });
      // Two subjects may have an item of one name.
      const [figure, ...others] = named;
      return figure && others.length === 0 ? [{ count, figure }] : [];
    });
}

function shareFinding(
  paragraph: ReadParagraph,
  { number, value }: SentenceCount,
  { base }: DraftFigure,
): ParagraphFinding[] {
  if (base === null || base <= 0) return [];
  const pairs = shareLists(paragraph).flatMap((list) => list.pairs);
  const percent = pairs.find(({ count }) => count.from === number.from)?.percent;
  const exact = percentOf(value, base);
  if (!percent || states(percent, exact)) return [];
  return [
    {
      ...{ code: 'shareDiffers', certainty: 'differs', paragraph, source: null },
      ...{ from: number.from, to: percent.to },
      stated: printedLike(percent, percent.value),
      computed: printedLike(percent, exact),
      details: { count: value, base: String(base) },
    },
  ];
}
