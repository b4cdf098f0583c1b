import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { typedReviews, type TakenUpReviews } from '../report/typedReviews';
import { matchedToSheets } from '../report/writtenRecord';
import { parseRecord, WRITTEN_SETTING } from '../report/writtenRecordText';
import type { Snapshot } from '../tables/snapshot';
import { parseReviews, REVIEWS_SETTING, reviewsOfMonth, reviewsText, withMonth } from './reviews';

/** The month's reviews, and the settings to store for those that people typed into the workbook. */
export interface ReviewsOfRun extends TakenUpReviews {
  readonly settings: Readonly<Record<string, string | null>>;
}

/** The reviews of a month as the workbook's settings and its list of flagged units say. */
export function takenUpReviews(
  snapshot: Snapshot,
  period: Period | null,
  rules: RuleSet,
  now: string,
): ReviewsOfRun {
  const all = parseReviews(snapshot.settings[REVIEWS_SETTING]);
  const record = matchedToSheets(parseRecord(snapshot.settings[WRITTEN_SETTING]), snapshot);
  const stored = reviewsOfMonth(all, period);
  const taken = typedReviews({ snapshot, record, period, rules, stored, now });
  if (!taken.isNew || !period) return { ...taken, settings: {} };
  const text = reviewsText(withMonth(all, period, taken.reviews));
  return { ...taken, settings: { [REVIEWS_SETTING]: text } };
}
