import type { Problem } from '../domain/problem';
import type { ChannelRules, CountName } from '../domain/ruleSet';
import type { UnitDraft } from './unitDraft';
import { placeAt } from './unitFigures';

/** A table's rows without those that are totals under a name nobody knows. */
export interface WithoutSums {
  readonly drafts: readonly UnitDraft[];
  readonly problems: readonly Problem[];
}

/** Least units with orders that a row has to add up before it is taken for their total by its figures. */
const LEAST_UNITS = 3;
/** Least volume of a group's total, or of one that stands twice: smaller ones come about by accident. */
const LEAST_VOLUME = 30;

/**
 * Leaves out rows whose every count is the sum of all other rows of their table or of their group, and
 * says so: with three units or more this is no accident, and a total ranked as a unit would displace
 * all others. A total that stands there twice, under two names, is left out twice.
 */
export function withoutSums(drafts: readonly UnitDraft[], rules: ChannelRules): WithoutSums {
  const sums = new Set<UnitDraft>();
  for (const group of new Set(drafts.map((draft) => draft.group))) {
    const own = drafts.filter((draft) => draft.group === group);
    if (own.length < drafts.length)
      for (const sum of sumsAmong(own, rules, LEAST_VOLUME)) sums.add(sum);
  }
  const units = drafts.filter((draft) => !sums.has(draft));
  for (const sum of sumsAmong(units, rules, 1)) sums.add(sum);
  return {
    drafts: drafts.filter((draft) => !sums.has(draft)),
    problems: [...sums]
      .sort((a, b) => a.row - b.row)
      .map(({ block, row, name }) => ({
        code: 'sumLeftOut',
        severity: 'warning',
        where: placeAt(block.sheet, row, block.channel.columns.unit),
        channel: rules.channel,
        unit: null,
        details: { name },
      })),
  };
}

/** The rows, alike in every count, that each are the sum of all others but one another. */
function sumsAmong(
  drafts: readonly UnitDraft[],
  { volume }: ChannelRules,
  leastVolume: number,
): readonly UnitDraft[] {
  const counts = [...new Set(drafts.flatMap((draft) => Object.keys(draft.counts)))];
  const sums = new Map(counts.map((count) => [count, sumOf(drafts, count)]));
  const largest = Math.max(0, ...drafts.map((draft) => draft.counts[volume] ?? 0));
  const tallest = drafts.filter((draft) => draft.counts[volume] === largest);
  const [first] = tallest;
  if (!first || largest < leastVolume) return [];
  const alike = tallest.filter((draft) =>
    counts.every((count) => (draft.counts[count] ?? 0) === (first.counts[count] ?? 0)),
  );
  // Two small units alike that the others add up to by accident are units.
  if (alike.length > 1 && largest < LEAST_VOLUME) return [];
  const withOrders = drafts.filter((draft) => (draft.counts[volume] ?? 0) > 0).length;
  const isSum = counts.every(
    (count) => (alike.length + 1) * (first.counts[count] ?? 0) === sums.get(count),
  );
  return isSum && withOrders - alike.length >= LEAST_UNITS ? alike : [];
}

function sumOf(drafts: readonly UnitDraft[], count: CountName): number {
  return drafts.reduce((sum, { counts }) => sum + (counts[count] ?? 0), 0);
}
