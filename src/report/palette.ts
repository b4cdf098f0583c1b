import { gradesNaming } from '../domain/grading';
import type { ChannelRules } from '../domain/ruleSet';

/** Colours of what is written into the workbook. All fills carry black text at 7:1 or better. */
export const PALETTE = {
  headerFill: '#DDEBF7',
  groupFill: '#F2F2F2',
  border: '#A6A6A6',
  text: '#000000',
  stampText: '#595959',
} as const;

/** Fills of flagged grades, mildest first: amber, orange, red. */
export const FLAGGED_FILLS = ['#FFE699', '#F4B183', '#FF8B8B'] as const;

/** Fills of a chart's series that are no flagged grades, in order: green, blue, violet, grey. */
export const SERIES_FILLS = ['#A9D18E', '#9DC3E6', '#B4A7D6', '#BFBFBF'] as const;

/**
 * The fill of a grade's cell; null when the grade is not flagged or not of these rules. The worst
 * flagged grade is red whatever its label, the mildest of three or more is amber.
 */
export function gradeFill(grade: string | null, rules: ChannelRules): string | null {
  const flagged = gradesNaming(grade, rules).filter((rule) => rule.flagged);
  const place = flagged.findIndex((rule) => rule.label === grade);
  if (place < 0) return null;
  const worst = FLAGGED_FILLS.length - 1;
  const last = flagged.length - 1;
  const shade = last === 0 ? worst : Math.round((place * worst) / last);
  return FLAGGED_FILLS[shade] ?? null;
}
