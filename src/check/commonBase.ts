import type { StatedNumber } from './statedNumber';

/** The whole numbers a share may be of; `most` is null where there is no end. */
export interface Bases {
  readonly least: bigint;
  readonly most: bigint | null;
}

/**
 * The bases of which `count` is the stated percentage, rounded half up to its digits: exactly
 * 100·count/(p+h) < base ≤ 100·count/(p−h), with h half of the last place. Null when there is none.
 */
export function basesOf(count: number, { value, step }: StatedNumber): Bases | null {
  const parts = 2n * value.denominator * step.denominator;
  const percent = 2n * value.numerator * step.denominator;
  const half = step.numerator * value.denominator;
  const hundredfold = 100n * BigInt(count) * parts;
  const least = hundredfold / (percent + half) + 1n;
  if (percent - half <= 0n) return { least, most: null };
  const most = hundredfold / (percent - half);
  return most < least ? null : { least, most };
}

/** The bases that most of the shares allow, and which of the shares do. */
export interface CommonBase {
  readonly bases: Bases;
  readonly agreeing: readonly number[];
}

/**
 * The largest set of shares with one base in common; null when two sets of that size differ, so that
 * nothing says which shares are odd.
 */
export function commonBase(shares: readonly (Bases | null)[]): CommonBase | null {
  const sets = shares.flatMap((share) => {
    if (!share) return [];
    const agreeing = shares.flatMap((other, at) => (holds(other, share.least) ? [at] : []));
    return [agreeing];
  });
  const most = Math.max(0, ...sets.map(({ length }) => length));
  const largest = new Map(
    sets.filter(({ length }) => length === most).map((set) => [set.join(), set]),
  );
  const [agreeing, ...others] = [...largest.values()];
  if (!agreeing || others.length > 0) return null;
  const own = agreeing.flatMap((at) => shares[at] ?? []);
  return { bases: own.reduce(intersection), agreeing };
}

/** True when the base is one of these. */
export function holds(bases: Bases | null, base: bigint): boolean {
  return bases !== null && bases.least <= base && (bases.most === null || base <= bases.most);
}

function intersection(a: Bases, b: Bases): Bases {
  const least = a.least > b.least ? a.least : b.least;
  if (a.most === null || b.most === null) return { least, most: a.most ?? b.most };
  return { least, most: a.most < b.most ? a.most : b.most };
}
