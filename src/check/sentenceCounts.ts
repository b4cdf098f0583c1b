import { wholeNumber } from './agreement';
import type { ReadParagraph, Sentence } from './readDraft';
import type { StatedNumber } from './statedNumber';

/** A whole count of orders that a sentence states, with the words before it in its clause. */
export interface SentenceCount {
  readonly number: StatedNumber;
  readonly value: number;
  /** From the end of the number before, or the beginning of the clause. */
  readonly lead: string;
}

const ORDERS = /^(?:件次|人次|件|封|单|宗|条|起|次|项|例|通)$/u;

/** The whole counts of orders in a part of a paragraph. */
export function sentenceCounts({ text, numbers }: ReadParagraph, span: Sentence): SentenceCount[] {
  return numbers.flatMap((number, at) => {
    const { from, to, kind, measure, isApproximate } = number;
    if (from < span.from || to > span.to || kind !== 'count' || isApproximate) return [];
    const value = wholeNumber(number);
    if (value === null || !ORDERS.test(measure)) return [];
    const before = text.slice(Math.max(span.from, numbers[at - 1]?.end ?? 0), from);
    return [{ number, value, lead: /[^，,;、(]*$/u.exec(before)?.[0] ?? '' }];
  });
}

/** The part of a sentence between semicolons that a place lies in. */
export function segmentAt(text: string, sentence: Sentence, at: number): Sentence {
  const before = text.slice(sentence.from, at).lastIndexOf(';');
  const after = text.slice(at, sentence.to).indexOf(';');
  return {
    from: before < 0 ? sentence.from : sentence.from + before + 1,
    to: after < 0 ? sentence.to : at + after,
  };
}
