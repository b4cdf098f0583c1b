/** A bare number of a rate column, with the counts of its row that bear witness to its scale. */
export interface BareRate {
  readonly value: number;
  readonly numerator: number | null;
  readonly volume: number | null;
}

/** What the bare numbers of one column are. */
export type PercentForm = 'fraction' | 'percent' | 'undecided';

/**
 * Decides for a whole column whether bare numbers are fractions (0.0713) or percentages (7.13). A
 * number above 1 can only be a percentage. Otherwise the counts decide: the people asked (numerator
 * divided by rate) must be about as many as the orders, and the wrong scale is off by a hundred.
 */
export function percentForm(rates: readonly BareRate[], headerUnit: string | null): PercentForm {
  if (headerUnit === '%') return 'percent';
  if (rates.every(({ value }) => value === 0)) return 'fraction';
  if (rates.some(({ value }) => value > 1)) return 'percent';
  const asFraction = distance(rates, 1);
  const asPercent = distance(rates, 100);
  if (asFraction === null || asPercent === null) return 'undecided';
  return asFraction < asPercent ? 'fraction' : 'percent';
}

/** Mean distance, in powers of ten, between the people asked at this scale and the orders. */
function distance(rates: readonly BareRate[], scale: number): number | null {
  const distances = rates.flatMap(({ value, numerator, volume }) =>
    value > 0 && numerator !== null && numerator > 0 && volume !== null && volume > 0
      ? [Math.abs(Math.log10((numerator * scale) / value / volume))]
      : [],
  );
  if (distances.length === 0) return null;
  return distances.reduce((sum, next) => sum + next, 0) / distances.length;
}
