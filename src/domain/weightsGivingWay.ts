/** A moved weight and what it leaves the others. */
export interface SharedWeights {
  readonly moved: number;
  /** In the order given. */
  readonly others: readonly number[];
}

/**
 * Shares a total between one weight, taken as asked as far as it goes, and others in proportion to
 * what they were (evenly where all of them were 0). At one decimal, or as many as the total has; what
 * rounding leaves over goes to those that lost most by it. Nothing is negative and the sum is exact.
 */
export function weightsGivingWay(
  total: number,
  asked: number,
  others: readonly number[],
): SharedWeights {
  const scale = 10 ** Math.max(1, decimalsOf(total));
  const whole = Math.round(total * scale);
  const moved = Math.min(whole, Math.max(0, Math.round(asked * scale)));
  const rest = whole - moved;
  const sum = others.reduce((all, weight) => all + weight, 0);
  const shares = others.map((weight) => (sum > 0 ? (rest * weight) / sum : rest / others.length));
  const units = shares.map(Math.floor);
  const left = rest - units.reduce((all, unit) => all + unit, 0);
  shares
    .map((share, at) => ({ at, lost: share - Math.floor(share) }))
    .sort((a, b) => b.lost - a.lost || a.at - b.at)
    .slice(0, left)
    .forEach(({ at }) => {
      units[at] = (units[at] ?? 0) + 1;
    });
  return { moved: moved / scale, others: units.map((unit) => unit / scale) };
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
}
