import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';
import type { ReadParagraph, Sentence } from './readDraft';
import { segmentAt, sentenceCounts, type SentenceCount } from './sentenceCounts';
import { shareLists } from './sharePairs';
import { makeUpWhole } from './shareSum';
import { isSlip } from './slip';

const PARTS = /其中|包括|包含|分为|分别(?:为|是)?/gu;
/** Two words that share all orders between them. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:直接|现场|在线|即时|当场)(?:答复|解答|办结|回复|处理|办理)/u,
    /派发|派单|转派|转办|交办|下派|分派|转交/u,
  ],
];
/** What all orders together are called. */
const ALL = /受理|接听|接到|来电|总量|总数|共|诉求|收到|话务|呼入|工单/u;
/** Parts that overlap others, and so add up to nothing. */
const OVERLAPPING = /办结|按期|按时|返工|满意|回访|超期|逾期|重办|扣|加分/u;
/** Below this, a wrong digit is no sign that numbers ought to add up. */
const LEAST_SLIP = 1000;

/** Totals whose parts ought to add up: words, shares or a single wrong digit say so. */
export function checkSums({ paragraphs }: CheckContext): ParagraphFinding[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => {
      const finding = checkSentence(paragraph, sentence);
      return finding ? [finding] : [];
    }),
  );
}

function checkSentence(paragraph: ReadParagraph, sentence: Sentence): ParagraphFinding | null {
  const { text, mentions } = paragraph;
  const counts = sentenceCounts(paragraph, sentence).filter(
    ({ number }) => !paragraph.isOtherTime(number.from),
  );
  const complements = complementParts(counts);
  if (complements) {
    const total = counts.filter(({ number }) => number.to <= complements[0].number.from).at(-1);
    if (!total || !ALL.test(total.lead)) return null;
    // A third part, said in other words, may make the rest.
    const isAll = counts.filter(({ number }) => number.from > total.number.from).length === 2;
    if (!isAll && !isSlip(total.value, sumOf(complements))) return null;
    return judged(paragraph, total, complements, isAll ? 'wrong' : 'differs');
  }
  const [marker, ...others] = [...text.slice(sentence.from, sentence.to).matchAll(PARTS)];
  if (!marker || others.length > 0) return null;
  const at = sentence.from + marker.index;
  if (mentions.some(({ from, to }) => from >= sentence.from && to <= at)) return null;
  const total = counts.filter(({ number }) => number.to <= at).at(-1);
  const isNear = total && text.slice(total.number.end, at).length <= 2;
  if (!total || !isNear) return null;
  const parts = counts.filter(({ number }) => number.from > at && !isInBrackets(text, at, number));
  const isPlain = parts.every(
    ({ number, lead }) => number.measure === total.number.measure && !OVERLAPPING.test(lead),
  );
  const [first, ...rest] = parts;
  if (!first || !isPlain) return null;
  if (rest.length === 0) return partAlone(paragraph, total, first, at);
  if (shareAll(paragraph, parts)) return judged(paragraph, total, parts, 'wrong');
  const sum = sumOf(parts);
  const isClose = total.value >= LEAST_SLIP && Math.abs(sum - total.value) * 10 <= total.value;
  return isClose && mayBeSlip(total, parts) ? judged(paragraph, total, parts, 'differs') : null;
}

/** The two counts that complement each other; null where there are others of the kind. */
function complementParts(
  counts: readonly SentenceCount[],
): readonly [SentenceCount, SentenceCount] | null {
  for (const [one, other] of COMPLEMENTS) {
    const [first, ...firsts] = counts.filter(({ lead }) => one.test(lead));
    const [second, ...seconds] = counts.filter(({ lead }) => other.test(lead));
    if (!first || !second || firsts.length + seconds.length > 0) continue;
    return first.number.from < second.number.from ? [first, second] : [second, first];
  }
  return null;
}

function judged(
  paragraph: ReadParagraph,
  total: SentenceCount,
  parts: readonly SentenceCount[],
  certainty: 'wrong' | 'differs',
): ParagraphFinding | null {
  const sum = sumOf(parts);
  if (sum === total.value) return null;
  return {
    ...{ code: 'sumDiffers', certainty, paragraph, source: null },
    ...{ from: total.number.from, to: total.number.end },
    stated: String(total.value),
    computed: String(sum),
    details: { parts: parts.map(({ value }) => value).join(' + ') },
  };
}

function partAlone(
  paragraph: ReadParagraph,
  total: SentenceCount,
  { number, value }: SentenceCount,
  marker: number,
): ParagraphFinding | null {
  const isSameSegment = segmentAt(paragraph.text, { from: marker, to: number.end }, number.from);
  if (value <= total.value || isSameSegment.from !== marker) return null;
  return {
    ...{ code: 'partExceedsTotal', certainty: 'wrong', paragraph, source: null },
    ...{ from: number.from, to: number.end },
    stated: String(value),
    computed: `≤ ${total.value}`,
    details: { total: total.value },
  };
}

/** True when every part has its share, and the shares make up the whole. */
function shareAll(paragraph: ReadParagraph, parts: readonly SentenceCount[]): boolean {
  const pairs = shareLists(paragraph).flatMap((list) => list.pairs);
  const shares = parts.map(
    ({ number }) => pairs.find(({ count }) => count.from === number.from)?.percent,
  );
  const known = shares.filter((share) => share !== undefined);
  return known.length === parts.length && makeUpWhole(known);
}

/** True when one number with one digit changed would make them add up. */
function mayBeSlip(total: SentenceCount, parts: readonly SentenceCount[]): boolean {
  const missing = total.value - sumOf(parts);
  return (
    isSlip(total.value, total.value - missing) ||
    parts.some(({ value }) => isSlip(value, value + missing))
  );
}

function sumOf(parts: readonly SentenceCount[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function isInBrackets(text: string, from: number, number: { readonly from: number }): boolean {
  const between = text.slice(from, number.from);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}
