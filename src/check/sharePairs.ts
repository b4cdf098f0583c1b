import { wholeNumber } from './agreement';
import type { ReadParagraph, Sentence } from './readDraft';
import type { StatedNumber } from './statedNumber';

/** A count with the share it is said to be. */
export interface SharePair {
  readonly paragraph: ReadParagraph;
  readonly count: StatedNumber;
  readonly value: number;
  readonly percent: StatedNumber;
}

/** Shares of one base, as far as the words go. */
export interface ShareList {
  readonly pairs: readonly SharePair[];
  /** The total they are said to be of: the count right before them; null where none is. */
  readonly total: StatedNumber | null;
}

/** What a share is of, when its words name nothing: `占`, `占比`, `占总量的`. */
const SHARE =
  /占(比|全部|总)?((?:工单|诉求|受理|来电|办理|派单|交办)?(?:总量|总数|总件数|比重|比例|全部))?的?(?:比例|比重)?(?:约|为|达|是|分别为|:)*$/u;
const NAMED_BASE = /占([^占，,;。]{2,14})的(?:比例|比重)?(?:为|是)?$/u;
const PARTS = /其中|包括|包含|分为/u;

/** The lists of shares of a paragraph, sentence by sentence and base by base. */
export function shareLists(paragraph: ReadParagraph): ShareList[] {
  return paragraph.sentences.flatMap((sentence) => listsIn(paragraph, sentence));
}

function listsIn(paragraph: ReadParagraph, sentence: Sentence): ShareList[] {
  const { text } = paragraph;
  const numbers = paragraph.numbers.filter(
    ({ from, to }) => from >= sentence.from && to <= sentence.to,
  );
  const lists: { words: string; pairs: SharePair[]; total: StatedNumber | null }[] = [];
  const add = (words: string, pair: SharePair, total: StatedNumber | null) => {
    const last = lists.at(-1);
    const previous = last?.pairs.at(-1);
    const between = previous ? text.slice(previous.percent.end, pair.count.from) : '';
    const isNew = !last || (words !== '' && words !== last.words) || PARTS.test(between);
    if (isNew) lists.push({ words, pairs: [pair], total });
    else last.pairs.push(pair);
  };
  numbers.forEach((percent, at) => {
    if (percent.kind !== 'percent' || percent.isApproximate) return;
    const words = shareWords(text.slice(numbers[at - 1]?.end ?? sentence.from, percent.from));
    const count = numbers[at - 1];
    if (words === null || count?.kind !== 'count' || count.isApproximate) return;
    const value = wholeNumber(count);
    if (value === null || /[;。]/u.test(text.slice(count.end, percent.from))) return;
    const total = words === '' ? totalBefore(numbers.slice(0, at - 1), text, count.from) : null;
    add(words, { paragraph, count, value, percent }, total);
  });
  return lists;
}

/** What the share is of, in words; empty for no words of their own, null for no share. */
function shareWords(lead: string): string | null {
  if (SHARE.test(lead)) return '';
  return NAMED_BASE.exec(lead)?.[1] ?? null;
}

/** The count that the first part of a list is taken from: `共69991件，其中…`. */
function totalBefore(
  before: readonly StatedNumber[],
  text: string,
  partFrom: number,
): StatedNumber | null {
  const last = before.at(-1);
  if (last?.kind !== 'count' || last.isApproximate || wholeNumber(last) === null) return null;
  return PARTS.test(text.slice(last.end, partFrom)) ? last : null;
}
