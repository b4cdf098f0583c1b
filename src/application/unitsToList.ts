import type { Problem } from '../domain/problem';
import type { Recognition } from '../tables/unitTable';

/**
 * What recognising found wrong; where all it found are headers that lack nothing but units, as those of
 * an empty template, that is said instead of that there is no table.
 */
export function unitsToList({ tables, readings, problems }: Recognition): readonly Problem[] {
  const isPlain = problems.every(({ code }) => code === 'noTableFound');
  const isComplete = readings.every(({ channel, missing }) => channel && missing.length === 0);
  if (tables.length > 0 || readings.length === 0 || !isPlain || !isComplete) return problems;
  return readings.map(({ place, channel }) => ({
    code: 'noUnitListed',
    severity: 'info',
    where: place,
    channel,
    unit: null,
    details: { sheet: place.sheetName },
  }));
}
