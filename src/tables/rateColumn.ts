import type { ChannelRules, CountTerm, RateName, RateRule } from '../domain/ruleSet';
import {
  fitsScale,
  fractionOn,
  rateScale,
  readRate,
  type RateScale,
  type RateWitness,
} from './rateReading';
import { decimalsOfFormat, decimalsOfValue } from './shownDecimals';
import { cellAt, type SheetSnapshot, type SnapshotCell } from './snapshot';
import type { RowCounts } from './unitFigures';

/** A unit's row with its counts, and the columns its rates stand in. */
export interface RateRow extends Pick<RowCounts, 'counts' | 'blocked'> {
  readonly row: number;
  readonly name: string;
  readonly rateColumns: Readonly<Record<RateName, number>>;
  /** Columns whose header says `%`. */
  readonly percentColumns: ReadonlySet<number>;
}

/** A rate's numerator and denominator in one row; null where the table does not state them. */
export interface RateCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * One cell of a rate column. `rate`: `value` is the fraction (or the points), `decimals` how many its
 * percentage shows. `undecided`: a bare number, with its own decimals, that may be a percentage or a
 * fraction; `columnScale` is that of the rest of its column, which it cannot be meant on.
 */
export type RateCell = ReadCell & { readonly column: number };

type ReadCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'rate'; readonly value: number; readonly decimals: number }
  | {
      readonly kind: 'undecided';
      readonly number: number;
      readonly decimals: number;
      readonly columnScale: RateScale | null;
    }
  | { readonly kind: 'unreadable'; readonly written: string };

/** Most decimals that are taken for written: more are the remains of a division. */
const MOST_DECIMALS = 8;

/** A rate's counts in a row. */
export function rateCounts(
  { numerator, denominator }: RateRule,
  counts: RowCounts['counts'],
): RateCounts {
  return { numerator: sumOf(numerator, counts), denominator: sumOf(denominator, counts) };
}

/**
 * Reads one rate of all rows of a table; null for rows without a column for it. The scale of bare
 * numbers is decided for each column as a whole, by the counts where they bear witness.
 */
export function rateColumn(
  sheet: SheetSnapshot,
  rows: readonly RateRow[],
  rule: RateRule,
  rules: ChannelRules,
): (RateCell | null)[] {
  const read: (RateCell | null)[] = rows.map(() => null);
  const columns = rows.map(({ rateColumns }) => rateColumns[rule.name]);
  for (const column of new Set(columns)) {
    if (column === undefined) continue;
    const positions = rows.flatMap((_, at) => (columns[at] === column ? [at] : []));
    const own = positions.flatMap((at) => rows[at] ?? []);
    const cells = own.map(({ row }) => cellAt(sheet, row, column));
    const witnesses = own.map(({ counts }, at): RateWitness => {
      const { numerator, denominator } = rateCounts(rule, counts);
      const reading = readRate(cells[at] ?? cellAt(sheet, -1, column));
      return { reading, numerator, volume: denominator ?? counts[rules.volume] ?? null };
    });
    const saysPercent = own.some(({ percentColumns }) => percentColumns.has(column));
    const isPoints = rule.measure === 'points';
    const scale = isPoints ? 'fraction' : rateScale(witnesses, saysPercent);
    const decimals = decimalsOf(cells);
    positions.forEach((at, index) => {
      const witness = witnesses[index];
      if (!witness) return;
      const cell = rateCell(witness, scale, decimals[index] ?? 0, isPoints);
      read[at] = { ...cell, column };
    });
  }
  return read;
}

/** What a bare number means on a scale; `decimals` are its own, and then those of its percentage. */
export function rateOnScale(scale: RateScale, value: number, decimals: number) {
  return scale === 'percent'
    ? { value: fractionOn('percent', value), decimals }
    : { value, decimals: Math.max(0, decimals - 2) };
}

function rateCell(
  witness: RateWitness,
  scale: RateScale | null,
  decimals: number,
  isPoints: boolean,
): ReadCell {
  const { reading } = witness;
  if (reading.kind === 'none') return { kind: 'none' };
  if (reading.kind === 'unreadable') return { kind: 'unreadable', written: reading.value };
  const { value } = reading;
  if (isPoints || reading.kind === 'fraction') {
    return reading.kind === 'fraction' && isPoints
      ? { kind: 'unreadable', written: String(value) }
      : { kind: 'rate', value, decimals };
  }
  if (value !== 0 && (!scale || !fitsScale(scale, witness))) {
    return { kind: 'undecided', number: value, decimals, columnScale: scale };
  }
  return { kind: 'rate', ...rateOnScale(scale ?? 'fraction', value, decimals) };
}

/** The decimals each cell shows; where only values say, the most that a value of the column has. */
function decimalsOf(cells: readonly SnapshotCell[]): number[] {
  const formats = cells.map(decimalsOfFormat);
  const unformatted = cells.filter((_, at) => formats[at] === null).map(decimalsOfValue);
  const most = Math.max(0, ...unformatted);
  return formats.map((own) => Math.min(own ?? most, MOST_DECIMALS));
}

function sumOf(terms: readonly CountTerm[], counts: RowCounts['counts']): number | null {
  if (terms.length === 0) return null;
  let total = 0;
  for (const { count, sign } of terms) {
    const value = counts[count];
    if (typeof value !== 'number') return null;
    total += sign * value;
  }
  return total;
}
