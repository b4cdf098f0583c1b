import type { LocalizedText } from './localizedText';
import type { Period } from './period';

/** `hotline` and `mailbox` in the built-in rules; a rule set may name others. */
export type ChannelId = string;
/** A named count of a unit: `due`, `handled`, `onTime`, `rework`, `followedUp`, … */
export type CountName = string;
/** A named rate of a unit: `completion`, `onTime`, `rework`, `dissatisfaction`, `satisfaction`, … */
export type RateName = string;

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

/** How a rate comes from counts. */
export interface RateRule {
  readonly name: RateName;
  readonly label: LocalizedText;
  /** Header texts of the rate's own column; the first is written when the column is added. */
  readonly headers: readonly string[];
  readonly numerator: readonly CountTerm[];
  readonly denominator: readonly CountTerm[];
  /**
   * What a zero denominator means: `ungraded`, the unit gets no grade (no orders);
   * `zeroRate`, the rate counts as 0 provided the numerator is 0 too (nobody was asked, nobody complained).
   */
  readonly emptyDenominator: 'ungraded' | 'zeroRate';
  /** When counts of the denominator are missing from the table, the rate's own column may stand in. */
  readonly mayBeGiven: boolean;
  /** Decimals shown, of the percentage. */
  readonly decimals: number;
}

/** One summand of the composite index: `weight·rate`, or `weight·(1 − rate)` when lower is better. */
export interface ScoringItem {
  readonly rate: RateName;
  /** Points at a perfect rate; the weights of a channel add up to its full mark. */
  readonly weight: number;
  readonly better: 'higher' | 'lower';
}

/** One grade of a channel's table, best first; the last one has `from: null` and takes the rest. */
export interface GradeRule {
  readonly label: string;
  /** Least rounded index of the grade, inclusive. */
  readonly from: number | null;
  /** Points of the grade penalty, 0 or negative; a ledger entry, never subtracted from the index. */
  readonly penalty: number;
  /** True when a unit with this grade is a flagged unit. */
  readonly flagged: boolean;
  /** True when the figure is our choice inside what the data leaves open. */
  readonly inferred: boolean;
}

/** Least volume that a group's units need to be ranked; groups not named need none. */
export interface RankingMinimum {
  readonly group: string;
  readonly due: number;
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
  readonly fullMark: number;
  /** Decimals of the index. It is rounded half up on the exact value. */
  readonly decimals: number;
  readonly grades: readonly GradeRule[];
  readonly rankingMinimums: readonly RankingMinimum[];
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
}
