import { joinedNotes, type UnitReview } from '../domain/unitReview';

/** What a person says of a unit; neither reviewed nor noted takes an earlier word back. */
export interface ReviewMark extends Omit<UnitReview, 'at'> {
  /**
   * What stood there as the person saw it. Of a part they left as it was, what others said since stays;
   * absent where the mark replaces whatever stands there.
   */
  readonly known?: Said;
}

type Said = Pick<UnitReview, 'reviewed' | 'note'>;

/**
 * A mark as it is kept beside what stands in the workbook by now. Of two notes that nobody has seen
 * together both stay.
 */
export function keptMark({ known, ...mark }: ReviewMark, now: Said | null): Omit<UnitReview, 'at'> {
  if (!known) return mark;
  const { reviewed, note } = now ?? { reviewed: false, note: '' };
  const isNoteOfOthers = note !== known.note;
  const isNoteOwn = mark.note !== known.note;
  return {
    ...mark,
    reviewed: mark.reviewed === known.reviewed ? reviewed : mark.reviewed,
    note: isNoteOwn && isNoteOfOthers ? joinedNotes(mark.note, note) : isNoteOwn ? mark.note : note,
  };
}
