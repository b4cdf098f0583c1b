import type { UnitReview } from '../domain/unitReview';

/** What a person says of a unit; neither reviewed nor noted takes an earlier word back. */
export type ReviewMark = Omit<UnitReview, 'at'>;
