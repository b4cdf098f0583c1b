import type { Problem } from '../domain/problem';
import type { ChannelRules, CountName } from '../domain/ruleSet';
import type { UnitDraft } from './blockUnits';
import { placeAt } from './unitFigures';

/** A table's rows without those that are totals under a name nobody knows. */
export interface WithoutSums {
  readonly drafts: readonly UnitDraft[];
  readonly problems: readonly Problem[];
}

/** Least units with orders that a row has to add up before it is taken for their total by its figures. */
const LEAST_UNITS = 3;

/**
 * Leaves out rows whose every count is the sum of all other rows of their table, and says so: with
 * three units or more this is no accident, and a total ranked as a unit would displace all others.
 */
export function withoutSums(drafts: readonly UnitDraft[], rules: ChannelRules): WithoutSums {
  const counts = [...new Set(drafts.flatMap((draft) => Object.keys(draft.counts)))];
  const sums = new Map(counts.map((count) => [count, sumOf(drafts, count)]));
  const withOrders = drafts.filter(({ counts: own }) => (own[rules.volume] ?? 0) > 0).length;
  const isSum = ({ counts: own }: UnitDraft) =>
    withOrders > LEAST_UNITS &&
    (own[rules.volume] ?? 0) > 0 &&
    counts.every((count) => 2 * (own[count] ?? 0) === sums.get(count));
  return {
    drafts: drafts.filter((draft) => !isSum(draft)),
    problems: drafts.filter(isSum).map(({ block, row, name }) => ({
      code: 'sumLeftOut',
      severity: 'warning',
      where: placeAt(block.sheet, row, block.channel.columns.unit),
      channel: rules.channel,
      unit: null,
      details: { name },
    })),
  };
}

function sumOf(drafts: readonly UnitDraft[], count: CountName): number {
  return drafts.reduce((sum, { counts }) => sum + (counts[count] ?? 0), 0);
}
