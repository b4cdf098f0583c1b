import { asNumber, percentOf, printedLike, states, wholeNumber } from './agreement';
import type { CheckContext } from './checkContext';
import { basesOf, commonBase, type Bases } from './commonBase';
import type { ParagraphFinding } from './foundAt';
import { headingOf } from './sections';
import { shareLists, type ShareList, type SharePair } from './sharePairs';

/**
 * Shares against their base. Where the total they are of is stated and fits some of them, the others
 * are wrong; otherwise all shares of a list must allow one common base, and the odd one out is named.
 */
export function checkShares({ paragraphs }: CheckContext): ParagraphFinding[] {
  const lists: ShareList[] = [];
  let levelBefore: number | null = null;
  for (const paragraph of paragraphs) {
    const own = shareLists(paragraph);
    const level = headingOf(paragraph.text)?.level ?? null;
    const [first, ...rest] = own;
    const last = lists.at(-1);
    // A list may have a numbered line for each of its shares.
    const goesOn = level !== null && level === levelBefore && rest.length === 0;
    if (first && last && goesOn && first.total === null) {
      lists[lists.length - 1] = { ...last, pairs: [...last.pairs, ...first.pairs] };
    } else lists.push(...own);
    levelBefore = own.length > 0 ? level : null;
  }
  return lists.flatMap(checkList);
}

function checkList({ pairs, total }: ShareList): ParagraphFinding[] {
  const bases = [total === null ? null : wholeNumber(total), sumOfWhole(pairs)];
  for (const base of bases) {
    if (base === null || base === 0) continue;
    const odd = pairs.filter(({ value, percent }) => !states(percent, percentOf(value, base)));
    if (odd.length === 0) return [];
    if (odd.length < pairs.length) {
      return odd.map((pair) => shareFinding(pair, String(base), base, 'wrong'));
    }
  }
  const common = commonBase(pairs.map(({ value, percent }) => basesOf(value, percent)));
  if (!common) return aloneAgainst(pairs, total);
  const odd = pairs.filter((_, at) => !common.agreeing.includes(at));
  const mayBeOdd = Math.max(1, Math.floor(pairs.length / 4));
  if (odd.length === 0) return aloneAgainst(pairs, total);
  if (pairs.length < 3 || odd.length > mayBeOdd) return [];
  const { bases: range } = common;
  const isOne = range.most === range.least;
  const shown = isOne ? String(range.least) : `${range.least}–${range.most ?? ''}`;
  return odd.map((pair) => shareFinding(pair, shown, middle(range), 'differs', 'shareOddOneOut'));
}

/** One share of a total right before it that it cannot be of: it may still be of another. */
function aloneAgainst(pairs: readonly SharePair[], total: StatedTotal): ParagraphFinding[] {
  const base = total === null ? null : wholeNumber(total);
  const [only, ...others] = pairs;
  if (!only || others.length > 0 || base === null || base === 0) return [];
  return [shareFinding(only, String(base), base, 'differs')];
}

type StatedTotal = ShareList['total'];

/** All counts together, where their shares make up the whole. */
function sumOfWhole(pairs: readonly SharePair[]): number | null {
  if (pairs.length < 2) return null;
  const sum = pairs.reduce((all, { percent: { value } }) => all + asNumber(value), 0);
  const slack = pairs.reduce((all, { percent: { step } }) => all + asNumber(step) / 2, 0);
  if (Math.abs(sum - 100) > slack + 1e-9) return null;
  return pairs.reduce((all, { value }) => all + value, 0);
}

function shareFinding(
  { paragraph, count, value, percent }: SharePair,
  base: string,
  divisor: number,
  certainty: 'wrong' | 'differs',
  code: 'shareDiffers' | 'shareOddOneOut' = 'shareDiffers',
): ParagraphFinding {
  return {
    ...{ code, certainty, paragraph, from: count.from, to: percent.to, source: null },
    stated: printedLike(percent, percent.value),
    computed: printedLike(percent, percentOf(value, divisor)),
    details: { count: value, base },
  };
}

function middle({ least, most }: Bases): number {
  return Number(most === null ? least : (least + most) / 2n);
}
