/** A calendar month that is graded. `year` is four digits, `month` is 1–12. */
export interface Period {
  readonly year: number;
  readonly month: number;
}

/** The period as `2023-11`, the form used in data and on the command line. */
export function periodKey(period: Period): string {
  return `${period.year}-${String(period.month).padStart(2, '0')}`;
}

/** The period as the workbook's language writes it: `2023年11月`. */
export function periodTitle(period: Period): string {
  return `${period.year}年${period.month}月`;
}

/** Reads `2023-11`. Anything else, month 0 or 13 included, is null. */
export function parsePeriodKey(key: string): Period | null {
  const match = /^(\d{4})-(\d{2})$/.exec(key);
  if (!match) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? { year: Number(match[1]), month } : null;
}

/** True when both are the same month, or both are absent. */
export function samePeriod(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && a.year === b.year && a.month === b.month);
}
