import { useCallback, useMemo, useState } from 'react';
import { useNoteDrafts } from '../noteDraftsContext';
import type { GradingResult, ReviewOutcome } from '../../application/gradingSession';
import type { Inspection } from '../../application/inspection';
import { reviewsOfMonth } from '../../application/reviews';
import { periodKey } from '../../domain/period';
import type { FlaggedUnit } from '../../domain/flaggedUnits';
import { reviewFinder, reviewKey, type UnitReview } from '../../domain/unitReview';
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
  /** The note being written on a unit; null where none is. It outlives its row and the list. */
  readonly draftOf: (flagged: FlaggedUnit) => string | null;
  /** Null ends the writing without keeping it. */
  readonly setDraft: (flagged: FlaggedUnit, text: string | null) => void;
  /** Keeps a mark and the unit's note, as far as it is written; the draft goes once they are kept. */
  readonly mark: (entry: FlaggedEntry, reviewed: boolean) => void;
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
  const kept = useNoteDrafts();
  const [drafts, setDrafts] = useState(() => kept.all());
  if (known.result !== result) {
    setKnown(ofRun(result, inspection));
    setTold(null);
  } else if (known.inspection !== inspection) {
    const reviewOf = reviewFinder(reviewsOfMonth(inspection.reviews, period));
    setKnown({ result, inspection, reviewOf });
  }
  const draftKey = useCallback(
    ({ channel, unit: { unit } }: FlaggedUnit) =>
      `${period ? periodKey(period) : ''} ${reviewKey({ channel, unit })}`,
    [period],
  );
  const setDraft = useCallback<FlaggedReview['setDraft']>(
    (flagged, text) => setDrafts(kept.set(draftKey(flagged), text)),
    [kept, draftKey],
  );
  const draftOf = useCallback<FlaggedReview['draftOf']>(
    (flagged) => drafts.get(draftKey(flagged)) ?? null,
    [drafts, draftKey],
  );
  const { review } = actions;
  const find = known.reviewOf;
  const mark = useCallback<FlaggedReview['mark']>(
    ({ id, flagged }, reviewed) => {
      if (!period) return;
      const { channel, unit } = flagged;
      const before = find(channel, unit.unit);
      const note = draftOf(flagged) ?? before?.note ?? '';
      const seen = { reviewed: before?.reviewed ?? false, note: before?.note ?? '' };
      const said = { channel, unit: unit.unit, reviewed, note, grade: unit.grade, known: seen };
      review(period, said, (outcome) => {
        setTold({ id, outcome });
        if (outcome === 'storing' || outcome.kind !== 'stored') return;
        // What was typed meanwhile is not kept yet.
        if (kept.all().get(draftKey(flagged)) === note) setDraft(flagged, null);
        setKnown((before) => ({ ...before, reviewOf: reviewFinder(outcome.reviews) }));
      });
    },
    [find, period, review, kept, draftOf, draftKey, setDraft],
  );
  const reviewOf = useCallback<FlaggedReview['reviewOf']>(
    ({ channel, unit }) => find(channel, unit.unit),
    [find],
  );
  return useMemo(
    () => ({ reviewOf, told, draftOf, setDraft, mark }),
    [reviewOf, told, draftOf, setDraft, mark],
  );
}

function ofRun(result: GradingResult, inspection: Inspection): Known {
  return { result, inspection, reviewOf: reviewFinder(result.reviews) };
}
