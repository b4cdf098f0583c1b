import { percentOf, printedLike, states, wholeNumber } from './agreement';
import type { CheckContext } from './checkContext';
import { basesOf, commonBase, type Bases } from './commonBase';
import type { ParagraphFinding } from './foundAt';
import { sentenceCounts } from './sentenceCounts';
import { shareLists, type ShareList, type SharePair } from './sharePairs';
import { makeUpWhole } from './shareSum';

/** How many paragraphs back a base may have been stated. */
const NEARBY = 3;
/** Shares that must fit a total stated elsewhere, so that it is taken for their base. */
const TELLING = 3;

/**
 * Shares against their base. Where the total they are of is stated and fits some of them, the others
 * are wrong; otherwise all shares of a list must allow one common base, and the odd one out is named.
 */
export function checkShares({ paragraphs }: CheckContext): ParagraphFinding[] {
  const lists: ShareList[] = [];
  let levelBefore: number | null = null;
  for (const paragraph of paragraphs) {
    const own = shareLists(paragraph);
    const { level } = paragraph;
    const [first, ...rest] = own;
    const last = lists.at(-1);
    // A list may have a numbered line for each of its shares.
    const goesOn = level !== null && level === levelBefore && rest.length === 0;
    if (first && last && goesOn && first.total === null) {
      lists[lists.length - 1] = { ...last, pairs: [...last.pairs, ...first.pairs] };
    } else lists.push(...own);
    levelBefore = own.length > 0 ? level : null;
  }
  return lists.flatMap((list) => {
    const [first, last] = [list.pairs[0]?.paragraph.at ?? 0, list.pairs.at(-1)?.paragraph.at ?? 0];
    const nearby = paragraphs
      .slice(Math.max(0, first - NEARBY), last + 1)
      .flatMap((each) => sentenceCounts(each, { from: 0, to: each.text.length }))
      .map(({ value }) => value);
    return checkList(list, [...new Set(nearby)]);
  });
}

function checkList({ pairs, total }: ShareList, nearby: readonly number[]): ParagraphFinding[] {
  const stated = total === null ? null : wholeNumber(total);
  const whole = sumOfWhole(pairs);
  const mayBeOdd = Math.max(1, Math.floor(pairs.length / 4));
  // Where all shares are of the sum of their own counts, a total that is not is the one in doubt.
  if (whole !== null && pairs.every((pair) => fits(pair, whole))) return [];
  for (const base of [stated, whole, ...nearby]) {
    if (base === null || base === 0) continue;
    const odd = pairs.filter((pair) => !fits(pair, base));
    if (odd.length === 0) return [];
    const isNamed = base === stated || base === whole;
    const fitting = pairs.length - odd.length;
    if (fitting < (isNamed ? 1 : TELLING) || (!isNamed && odd.length > mayBeOdd)) continue;
    const certainty = isNamed && (whole !== null || fitting > 1) ? 'wrong' : 'differs';
    return odd
      .filter((pair) => !nearby.some((other) => other > pair.value && fits(pair, other)))
      .map((pair) => shareFinding(pair, String(base), base, certainty));
  }
  const common = commonBase(pairs.map(({ value, percent }) => basesOf(value, percent)));
  const odd = common ? pairs.filter((_, at) => !common.agreeing.includes(at)) : [];
  if (!common || odd.length === 0) return aloneAgainst(pairs, stated);
  if (pairs.length < TELLING || odd.length > mayBeOdd) return [];
  const { bases: range } = common;
  const isOne = range.most === range.least;
  const shown = isOne ? String(range.least) : `${range.least}–${range.most ?? ''}`;
  return odd.map((pair) => shareFinding(pair, shown, middle(range), 'differs', 'shareOddOneOut'));
}

function fits({ value, percent }: SharePair, base: number): boolean {
  return states(percent, percentOf(value, base));
}

/** One share of a total right before it that it cannot be of: it may still be of another. */
function aloneAgainst(pairs: readonly SharePair[], base: number | null): ParagraphFinding[] {
  const [only, ...others] = pairs;
  if (!only || others.length > 0 || base === null || base === 0) return [];
  return [shareFinding(only, String(base), base, 'differs')];
}

/** All counts together, where their shares make up the whole. */
function sumOfWhole(pairs: readonly SharePair[]): number | null {
  if (pairs.length < 2) return null;
  if (!makeUpWhole(pairs.map(({ percent }) => percent))) return null;
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
