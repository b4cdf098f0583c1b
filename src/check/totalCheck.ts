import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import { nameKey } from '../domain/nameKey';
import { whole } from '../domain/rational';
import type { ChannelRules, CountTerm } from '../domain/ruleSet';
import { percentOf, printedLike, states, statesCount, wholeNumber } from './agreement';
import type { CheckContext } from './checkContext';
import { clausesOf } from './clauses';
import type { ParagraphFinding } from './foundAt';
import { sumOf } from './judgeClaim';
import type { ReadParagraph, Sentence } from './readDraft';
import { isSlip } from './slip';
import type { StatedNumber } from './statedNumber';
import { unitClaims, type UnitClaim } from './unitClaims';
import { unitScopes } from './unitScopes';

/** A total that fits and is at least this large shows that a sentence speaks of our tables. */
const TELLING = 100;

interface Total {
  readonly stated: StatedNumber;
  readonly holds: boolean;
  readonly computed: string;
  /** Exact whole total; null for a rate. */
  readonly value: number | null;
  readonly what: string;
  readonly channel: ChannelAssessment;
}

/**
 * Counts and rates of a whole channel or group against the sums of its units. Other totals may be
 * meant (orders received in the month, not due in it), so one is wrong only where another of the
 * sentence fits, or where it is one digit away.
 */
export function checkTotals(context: CheckContext): ParagraphFinding[] {
  return context.paragraphs.flatMap((paragraph) => {
    const ofUnits = unitScopes(paragraph).flatMap(({ clauses }) => clauses);
    return paragraph.sentences.flatMap((sentence) => {
      const totals = totalsIn(context, paragraph, sentence).filter(
        ({ stated }) => !ofUnits.some(({ from, to }) => from <= stated.from && stated.to <= to),
      );
      const isOurs = totals.some(({ holds, value }) => holds && value !== null && value >= TELLING);
      return totals.flatMap((total): ParagraphFinding[] => {
        const stated = wholeNumber(total.stated);
        const isNear =
          total.value !== null &&
          total.value >= TELLING &&
          stated !== null &&
          isSlip(stated, total.value);
        if (total.holds || !(isOurs || isNear)) return [];
        const { channel, what, computed } = total;
        return [
          {
            ...{ code: 'totalDiffers', paragraph, source: null, computed },
            certainty: isOurs ? 'wrong' : 'differs',
            ...{ from: total.stated.from, to: total.stated.end },
            stated: printedLike(total.stated, total.stated.value),
            details: { channel: channel.label.zh, what },
          },
        ];
      });
    });
  });
}

function totalsIn({ facts }: CheckContext, paragraph: ReadParagraph, sentence: Sentence): Total[] {
  const { text, mentions } = paragraph;
  if (mentions.some(({ from, to }) => from >= sentence.from && to <= sentence.to)) return [];
  const clauses = clausesOf(text, sentence.from, sentence.to).filter(
    ({ from }) => !paragraph.isOtherTime(from),
  );
  return facts.channels.flatMap((channel) => {
    const rules = channelRulesOf(facts.rules, channel.channel);
    return clauses
      .filter(({ to }) => paragraph.channelAt(to) === channel.channel)
      .flatMap((clause) =>
        unitClaims(paragraph, clause, rules).flatMap((claim) => {
          const units = unitsIn(channel, paragraph.groupAt(claim.from));
          const total = totalOf(claim, units, rules);
          return total ? [{ ...total, channel }] : [];
        }),
      );
  });
}

function totalOf(
  claim: UnitClaim,
  units: readonly UnitAssessment[],
  rules: ChannelRules,
): Omit<Total, 'channel'> | null {
  if (claim.kind === 'count') {
    const values = claim.readings.map((reading) => totalCount(reading, units));
    const [first] = values;
    if (first === undefined || first === null || values.includes(null)) return null;
    const holds = values.some((value) => value !== null && statesCount(claim.stated, value));
    const computed = printedLike(claim.stated, whole(first));
    return { stated: claim.stated, holds, computed, value: first, what: claim.words };
  }
  if (claim.kind !== 'rate') return null;
  const rule = rules.rates.find(({ name }) => name === claim.rate.name);
  const part = totalCount(rule?.numerator ?? [], units);
  const base = totalCount(rule?.denominator ?? [], units);
  if (!rule || part === null || base === null || base === 0) return null;
  const exact = percentOf(part, base);
  const holds = states(claim.stated, exact);
  const computed = printedLike(claim.stated, exact);
  return { stated: claim.stated, holds, computed, value: null, what: rule.label.zh };
}

/** Null where a unit does not state it; a unit without orders has nothing to state. */
function totalCount(terms: readonly CountTerm[], units: readonly UnitAssessment[]): number | null {
  let total = 0;
  for (const { due, counts } of units) {
    const own = due === 0 ? 0 : sumOf(terms, counts);
    if (own === null) return null;
    total += own;
  }
  return terms.length === 0 || units.length === 0 ? null : total;
}

function unitsIn({ units }: ChannelAssessment, group: string | null): readonly UnitAssessment[] {
  return group === null ? units : units.filter((unit) => nameKey(unit.group) === group);
}
