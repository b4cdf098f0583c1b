import type { UnitAssessment } from '../domain/assessment';
import { decimal, multiply, whole } from '../domain/rational';
import type { CountTerm } from '../domain/ruleSet';
import { percentOf, printedLike, states, statesCount } from './agreement';
import type { FindingCode } from './finding';
import type { UnitClaim } from './unitClaims';

/** A claim that its unit's row does not bear out. */
export interface Contradiction {
  readonly code: FindingCode;
  readonly stated: string;
  readonly computed: string;
  /** What is stated, in the draft's words. */
  readonly what: string;
}

/** How a claim compares with a row: it holds, it does not, or the row says nothing of it. */
export type Judgement = 'holds' | 'open' | Contradiction;

/** Compares one claim with the unit's row. */
export function judgeClaim(claim: UnitClaim, unit: UnitAssessment): Judgement {
  switch (claim.kind) {
    case 'count': {
      const values = claim.readings.map((reading) => sumOf(reading, unit.counts));
      const [first] = values;
      if (first === undefined || first === null || values.includes(null)) return 'open';
      if (values.some((value) => value !== null && statesCount(claim.stated, value))) {
        return 'holds';
      }
      const computed = printedLike(claim.stated, whole(first));
      return contradiction('unitCountDiffers', claim.stated, computed, claim.words);
    }
    case 'rate': {
      const exact = rateOf(unit, claim.rate.name);
      if (exact === null || claim.rate.measure !== 'fraction') return 'open';
      if (states(claim.stated, exact)) return 'holds';
      const computed = printedLike(claim.stated, exact);
      return contradiction('unitRateDiffers', claim.stated, computed, claim.rate.label.zh);
    }
    case 'index': {
      if (unit.index === null) return 'open';
      const exact = decimal(unit.index);
      if (states(claim.stated, exact)) return 'holds';
      const computed = String(unit.index);
      return contradiction('unitIndexDiffers', claim.stated, computed, '');
    }
    case 'grade': {
      if (unit.grade === null) return 'open';
      if (unit.grade === claim.label) return 'holds';
      return { code: 'unitGradeDiffers', stated: claim.label, computed: unit.grade, what: '' };
    }
    case 'rank': {
      if (unit.rank === null) return 'open';
      if (unit.rank === claim.rank) return 'holds';
      const [stated, computed] = [String(claim.rank), String(unit.rank)];
      return { code: 'unitRankDiffers', stated, computed, what: '' };
    }
  }
}

/** The exact rate of a unit in percent; null when it has none. */
function rateOf(unit: UnitAssessment, name: string) {
  const rate = unit.rates[name];
  if (!rate) return null;
  const { numerator, denominator, value } = rate;
  if (numerator !== null && denominator !== null && denominator > 0) {
    return percentOf(numerator, denominator);
  }
  return multiply(decimal(value), whole(100));
}

/** The counts of a reading together; null when one of them is not stated. */
export function sumOf(
  terms: readonly CountTerm[],
  counts: Readonly<Record<string, number | null>>,
): number | null {
  let sum = 0;
  for (const { count, sign } of terms) {
    const value = counts[count];
    if (value === undefined || value === null) return null;
    sum += sign * value;
  }
  return sum;
}

function contradiction(
  code: FindingCode,
  stated: Extract<UnitClaim, { stated: unknown }>['stated'],
  computed: string,
  what: string,
): Contradiction {
  return { code, stated: printedLike(stated, stated.value), computed, what };
}
