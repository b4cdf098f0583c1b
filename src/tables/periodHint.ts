import { periodKey, type Period } from '../domain/period';

const RANGE = /(\d{4}年)?\d{1,2}月?[-~至—–到]\d{1,2}月/u;
const YEAR_MONTH = [
  /(\d{4})年(\d{1,2})月/u,
  /(?<!\d)(20\d{2})[.\-/_](\d{1,2})(?![\d.\-/])/u,
  /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/u,
];

/**
 * The one month a text names: `2023年11月`, `2023.11`, `2023-11`, `202311`. A span of months or an issue
 * number is none.
 */
export function monthIn(text: string): Period | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  if (RANGE.test(plain)) return null;
  for (const pattern of YEAR_MONTH) {
    const match = pattern.exec(plain);
    const month = Number(match?.[2]);
    if (match && month >= 1 && month <= 12) return { year: Number(match[1]), month };
  }
  return null;
}

/** Different months, in the order they were met. */
export function differentMonths(months: readonly (Period | null)[]): Period[] {
  const seen = new Map<string, Period>();
  for (const month of months)
    if (month && !seen.has(periodKey(month))) seen.set(periodKey(month), month);
  return [...seen.values()];
}
