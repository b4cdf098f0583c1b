import type { Draft } from '../check/draft';
import type { Finding } from '../check/finding';
import type { Period } from '../domain/period';
import type { GradingOptions } from './gradingOptions';
import type { CallFailed, NothingWritten } from './gradingOutcome';

export type { Draft, DraftParagraph } from '../check/draft';
export type { Finding, FindingCertainty, FindingCode, FindingPlace } from '../check/finding';

/** Where a draft comes from: pasted text, a file that was read, or a sheet of the workbook. */
export type DraftSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paragraphs'; readonly draft: Draft }
  | { readonly kind: 'sheet'; readonly sheetId: string };

/** The month and the tables a draft is checked against. */
export type DraftCheckOptions = Pick<
  GradingOptions,
  'period' | 'excludedTables' | 'rules' | 'roster'
>;

/** A draft, checked. Nothing was written. */
export interface DraftCheckResult {
  readonly kind: 'checked';
  readonly period: Period | null;
  readonly draft: Draft;
  /** In the order of the draft; none on a draft that holds. */
  readonly findings: readonly Finding[];
}

/** How checking a draft ended. */
export type DraftCheckOutcome =
  | DraftCheckResult
  | { readonly kind: 'noSuchSheet' }
  | Extract<NothingWritten, { kind: 'nothingToGrade' }>
  | CallFailed;

/** A sheet that may hold a draft. */
export interface DraftSheet {
  readonly sheetId: string;
  readonly sheetName: string;
}
