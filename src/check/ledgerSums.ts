import type { LedgerLine } from '../domain/ledger/ledgerLine';
import { sumOfPoints } from '../domain/ledger/points';
import { compare, decimal, type Rational } from '../domain/rational';

/**
 * True when the points are those of one line or of one of its items, of the lines of one kind together,
 * of the entries together, or of all lines: any of these may be meant. Compared exactly: 0.1 and 0.2 are
 * 0.3.
 */
export function mayBePointsOf(points: Rational, lines: readonly LedgerLine[]): boolean {
  const kinds = [...new Set(lines.map(({ kind }) => kind))].map((kind) =>
    lines.filter((line) => line.kind === kind),
  );
  const entries = lines.filter(({ source }) => source === 'entry');
  const sums = [...lines.map((line) => [line]), ...kinds, entries, lines].map(sizeOf);
  const ofOneItem = lines.flatMap((line) => (line.items > 0 ? [partOf(line)] : []));
  return [...sums, ...ofOneItem].some((meant) => compare(points, meant) === 0);
}

/** What lines come to, without the sign. */
function sizeOf(lines: readonly LedgerLine[]): Rational {
  return decimal(Math.abs(sumOfPoints(lines.map(({ points }) => points))));
}

function partOf(line: LedgerLine): Rational {
  const { numerator, denominator } = sizeOf([line]);
  return { numerator, denominator: denominator * BigInt(line.items) };
}
