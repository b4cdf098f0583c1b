import { percentOf, states } from './agreement';
import type { StatedNumber } from './statedNumber';

/** True when some part of some whole up to `most` is that percentage, rounded half up. */
export function isPossibleUpTo(percent: StatedNumber, most: number): boolean {
  const steps = (100n * percent.step.denominator) / percent.step.numerator;
  // From here on, the percentages of one whole lie closer together than the last place.
  if (BigInt(most) >= steps) return true;
  const share = Number(percent.value.numerator) / Number(percent.value.denominator) / 100;
  for (let whole = 1; whole <= most; whole += 1) {
    const near = Math.floor(share * whole);
    for (const part of [near - 1, near, near + 1, near + 2]) {
      if (part >= 0 && part <= whole && states(percent, percentOf(part, whole))) return true;
    }
  }
  return false;
}
