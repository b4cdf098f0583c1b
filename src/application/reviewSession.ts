import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { UnitReview } from '../domain/unitReview';
import { fetchedScript } from './fetchedScript';
import type { CallFailed } from './gradingOutcome';
import type { GradingPorts } from './gradingPorts';
import type { HostFailure } from './hostFailure';
import type { ReviewMark } from './reviewMark';

/**
 * What became of the review on the list of flagged units:
 * - `written`: it stands there, already or now
 * - `noList`: the workbook has no list of that month, or one without the unit
 * - `nextRun`: the list has no columns for reviews; the next run adds them
 * - `refused`, `failed`: it could not be written, or not over what somebody typed; the next run writes it,
 *   and asks before it replaces anything typed
 */
export type ReviewOnList =
  | { readonly kind: 'written' | 'noList' | 'nextRun' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** How marking a unit ended. Only `stored` has changed the workbook for certain. */
export type ReviewOutcome =
  | {
      readonly kind: 'stored';
      /** All of the month's reviews, those of others included. */
      readonly reviews: readonly UnitReview[];
      readonly onList: ReviewOnList;
    }
  | CallFailed;

/** Units marked as reviewed, as the pane uses it. */
export interface ReviewSession {
  /**
   * Reads the workbook afresh, keeps a person's word on a unit in its settings beside those of others,
   * and shows it on the month's list of flagged units where there is one.
   */
  review(period: Period, mark: ReviewMark): Promise<ReviewOutcome>;
}

/** The session's reviews over its workbook. Its script comes with the first mark. */
export function createReviewSession({ workbook, clock, rules }: GradingPorts): ReviewSession {
  return {
    async review(period, mark) {
      const fetched = await fetchedScript(
        () => import(/* webpackChunkName: "reviewRun" */ './reviewRun'),
      );
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const { planReview } = fetched.value;
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const { settings, reviews, cells } = planReview(read.value, {
        ...{ period, mark, builtIn: rules, now: clock.now() },
      });
      const stored = await workbook.store(settings);
      if (!stored.ok) return { kind: 'failed', failure: stored.failure };
      if (cells.kind !== 'planned') {
        const kind = cells.kind === 'none' ? 'noList' : 'nextRun';
        return { kind: 'stored', reviews, onList: { kind } };
      }
      const { isListed, plan, kept } = cells;
      const applied = plan && (await workbook.apply(plan, read.value));
      if (applied && !applied.ok) {
        return { kind: 'stored', reviews, onList: { kind: 'failed', failure: applied.failure } };
      }
      const written = applied?.value ?? { kind: 'written', problems: [] };
      // What reads back otherwise was not taken by the sheet.
      const isWritten =
        written.kind === 'written' && written.problems.every(({ code }) => code === 'runNotKept');
      const problems = [...kept, ...(isWritten ? [] : written.problems)];
      return {
        ...{ kind: 'stored', reviews },
        onList:
          problems.length > 0
            ? { kind: 'refused', problems }
            : { kind: isListed ? 'written' : 'noList' },
      };
    },
  };
}
