import type { ChannelAssessment } from '../domain/assessment';
import type { ExclusionEffect } from '../domain/exclusionEffect';
import type { FlaggedUnit } from '../domain/flaggedUnits';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import type { ChannelMovement } from '../domain/monthMovement';
import type { NameQuestion } from '../domain/nearNames';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { UnitReview } from '../domain/unitReview';
import type { Difference } from '../report/differences';
import type { Replacement } from '../report/writePlan';
import type { HostFailure } from './hostFailure';
import type { WriteReport } from './ports';

/** A month that the month graded is compared with. */
export interface ComparedMonth {
  readonly period: Period;
  /** The name of the other workbook it was read from; null for the one that is graded. */
  readonly workbook: string | null;
}

/** A finished run. */
export interface GradingResult {
  readonly period: Period | null;
  readonly rules: RuleSet;
  /** First cell of the rules sheet they stand in; null for rules from elsewhere. */
  readonly rulesPlace: CellPlace | null;
  readonly channels: readonly ChannelAssessment[];
  readonly flagged: readonly FlaggedUnit[];
  /** What people said of the month's units. */
  readonly reviews: readonly UnitReview[];
  /** The units that orders were taken out for, with what that changed; in source order. */
  readonly exclusions: readonly ExclusionEffect[];
  /** Deductions, bonuses and the summary of the month. */
  readonly ledger: MonthLedger;
  /** Who rose and fell since the month before, per channel with figures of it; empty without. */
  readonly movement: readonly ChannelMovement[];
  /** The month before and where it was found; null where it is not known. */
  readonly comparedWith: ComparedMonth | null;
  readonly problems: readonly Problem[];
  readonly replacements: readonly Replacement[];
  /** Those of the replaced results that said something else than the computed ones. */
  readonly differences: readonly Difference[];
  /** Pairs of names nobody has answered for yet. */
  readonly nameQuestions: readonly NameQuestion[];
  /** The first cell of the sheet that lists the month's flagged units; null where there is none. */
  readonly flaggedSheet: CellPlace | null;
  readonly written: WriteReport;
}

/** Why nothing was written although the workbook could be read. */
export type NothingWritten =
  | {
      readonly kind: 'confirm';
      readonly replacements: readonly Replacement[];
      readonly total: number;
    }
  | { readonly kind: 'nothingToGrade'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Excel did not do what it was asked; `failure` says what is certain. */
export interface CallFailed {
  readonly kind: 'failed';
  readonly failure: HostFailure;
}

/** How a run ended. Only `graded` has changed the workbook for certain. */
export type GradingOutcome =
  | { readonly kind: 'graded'; readonly result: GradingResult }
  | NothingWritten
  | CallFailed
  /** The person broke it off; the workbook is as before. */
  | { readonly kind: 'cancelled' };

/** How adding a rules sheet ended. Only `inserted` has changed the workbook for certain. */
export type RulesInsertion =
  | { readonly kind: 'inserted'; readonly sheetName: string }
  | Extract<NothingWritten, { kind: 'refused' }>
  | CallFailed;

/** How adding a register ended. Only `inserted` has changed the workbook for certain. */
export type RegisterInsertion =
  | { readonly kind: 'inserted'; readonly sheetName: string }
  /** There is one already; this is its first cell. */
  | { readonly kind: 'present'; readonly place: CellPlace }
  | Extract<NothingWritten, { kind: 'refused' }>
  | CallFailed;

/** How adding a template ended. Only `inserted` has changed the workbook for certain. */
export type TemplateInsertion =
  | { readonly kind: 'inserted'; readonly sheetNames: readonly string[] }
  /** The rules in force ask for counts that the sample does not have; nothing was added. */
  | { readonly kind: 'noSample' }
  | Extract<NothingWritten, { kind: 'refused' }>
  | CallFailed;

/** How writing the list of differences ended. Only `exported` has changed the workbook. */
export type ExportOutcome =
  | {
      readonly kind: 'exported';
      /** Differences listed. */
      readonly total: number;
      readonly written: WriteReport;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'noDifferences' }
  | NothingWritten
  | CallFailed;
