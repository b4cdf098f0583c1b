import { useCallback, useMemo, useState } from 'react';
import type { GradingResult, ReviewOutcome } from '../../application/gradingSession';
import type { Inspection } from '../../application/inspection';
import { reviewsOfMonth } from '../../application/reviews';
import type { FlaggedUnit } from '../../domain/flaggedUnits';
import { reviewFinder, type UnitReview } from '../../domain/unitReview';
import type { FlaggedEntry } from '../view/flaggedFilter';
import type { PaneActions } from './paneActions';

/** What became of the last mark: still on its way, or how it ended. */
export interface ReviewTold {
  /** The entry's id. */
  readonly id: string;
  readonly outcome: 'storing' | ReviewOutcome;
}

/** The reviews of the units on screen. */
export interface FlaggedReview {
  readonly reviewOf: (flagged: FlaggedUnit) => UnitReview | null;
  readonly told: ReviewTold | null;
  /** Notes being written, by the entry's id: they outlive scrolling away. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Null ends the writing without keeping it. */
  readonly setDraft: (id: string, text: string | null) => void;
  /** Keeps a mark and a note; the draft goes once they are kept. */
  readonly mark: (entry: FlaggedEntry, reviewed: boolean, note: string) => void;
}

interface Known {
  readonly result: GradingResult;
  readonly inspection: Inspection;
  readonly reviewOf: ReturnType<typeof reviewFinder>;
}

/** The newest word counts: of the run, of a later look at the workbook, or of a mark that was stored. */
export function useFlaggedReview(
  result: GradingResult,
  inspection: Inspection,
  actions: Pick<PaneActions, 'review'>,
): FlaggedReview {
  const { period } = result;
  const [known, setKnown] = useState<Known>(() => ofRun(result, inspection));
  const [told, setTold] = useState<ReviewTold | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  if (known.result !== result) {
    setKnown(ofRun(result, inspection));
    setTold(null);
  } else if (known.inspection !== inspection) {
    const reviewOf = reviewFinder(reviewsOfMonth(inspection.reviews, period));
    setKnown({ result, inspection, reviewOf });
  }
  const setDraft = useCallback<FlaggedReview['setDraft']>((id, text) => {
    setDrafts((before) => {
      const after = new Map(before);
      if (text === null) after.delete(id);
      else after.set(id, text);
      return after;
    });
  }, []);
  const { review } = actions;
  const find = known.reviewOf;
  const mark = useCallback<FlaggedReview['mark']>(
    ({ id, flagged: { channel, unit } }, reviewed, note) => {
      if (!period) return;
      const before = find(channel, unit.unit);
      const seen = { reviewed: before?.reviewed ?? false, note: before?.note ?? '' };
      const said = { channel, unit: unit.unit, reviewed, note, grade: unit.grade, known: seen };
      review(period, said, (outcome) => {
        setTold({ id, outcome });
        if (outcome === 'storing' || outcome.kind !== 'stored') return;
        setDraft(id, null);
        setKnown((before) => ({ ...before, reviewOf: reviewFinder(outcome.reviews) }));
      });
    },
    [find, period, review, setDraft],
  );
  const reviewOf = useCallback<FlaggedReview['reviewOf']>(
    ({ channel, unit }) => find(channel, unit.unit),
    [find],
  );
  return useMemo(
    () => ({ reviewOf, told, drafts, setDraft, mark }),
    [reviewOf, told, drafts, setDraft, mark],
  );
}

function ofRun(result: GradingResult, inspection: Inspection): Known {
  return { result, inspection, reviewOf: reviewFinder(result.reviews) };
}
