import type { Problem } from '../domain/problem';
import { compare, decimal, quotient, whole, type Rational } from '../domain/rational';
import type { RateRule } from '../domain/ruleSet';
import type { UnitDraft } from './unitDraft';
import { percentAt, percentText } from './percentText';
import { rateColumn, rateCounts, rateOnScale, type RateCell } from './rateColumn';
import type { RateScale } from './rateReading';
import type { SummedTable } from './totalRows';
import { placeAt } from './unitFigures';

/** A printed rate beside the one its counts give. */
interface PrintedRate {
  readonly draft: UnitDraft;
  readonly cell: Extract<RateCell, { kind: 'rate' | 'undecided' }>;
  readonly exact: Rational;
}

/**
 * Compares every rate that a table prints beside the counts it comes from with the rate those counts
 * give, rounded half up at the decimals shown, and tells those that differ with both values. `given`
 * are the rates whose column stands in for counts; they have nothing to be compared with. Units whose
 * figures are unusable, and rates without a denominator, are left alone.
 */
export function rateContradictions(
  { rules, drafts, blocks: [first] }: SummedTable,
  given: ReadonlySet<string>,
): Problem[] {
  if (!first) return [];
  const compared = rules.rates.filter(
    ({ name, measure }) => measure === 'fraction' && !given.has(name),
  );
  return compared.flatMap((rule) => {
    const cells = rateColumn(first.sheet, drafts, rule, rules);
    const printed = drafts.flatMap((draft, at): PrintedRate[] => {
      const cell = cells[at];
      const exact = draft.blocked ? null : computedRate(rule, draft);
      const isRead = cell?.kind === 'rate' || cell?.kind === 'undecided';
      return isRead && exact ? [{ draft, cell, exact }] : [];
    });
    const scale = likelierScale(printed, rule);
    return printed.flatMap((own): Problem[] => {
      const details = contradiction(own, scale, rule);
      if (!details) return [];
      const { draft, cell } = own;
      const where = placeAt(first.sheet, draft.row, cell.column);
      const of = { where, channel: rules.channel, unit: draft.name };
      return [
        {
          ...{ code: 'rateContradictsCounts', severity: 'warning', ...of },
          details: { rate: rule.label.zh, ...details },
        },
      ];
    });
  });
}

/** The rate that the counts give; null where they give none, or an impossible one. */
function computedRate(rule: RateRule, { counts }: UnitDraft): Rational | null {
  const { numerator, denominator } = rateCounts(rule, counts);
  if (numerator === null || !denominator || denominator < 0 || numerator < 0) return null;
  const exact = quotient(numerator, denominator);
  return compare(exact, whole(1)) > 0 ? null : exact;
}

/** The scale on which more of a column's undecided numbers are what the counts give. */
function likelierScale(printed: readonly PrintedRate[], rule: RateRule): RateScale {
  const undecided = printed.filter(({ cell }) => cell.kind === 'undecided');
  const agreeing = (scale: RateScale) =>
    undecided.filter((own) => contradiction(own, scale, rule) === null).length;
  return agreeing('fraction') > agreeing('percent') ? 'fraction' : 'percent';
}

/** Both values as they are shown, where they differ; `scale` is for numbers in an undecided column. */
function contradiction(
  { cell, exact }: PrintedRate,
  scale: RateScale,
  rule: RateRule,
): { readonly stated: string; readonly computed: string } | null {
  const isBare = cell.kind === 'undecided';
  const rate = isBare ? rateOnScale(cell.columnScale ?? scale, cell.number, cell.decimals) : cell;
  const stated = decimal(rate.value);
  const differ = (at: number) => percentAt(stated, at) !== percentAt(exact, at);
  // A formula shows more decimals than anyone means: those of the rule are then enough.
  const decimals = Math.min(rate.decimals, rule.decimals);
  if (!differ(rate.decimals) || !differ(decimals)) return null;
  return {
    stated: isBare ? String(cell.number) : percentText(stated, decimals),
    computed: percentText(exact, decimals),
  };
}
