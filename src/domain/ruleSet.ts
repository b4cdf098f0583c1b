import type { GradeBasis, GradeRule, GroupGrades, RedLine } from './gradeRules';
import type { LedgerKind } from './ledgerRules';
import type { LocalizedText } from './localizedText';
import type { Period } from './period';
import type { RankingRule } from './rankingRules';
import type { Rounding } from './rounding';
import type { ChannelId, CountName, RateName } from './ruleNames';
import type { ScoringItem } from './scoringRules';

export type { ChannelId, CountName, RateName } from './ruleNames';

/** A count that tables state, and the header words it is recognised by. */
export interface CountRule {
  readonly name: CountName;
  readonly label: LocalizedText;
  /** Header texts that mean this count, without blanks and line breaks; the first is the standard one. */
  readonly headers: readonly string[];
}

/** One count added to (`+1`) or taken from (`-1`) a numerator or denominator. */
export interface CountTerm {
  readonly count: CountName;
  readonly sign: 1 | -1;
}

/**
 * How a rate comes from counts; or, where `measure` is `points`, a score that staff enter in a column
 * of its own (no numerator, no denominator).
 */
export interface RateRule {
  readonly name: RateName;
  readonly label: LocalizedText;
  /** What its value is: a fraction, shown as a percentage, or points as entered. */
  readonly measure: 'fraction' | 'points';
  /** Header texts of the rate's own column; the first is written when the column is added. */
  readonly headers: readonly string[];
  readonly numerator: readonly CountTerm[];
  readonly denominator: readonly CountTerm[];
  /**
   * What a zero denominator means: `ungraded`, the unit gets no grade (no orders);
   * `zeroRate`, the rate counts as 0 provided the numerator is 0 too (nobody was asked, nobody complained);
   * `fullMarks`, the items scored by it give all their points.
   */
  readonly emptyDenominator: 'ungraded' | 'zeroRate' | 'fullMarks';
  /** When counts of the denominator are missing from the table, the rate's own column may stand in. */
  readonly mayBeGiven: boolean;
  /** Decimals shown, of the percentage or the points. */
  readonly decimals: number;
}

/** Everything that turns one channel's counts into indexes, grades and ranks. */
export interface ChannelRules {
  readonly channel: ChannelId;
  readonly label: LocalizedText;
  /** Words in a title or sheet name that point to this channel. */
  readonly titleWords: readonly string[];
  readonly counts: readonly CountRule[];
  /** The count that says how many orders a unit had: zero means no grade; ties are listed by it. */
  readonly volume: CountName;
  /** Counts that cannot exceed another: `[part, whole]`. */
  readonly bounds: readonly (readonly [CountName, CountName])[];
  readonly rates: readonly RateRule[];
  readonly items: readonly ScoringItem[];
  /** What the items' weights add up to. */
  readonly fullMark: number;
  /** Decimals of the index. */
  readonly decimals: number;
  /** How the index is brought to its decimals, on its exact value. */
  readonly rounding: Rounding;
  /** True when rates are rounded half up to their decimals before they are scored. */
  readonly ratesRounded: boolean;
  /** The grade table of every group without one of its own. */
  readonly grades: readonly GradeRule[];
  readonly groupGrades: readonly GroupGrades[];
  readonly gradeBasis: GradeBasis;
  readonly redLines: readonly RedLine[];
  /** Ranking per group; the rule without a group holds for all others. */
  readonly rankings: readonly RankingRule[];
  /**
   * What becomes of a unit without orders: not listed at all, listed without a grade, or given the
   * full mark.
   */
  readonly zeroVolume: 'leaveOut' | 'listUngraded' | 'fullMarks';
}

/** One city's rules, valid for the periods from `validFrom` to `validTo`. */
export interface RuleSet {
  readonly id: string;
  readonly label: LocalizedText;
  readonly validFrom: Period | null;
  readonly validTo: Period | null;
  /** The groups in which units are ranked, in printed order. A table may name others. */
  readonly groups: readonly string[];
  readonly channels: readonly ChannelRules[];
  /** Kinds of incidents and bonuses that the ledger takes. */
  readonly ledger: readonly LedgerKind[];
}
