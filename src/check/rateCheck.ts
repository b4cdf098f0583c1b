import { add, compare, multiply, type Rational } from '../domain/rational';
import { percentOf, printedLike, roundedTo, states } from './agreement';
import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';
import { isPossibleUpTo } from './possiblePercent';
import type { ReadParagraph, Sentence } from './readDraft';
import { segmentAt, sentenceCounts, type SentenceCount } from './sentenceCounts';
import type { StatedNumber } from './statedNumber';
import { unitScopes } from './unitScopes';

/** A rate's own word before its percentage: `按期办结率为`. */
const RATE = /([\u4e00-\u9fff]{2,8})率(?:分别)?(?:高达|达到|只有|仅为|仅|为|达|是|:)*$/u;
const GENERAL = /^(?:群众|回访|综合|总体|整体|其中|的|件)+/u;
const FILLER = /(?:工单|诉求|件数|件|总数|数量|数|量|的|有|为|共|了|达到|达|仅|:|是)*$/u;
/** Counts of orders that a rate may be taken of. */
const VOLUME =
  /收到|受理|接到|接听|办理|应办|交办|共|承办|转办|反映|提出|收集|征集|工单|诉求|提案|建议|信件|来电|回访|总量/u;
const NO_VOLUME = /不满意|超期|逾期|返工|未|扣/u;
/** Words that take a sentence on to something else. */
const ELSEWHERE = /全市|热线|信箱|总体|整体|平均|各单位/u;

/** Rates whose counts a sentence gives, and rates that no count of the size stated can give. */
export function checkRates({ paragraphs }: CheckContext): ParagraphFinding[] {
  return paragraphs.flatMap((paragraph) => {
    const ofUnits = unitScopes(paragraph).flatMap(({ clauses }) => clauses);
    return paragraph.sentences.flatMap((sentence) =>
      paragraph.numbers.flatMap((percent) => {
        const isOwn = percent.from >= sentence.from && percent.to <= sentence.to;
        const isOfUnit = ofUnits.some(({ from, to }) => from <= percent.from && percent.to <= to);
        if (!isOwn || isOfUnit || percent.kind !== 'percent' || percent.isApproximate) return [];
        return checkRate(paragraph, sentence, percent);
      }),
    );
  });
}

function checkRate(
  paragraph: ReadParagraph,
  sentence: Sentence,
  percent: StatedNumber,
): ParagraphFinding[] {
  const { text } = paragraph;
  const clause = /[^，,;]*$/u.exec(text.slice(sentence.from, percent.from))?.[0] ?? '';
  const word = (RATE.exec(clause)?.[1] ?? '').replace(GENERAL, '');
  if (word === '' || paragraph.isOtherTime(percent.from)) return [];
  const before = { from: sentence.from, to: percent.from };
  const counts = sentenceCounts(paragraph, before);
  const part = counts.filter(({ lead }) => isCountOf(word, lead)).at(-1);
  const found = part ? againstCounts(paragraph, percent, counts, part) : null;
  if (found) return [found];
  const segment = segmentAt(text, sentence, percent.from);
  return impossible(paragraph, percent, sentenceCounts(paragraph, { ...before, ...segment }));
}

/** `按期办结848件` is the count of `按期办结率`, and not of `办结率`. */
function isCountOf(word: string, lead: string): boolean {
  const plain = lead.replace(FILLER, '');
  if (!plain.endsWith(word)) return false;
  return !/(?:按期|按时|超期|逾期|应|未|不|及时|已受)$/u.test(plain.slice(0, -word.length));
}

function againstCounts(
  paragraph: ReadParagraph,
  percent: StatedNumber,
  before: readonly SentenceCount[],
  part: SentenceCount,
): ParagraphFinding | null {
  const anywhere = sentenceCounts(paragraph, { from: 0, to: paragraph.text.length });
  const allowed = anywhere.filter(({ value }) => value >= part.value && value > 0);
  if (allowed.some(({ value }) => states(percent, percentOf(part.value, value)))) return null;
  const bases = before.filter(
    ({ number, value, lead }) =>
      number.from < part.number.from && value > 0 && VOLUME.test(lead) && !NO_VOLUME.test(lead),
  );
  const [first, ...others] = bases;
  if (!first) return null;
  if (first.value < part.value)
    return others.length === 0 ? partTooLarge(paragraph, part, first) : null;
  const exact = percentOf(part.value, first.value);
  const isRounding = isNextTo(percent, exact);
  return {
    ...{ paragraph, from: percent.from, to: percent.to, source: null },
    code: isRounding ? 'rateRounded' : 'rateDiffers',
    certainty: others.length === 0 || isRounding ? 'wrong' : 'differs',
    stated: printedLike(percent, percent.value),
    computed: printedLike(percent, exact),
    details: { part: part.value, base: first.value },
  };
}

/** What was left over from an earlier month may still make it right. */
function partTooLarge(
  paragraph: ReadParagraph,
  { number, value }: SentenceCount,
  base: SentenceCount,
): ParagraphFinding {
  return {
    ...{ code: 'partExceedsTotal', certainty: 'differs', paragraph, source: null },
    ...{ from: number.from, to: number.end },
    stated: String(value),
    computed: `≤ ${base.value}`,
    details: { total: base.value },
  };
}

/** True when the percentage is one in its last place off. */
function isNextTo({ value, step }: StatedNumber, exact: Rational): boolean {
  const minus: Rational = { numerator: -1n, denominator: 1n };
  const right = roundedTo(exact, step);
  return [step, multiply(step, minus)].some((off) => compare(add(value, off), right) === 0);
}

function impossible(
  paragraph: ReadParagraph,
  percent: StatedNumber,
  counts: readonly SentenceCount[],
): ParagraphFinding[] {
  const volumes = counts.filter(
    ({ number, lead }) => number.to <= percent.from && VOLUME.test(lead) && !NO_VOLUME.test(lead),
  );
  const [first] = volumes;
  if (!first || ELSEWHERE.test(paragraph.text.slice(first.number.end, percent.from))) return [];
  const most = Math.max(...counts.map(({ value }) => value));
  if (isPossibleUpTo(percent, most)) return [];
  return [
    {
      ...{ paragraph, from: percent.from, to: percent.to, source: null },
      code: 'percentImpossible',
      certainty: 'impossible',
      stated: printedLike(percent, percent.value),
      computed: '',
      details: { most },
    },
  ];
}
