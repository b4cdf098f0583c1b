import type { UnitReview } from '../domain/unitReview';
import { REVIEW_WORDS } from './workbookWords';

/** What the two cells of a unit's review say; empty text is an empty cell. */
export interface ReviewCells {
  readonly mark: string;
  readonly note: string;
}

/** How people say in a cell that something was not done. */
const NOT_DONE = /^(?:未|否|不|没|无|待|尚|no\b|n$|x$|×|✗|✘|0$)/iu;

/** A unit's review in the workbook's words; says so where the unit had another grade then. */
export function reviewCells(review: UnitReview | null, grade: string | null): ReviewCells {
  if (!review) return { mark: '', note: '' };
  const { reviewed, note } = review;
  const other = review.grade !== grade ? REVIEW_WORDS.otherGrade(review.grade ?? '—') : '';
  return { mark: reviewed ? REVIEW_WORDS.done + other : '', note };
}

/** Whether a mark, as people type it, says that the unit was reviewed. */
export function readMark(text: string): boolean {
  const said = text.trim();
  return said !== '' && !NOT_DONE.test(said);
}
