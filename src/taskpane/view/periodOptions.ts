import type { Period } from '../../domain/period';

const YEARS_BACK = 10;

/** The years that can be chosen, newest first: next year, ten years back, and the hinted year. */
export function yearOptions(thisYear: number, hint: Period | null): number[] {
  const years = new Set<number>();
  for (let year = thisYear + 1; year >= thisYear - YEARS_BACK; year -= 1) years.add(year);
  if (hint) years.add(hint.year);
  return [...years].sort((a, b) => b - a);
}

/** The months of a year, 1–12. */
export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, month) => month + 1);
