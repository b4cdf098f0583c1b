import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { noteText, reviewFinder, withReviews, type UnitReview } from '../domain/unitReview';
import { planReviewCells, type ReviewCellsPlan } from '../report/planReviewCells';
import { withTakenUp } from '../report/typedReviews';
import { matchedToSheets } from '../report/writtenRecord';
import { parseRecord, recordText, WRITTEN_SETTING } from '../report/writtenRecordText';
import type { Snapshot } from '../tables/snapshot';
import { keptMark, type ReviewMark } from './reviewMark';
import { parseReviews, REVIEWS_SETTING, reviewsText, withMonth } from './reviews';
import { rulesOfRun } from './rulesOfRun';
import { takenUpReviews } from './takenUpReviews';

/** A mark worked out in full, before anything is stored. */
export interface PlannedReview {
  /** All of the month's reviews. */
  readonly reviews: readonly UnitReview[];
  /** What is stored first. */
  readonly settings: Readonly<Record<string, string | null>>;
  /** What is then written on the list of flagged units. */
  readonly cells: ReviewCellsPlan;
}

/**
 * Puts a mark among the reviews of the workbook as it is now, those that people typed on the list
 * included. The typed cells count as read from now on: should the list refuse the mark, the next run
 * must not take the older words for newer ones.
 */
export function planReview(
  snapshot: Snapshot,
  {
    period,
    mark,
    builtIn,
    now,
  }: {
    readonly period: Period;
    readonly mark: ReviewMark;
    /** The rules where the workbook has none. */
    readonly builtIn: RuleSet;
    /** Local time as text. */
    readonly now: string;
  },
): PlannedReview {
  const decided = rulesOfRun(snapshot, builtIn, period);
  const rules = decided.kind === 'faulty' ? builtIn : decided.rules;
  const taken = takenUpReviews(snapshot, period, rules, now);
  const said = keptMark(mark, reviewFinder(taken.reviews)(mark.channel, mark.unit));
  const review = { ...said, note: noteText(said.note), at: now };
  const reviews = withReviews(taken.reviews, [review]);
  const all = parseReviews(snapshot.settings[REVIEWS_SETTING]);
  const stored = snapshot.settings[WRITTEN_SETTING];
  const record = withTakenUp(matchedToSheets(parseRecord(stored), snapshot), taken.cells);
  const read = taken.cells.length > 0 ? { [WRITTEN_SETTING]: recordText(record) } : {};
  return {
    reviews,
    settings: { [REVIEWS_SETTING]: reviewsText(withMonth(all, period, reviews)), ...read },
    cells: planReviewCells({
      ...{ snapshot, record, period, rules, reviews },
      ...{ changed: mark, takenUp: taken.cells },
    }),
  };
}
