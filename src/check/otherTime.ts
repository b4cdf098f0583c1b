import type { Period } from '../domain/period';
import { clausesOf, type Clause } from './clauses';

/** Compares with another time: the clause alone. */
const COMPARED = /较|同比|环比|比上|比去年|上升|下降|提高|增长|减少|增加|回落/u;
/** Goes on speaking of another time until the month is named again. */
const ANOTHER =
  /上月|上个月|上年|去年|同期|累计|年初|截至|以来|全年|前\d{1,2}个月|\d{1,2}[-—~至]\d{1,2}月|上半年|季度/u;
const THIS = /本月|当月|本期/u;
const MONTH = /(?:(\d{4})年)?(\d{1,2})月(?!\d{1,2}日)/gu;

/** The clauses of a sentence that speak of another time than the month graded, or compare with one. */
export function otherTimes(
  text: string,
  sentence: Clause,
  period: Period | null,
): readonly Clause[] {
  let isElsewhere = false;
  return clausesOf(text, sentence.from, sentence.to).filter(({ from, to }) => {
    const words = text.slice(from, to);
    if (COMPARED.test(words)) return true;
    const months = [...words.matchAll(MONTH)];
    const isOther = months.some(
      ([, year, month]) =>
        period !== null &&
        (Number(month) !== period.month || (year !== undefined && Number(year) !== period.year)),
    );
    if (ANOTHER.test(words) || isOther) isElsewhere = true;
    else if (THIS.test(words) || months.length > 0) isElsewhere = false;
    return isElsewhere;
  });
}
