import type { Problem } from '../domain/problem';
import type { ChannelRules, CountTerm, RateName, RateRule } from '../domain/ruleSet';
import { fractionOn, rateScale, readRate, type RateScale, type RateWitness } from './rateReading';
import { cellAt, type SheetSnapshot } from './snapshot';
import { placeAt, type RowCounts } from './unitFigures';

/** A unit's row with its counts, and the columns its rates stand in. */
export interface RateRow extends Pick<RowCounts, 'counts' | 'blocked'> {
  readonly row: number;
  readonly name: string;
  readonly rateColumns: Readonly<Record<RateName, number>>;
  /** Columns whose header says `%`. */
  readonly percentColumns: ReadonlySet<number>;
}

/** One rate as the table gives it, row for row. */
export interface GivenRate {
  readonly values: readonly (number | null)[];
  readonly problems: readonly Problem[];
  /** Positions of the rows whose rate could not be read. */
  readonly unreadable: ReadonlySet<number>;
  /** True when the rate's column has a value at all. */
  readonly hasValues: boolean;
}

/**
 * Reads a rate from its own column in all rows of a table. The scale of bare numbers is decided per
 * column; a cell that cannot be read or decided blocks its unit, unless nobody complained there
 * (a zero numerator needs no rate).
 */
export function givenRate(
  sheet: SheetSnapshot,
  rows: readonly RateRow[],
  rule: RateRule,
  rules: ChannelRules,
): GivenRate {
  const witnesses = rows.map((row) => witness(sheet, row, rule, rules));
  const scales = new Map<number, RateScale | null>();
  rows.forEach(({ rateColumns }) => {
    const column = rateColumns[rule.name];
    if (column === undefined || scales.has(column)) return;
    const isInColumn = (at: number) => rows[at]?.rateColumns[rule.name] === column;
    const saysPercent = rows.some((row, at) => isInColumn(at) && row.percentColumns.has(column));
    scales.set(
      column,
      rateScale(
        witnesses.filter((_, at) => isInColumn(at)),
        saysPercent,
      ),
    );
  });
  const problems: Problem[] = [];
  const unreadable = new Set<number>();
  const values = rows.map((row, at) => {
    const column = row.rateColumns[rule.name];
    const own = witnesses[at];
    if (column === undefined || !own) return null;
    const { reading, numerator } = own;
    const scale = scales.get(column) ?? null;
    if (reading.kind === 'none') return null;
    if (reading.kind === 'fraction') return reading.value;
    if (reading.kind === 'bare' && reading.value === 0) return 0;
    if (reading.kind === 'bare' && scale) return fractionOn(scale, reading.value);
    if (reading.kind === 'unreadable' && (numerator === 0 || row.counts[rules.volume] === 0)) {
      return null;
    }
    unreadable.add(at);
    problems.push({
      code: 'rateNotANumber',
      severity: 'blocking',
      where: placeAt(sheet, row.row, column),
      channel: rules.channel,
      unit: row.name,
      details: { rate: rule.label.zh, value: String(reading.value) },
    });
    return null;
  });
  return {
    values,
    problems,
    unreadable,
    hasValues: witnesses.some(({ reading }) => reading.kind !== 'none'),
  };
}

function witness(
  sheet: SheetSnapshot,
  row: RateRow,
  rule: RateRule,
  rules: ChannelRules,
): RateWitness {
  const column = row.rateColumns[rule.name];
  return {
    reading: column === undefined ? { kind: 'none' } : readRate(cellAt(sheet, row.row, column)),
    numerator: sumOf(rule.numerator, row.counts),
    volume: row.counts[rules.volume] ?? null,
  };
}

function sumOf(terms: readonly CountTerm[], counts: RowCounts['counts']): number | null {
  let total = 0;
  for (const { count, sign } of terms) {
    const value = counts[count];
    if (typeof value !== 'number') return null;
    total += sign * value;
  }
  return total;
}
