import type { RateRule } from '../domain/ruleSet';

function zeros(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}

/** The en-US format code of a percentage with so many decimals: `0.00%`. */
export function percentFormat(decimals: number): string {
  return `${zeros(decimals)}%`;
}

/** The en-US format code of a number with so many decimals: `0.0`. */
export function decimalFormat(decimals: number): string {
  return zeros(decimals);
}

/** The en-US format code of a rate's values: a percentage, or points as entered. */
export function rateFormat({ measure, decimals }: Pick<RateRule, 'measure' | 'decimals'>): string {
  return measure === 'fraction' ? percentFormat(decimals) : decimalFormat(decimals);
}

/** The en-US format code of a change, with its sign: `+0.0;-0.0;0.0`. */
export function changeFormat(decimals: number): string {
  const code = zeros(decimals);
  return `+${code};-${code};${code}`;
}

export const WHOLE_FORMAT = '0';
/** Points of a penalty may be whole or not; Excel shows what is there. */
export const POINTS_FORMAT = 'General';
