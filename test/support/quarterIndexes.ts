import { QUARTER } from '../fixtures/yueyang202311/quarter';

const MAILBOX_DECIMALS = 2;

interface Sums {
  [count: string]: bigint;
}

/** What the rules of 2023 give for the quarter's pooled counts, worked out apart from the engine. */
export function pooledIndexes(channel: 'hotline' | 'mailbox'): Map<string, number | null> {
  const sums = new Map<string, Sums>();
  for (const month of QUARTER) {
    for (const { unit, counts } of month[channel]) {
      const own = sums.get(unit) ?? {};
      for (const [name, value] of Object.entries(counts)) {
        own[name] = (own[name] ?? 0n) + BigInt(value);
      }
      sums.set(unit, own);
    }
  }
  return new Map([...sums].map(([unit, own]) => [unit, indexOf(own, channel)]));
}

/** The mean of the months' indexes, each rounded half up, worked out apart from the engine. */
export function meanIndexes(channel: 'hotline' | 'mailbox'): Map<string, number | null> {
  const decimals = channel === 'hotline' ? 1 : MAILBOX_DECIMALS;
  const found = new Map<string, number[]>();
  for (const month of QUARTER) {
    for (const { unit, counts } of month[channel]) {
      const own = Object.fromEntries(Object.entries(counts).map(([n, v]) => [n, BigInt(v)]));
      const index = indexOf(own, channel);
      const known = found.get(unit) ?? [];
      if (index !== null) known.push(Math.round(index * 10 ** decimals));
      found.set(unit, known);
    }
  }
  return new Map(
    [...found].map(([unit, list]) => {
      const sum = BigInt(list.reduce((total, index) => total + index, 0));
      const count = BigInt(list.length);
      const mean = list.length === 0 ? null : (2n * sum + count) / (2n * count);
      return [unit, mean === null ? null : Number(mean) / 10 ** decimals];
    }),
  );
}

/** Half up on integers alone: all fractions brought to one denominator. */
function indexOf(counts: Sums, channel: 'hotline' | 'mailbox'): number | null {
  const { due = 0n, handled = 0n, onTime = 0n, rework = 0n } = counts;
  if (due === 0n) return null;
  const { followedUp = 0n, dissatisfied = 0n, satisfied = 0n } = counts;
  if (channel === 'mailbox') {
    return halfUp(50n * handled + 30n * onTime + 20n * satisfied, due, 100n);
  }
  const asked = followedUp === 0n ? 1n : followedUp;
  const points = (30n * handled + 30n * onTime + 20n * (due - rework)) * asked;
  return halfUp(points + 20n * (asked - dissatisfied) * due, due * asked, 10n);
}

function halfUp(numerator: bigint, denominator: bigint, scale: bigint): number {
  const rounded = (2n * numerator * scale + denominator) / (2n * denominator);
  return Number(rounded) / Number(scale);
}
