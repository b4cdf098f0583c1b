import type { RateResult, UnitAssessment } from '../../domain/assessment';
import type { Wording } from '../wording';
import { indexDecimals, rateDisplay } from './channelRules';
import { exclusionDetail } from './exclusionView';
import type { UnitSubject } from './unitSubject';

/** One summand of the index. */
export interface ComponentLine {
  readonly rate: string;
  readonly label: string;
  readonly value: string;
  /** `3 / 21`, or that the rate was given in the table. */
  readonly basis: string;
  readonly weight: string;
  readonly lost: string;
  readonly costly: boolean;
}

/** How a unit's grade comes about. */
export interface UnitDetailView {
  readonly components: readonly ComponentLine[];
  readonly index: string;
  readonly fullMark: string;
  /** The place in the group, or why there is none; null when neither is known. */
  readonly ranking: string | null;
  /** The orders taken out, and how it stood before; null when none were. */
  readonly exclusion: string | null;
}

/** Decimals of points in the detail: finer than the index, so that the sum can be followed. */
const POINT_DECIMALS = 2;

/** Every component of a unit's index, in the order of the rules. */
export function unitDetailView({ unit, rules }: UnitSubject, wording: Wording): UnitDetailView {
  return {
    components: unit.items.map((item) => {
      const { label, decimals } = rateDisplay(item.rate, rules);
      const rate = unit.rates[item.rate];
      return {
        rate: item.rate,
        label: wording.label(label),
        value: rate ? wording.percent(rate.value, decimals) : '',
        basis: rate ? basis(rate, wording) : '',
        weight: wording.count(item.weight),
        lost: wording.lost(item.lost, POINT_DECIMALS),
        costly: item.rate === unit.mostCostly?.rate,
      };
    }),
    index: unit.index === null ? '' : wording.decimal(unit.index, indexDecimals(rules)),
    fullMark: rules ? wording.count(rules.fullMark) : '',
    ranking: ranking(unit, wording),
    exclusion: unit.exclusion ? exclusionDetail(unit.exclusion, rules, wording) : null,
  };
}

function basis(rate: RateResult, wording: Wording): string {
  if (rate.given || rate.numerator === null || rate.denominator === null) {
    return wording.text('detailGiven');
  }
  return wording.text('detailCounts', {
    numerator: rate.numerator,
    denominator: rate.denominator,
  });
}

function ranking(unit: UnitAssessment, wording: Wording): string | null {
  if (unit.rank !== null) {
    const group = unit.group === '' ? wording.text('groupNone') : unit.group;
    return wording.text('detailRank', { rank: unit.rank, group });
  }
  if (unit.unrankedReason !== 'belowMinimum') return null;
  return wording.text('detailBelowMinimum', { count: unit.rankingMinimum });
}
