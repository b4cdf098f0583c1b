import type { Period } from '../domain/period';
import { formatCodes, isDateFormat } from './numberFormats';
import type { SnapshotCell } from './snapshot';

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const CHINESE_MONTH = /([〇零一二三四五六七八九]{4})年(十[一二]?|[一二三四五六七八九])月/gu;
/** Blanks but those between two digits: `附件1 2023年11月` is the year 2023. */
const BLANKS = /(?<!\d) | (?!\d)/gu;
/** `至`, a wave or a dash between two months or dates. */
const UNTIL = '(?:-|—|–|~|至|到)';
const YEAR = '(?<!\\d)(20\\d{2})';
const MONTH_SPAN = new RegExp(`${YEAR}年(\\d{1,2})月?${UNTIL}(?:${YEAR}年)?(\\d{1,2})月`, 'gu');
const DATE_SPAN = new RegExp(
  `${YEAR}年(\\d{1,2})月\\d{1,2}日?${UNTIL}(?:(?:(20\\d{2})年)?(\\d{1,2})月)?\\d{1,2}日`,
  'gu',
);
const FULL_DATE = new RegExp(
  `${YEAR}(?:年\\d{1,2}月\\d{1,2}日|[.\\-/]\\d{1,2}[.\\-/]\\d{1,2})`,
  'gu',
);
const YEAR_AND_MONTH = new RegExp(`${YEAR}年(\\d{1,2})月`, 'gu');
const WITH_POINT = new RegExp(`${YEAR}[.\\-/](\\d{1,2})(?![\\d%])`, 'gu');
const SIX_DIGITS = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/gu;

/**
 * The months a text names: `2023年11月`, `2023 年 11 月份`, `2023.11`, `2023-11`, `202311`,
 * `二〇二三年十一月`. A span over several months, a single day, a quarter and an issue number name none;
 * a span of days inside one month names that month.
 */
export function periodsIn(text: string): Period[] {
  const found: Period[] = [];
  let rest = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(BLANKS, '')
    .replace(CHINESE_MONTH, arabic);

  function take(pattern: RegExp, read: (groups: readonly (string | undefined)[]) => void): void {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      read(match.slice(1).map((group) => (typeof group === 'string' ? group : undefined)));
      return '|';
    });
  }
  function add(year: string | undefined, month: string | undefined): void {
    const value = Number(month);
    if (value >= 1 && value <= 12) found.push({ year: Number(year), month: value });
  }

  take(DATE_SPAN, ([year, month, lastYear, lastMonth]) => {
    const sameMonth = lastMonth === undefined || Number(lastMonth) === Number(month);
    if (sameMonth && (lastYear ?? year) === year) add(year, month);
  });
  take(MONTH_SPAN, () => undefined);
  take(FULL_DATE, () => undefined);
  for (const pattern of [YEAR_AND_MONTH, WITH_POINT, SIX_DIGITS]) {
    take(pattern, ([year, month]) => add(year, month));
  }
  return found;
}

function arabic(_: string, year: string, month: string): string {
  const digits = year.replace(/./gu, (digit) => DIGITS[digit] ?? digit);
  // The blank keeps the year apart from a number before it: 附件1 二〇二三年十一月.
  return ` ${digits}年${arabicMonth(month)}月`;
}

/** A month in Chinese numerals as a number: `十一` is 11. */
export function arabicMonth(month: string): number {
  const tens = month.startsWith('十');
  const ones = Number(DIGITS[month.slice(tens ? 1 : 0)] ?? '0');
  return tens ? 10 + ones : ones;
}

/**
 * The month of a date cell that stands for a month: its format shows no day, and the day is the first.
 * Any other is a day, and nothing would say whether it counts from 1900 or from 1904: the first of a
 * month in one calendar is the last of another month in the other.
 */
export function periodOfCell({ content, numberFormat }: SnapshotCell): Period | null {
  if (content.kind !== 'number' || !isDateFormat(numberFormat)) return null;
  // Day 0 of Excel's calendar is 1899-12-30 for every date after February 1900.
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(content.value) * 86_400_000);
  const year = date.getUTCFullYear();
  if (year < 2000 || year > 2099) return null;
  if (/d/iu.test(formatCodes(numberFormat)) || date.getUTCDate() !== 1) return null;
  return { year, month: date.getUTCMonth() + 1 };
}

/** Every different month once, in the order met. */
export function differentPeriods(periods: readonly Period[]): Period[] {
  return [...new Map(periods.map((p) => [p.year * 12 + p.month, p])).values()];
}
