import type { CellPlace } from '../domain/problem';

/**
 * How sure a finding is. `wrong`: the draft contradicts itself or the workbook. `impossible`: no count
 * of the size stated can give the percentage. `differs`: it may rest on another base than ours.
 */
export type FindingCertainty = 'wrong' | 'impossible' | 'differs';

/** What a check can find. Each has a text in every language of the catalogs. */
export type FindingCode =
  | 'sumDiffers'
  | 'partExceedsTotal'
  | 'shareDiffers'
  | 'shareOddOneOut'
  | 'percentImpossible'
  | 'rateRounded'
  | 'rateDiffers'
  | 'totalDiffers'
  | 'figureDiffers'
  | 'gradeCountDiffers'
  | 'gradeSumDiffers'
  | 'topListDiffers'
  | 'topOrderDiffers'
  | 'minimumDiffers'
  | 'unitCountDiffers'
  | 'unitRateDiffers'
  | 'unitIndexDiffers'
  | 'unitGradeDiffers'
  | 'unitRankDiffers'
  | 'unitTwoNames'
  | 'unitUnknown'
  | 'gradeListDiffers'
  | 'ledgerPointsDiffer'
  | 'ledgerTotalDiffers'
  | 'ledgerDetailDiffers'
  | 'orderNumberDiffers'
  | 'periodDiffers';

/** Where the words stand: characters `from` up to `to` of a paragraph's text as written. */
export interface FindingPlace {
  /** Zero-based. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** The paragraph's cell, where the draft is a sheet. */
  readonly cell: CellPlace | null;
}

/** One statement of the draft that does not hold. */
export interface Finding {
  readonly code: FindingCode;
  readonly certainty: FindingCertainty;
  /** The words of the draft, as written. */
  readonly words: string;
  readonly place: FindingPlace;
  /** What the draft states, as text. */
  readonly stated: string;
  /** What the workbook, or the draft's other figures, say instead. */
  readonly computed: string;
  /** The cell of the workbook the computed value comes from, where there is one. */
  readonly source: CellPlace | null;
  /** Fill the placeholders of the message. */
  readonly details: Readonly<Record<string, string | number>>;
}
