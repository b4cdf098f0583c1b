import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { withReviews, type UnitReview } from '../domain/unitReview';
import { typedReviews, type TakenUpReviews } from '../report/typedReviews';
import { matchedToSheets } from '../report/writtenRecord';
import { parseRecord, WRITTEN_SETTING } from '../report/writtenRecordText';
import type { Snapshot } from '../tables/snapshot';
import { parseReviews, REVIEWS_SETTING, reviewsOfMonth, reviewsText, withMonth } from './reviews';

/** The month's reviews, and the settings to store for those that people typed into the workbook. */
export interface ReviewsOfRun extends TakenUpReviews {
  readonly settings: Readonly<Record<string, string | null>>;
}

/**
 * The reviews of a month as the workbook's settings and its list of flagged units say.
 * @param nameOf what a unit is called by now: a review follows a unit that the roster renamed
 */
export function takenUpReviews(
  snapshot: Snapshot,
  period: Period | null,
  rules: RuleSet,
  now: string,
  nameOf: (unit: string) => string = (unit) => unit,
): ReviewsOfRun {
  const all = parseReviews(snapshot.settings[REVIEWS_SETTING]);
  const record = matchedToSheets(parseRecord(snapshot.settings[WRITTEN_SETTING]), snapshot);
  const stored = reviewsOfMonth(all, period);
  const taken = typedReviews({ snapshot, record, period, rules, stored, now });
  const reviews = named(taken.reviews, nameOf);
  if (!period || (!taken.isNew && reviews === taken.reviews)) {
    return { ...taken, reviews, settings: {} };
  }
  const text = reviewsText(withMonth(all, period, reviews));
  return { ...taken, reviews, settings: { [REVIEWS_SETTING]: text } };
}

/** The same list where no name is another one. Of two reviews that now are of one unit the later counts. */
function named(
  reviews: readonly UnitReview[],
  nameOf: (unit: string) => string,
): readonly UnitReview[] {
  if (reviews.every(({ unit }) => nameOf(unit) === unit)) return reviews;
  const byTime = [...reviews].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return withReviews(
    [],
    byTime.map((review) => ({ ...review, unit: nameOf(review.unit) })),
  );
}
