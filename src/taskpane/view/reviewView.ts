import type { Problem } from '../../domain/problem';
import type { UnitReview } from '../../domain/unitReview';
import type { FlaggedWording } from '../flaggedWording';
import type { ReviewTold } from '../state/useFlaggedReview';

/** A unit's review as its row says it. */
export interface ReviewView {
  readonly reviewed: boolean;
  /** When it was reviewed; null while it is not. */
  readonly when: string | null;
  /** That the grade is another one by now; null while it is the same. */
  readonly since: string | null;
  readonly note: string;
}

/** What a row says of its unit's review; null where there is nothing to say. */
export function reviewView(
  review: UnitReview | null,
  grade: string | null,
  wording: FlaggedWording,
): ReviewView | null {
  if (!review) return null;
  const { reviewed, note, at } = review;
  const letter = (of: string | null) => of ?? wording.own('noGrade');
  const isOther = reviewed && review.grade !== grade;
  return {
    reviewed,
    when: reviewed ? wording.own('reviewedAt', { at }).trim() : null,
    since: isOther
      ? wording.own('gradeSince', { before: letter(review.grade), now: letter(grade) })
      : null,
    note,
  };
}

/** What became of a mark, and whether it needs a look. */
export interface ReviewEnding {
  readonly text: string;
  readonly role: 'progress' | 'done' | 'trouble';
}

/** What a person is told of their last mark; null when there was none. */
export function reviewEnding(
  told: ReviewTold | null,
  wording: FlaggedWording,
): ReviewEnding | null {
  if (!told) return null;
  const { outcome } = told;
  if (outcome === 'storing') return { text: wording.own('storing'), role: 'progress' };
  if (outcome.kind === 'failed') {
    const { what, todo } = wording.failure(outcome.failure);
    return trouble(wording.own('notStored', { why: joined(what, todo) }));
  }
  const { onList } = outcome;
  switch (onList.kind) {
    case 'written':
      return { text: wording.own('storedOnList'), role: 'done' };
    case 'noList':
      return { text: wording.own('stored'), role: 'done' };
    case 'nextRun':
      return trouble(wording.own('storedNextRun'));
    case 'refused':
      return trouble(wording.own('notOnList', { why: reasons(onList.problems, wording) }));
    case 'failed': {
      const { what, todo } = wording.failure(onList.failure);
      return trouble(wording.own('notOnList', { why: joined(what, todo) }));
    }
  }
}

function reasons(problems: readonly Problem[], wording: FlaggedWording): string {
  const [first] = problems;
  if (!first) return '';
  const { what, todo } = wording.problem(first);
  return joined(what, todo);
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function trouble(text: string): ReviewEnding {
  return { text, role: 'trouble' };
}
