import type { Period } from '../domain/period';
import { arabicMonth, periodsIn } from './periodHint';

const MONTH = /(?<![\d年.\-/])(\d{1,2})月份?(?![\d日])/gu;
const CHINESE_MONTH = /(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])(?=月)/gu;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;
/** Times of several months, or of a part of one. */
const OTHER_TIME =
  /季度|半年|全年|累计|\d{1,2}月?(?:-|—|–|~|至|到)\d{1,2}月|\d月\d{1,2}日|上旬|中旬|下旬/u;

/**
 * The month that the texts near a table name without its year (`11月份`), in the year that these texts
 * or those further off name: the nearest text that names one decides. Null when the month is open, when
 * no year is named or several are, and when the year comes with another month.
 * @param near titles of the table, nearest first, and its sheet's name
 * @param far texts that hold for the whole workbook
 */
export function monthInYear(near: readonly string[], far: readonly string[]): Period | null {
  const texts = near.map(plain);
  if (texts.some((text) => OTHER_TIME.test(text))) return null;
  const months = texts.map((text) => distinct(text, MONTH)).find((found) => found.length > 0);
  const [month, ...otherMonths] = months ?? [];
  if (month === undefined || otherMonths.length > 0 || month < 1 || month > 12) return null;
  const named = [...texts, ...far.map(plain)].find((text) => distinct(text, YEAR).length > 0);
  const [year, ...otherYears] = named === undefined ? [] : distinct(named, YEAR);
  if (year === undefined || otherYears.length > 0) return null;
  const own = periodsIn(named ?? '');
  return own.every((period) => period.month === month) ? { year, month } : null;
}

/** Without blanks but those between two digits, and with months in digits. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\d) | (?!\d)/gu, '')
    .replace(CHINESE_MONTH, (month) => String(arabicMonth(month)));
}

function distinct(text: string, pattern: RegExp): number[] {
  return [...new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)))];
}
