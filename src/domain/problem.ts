import type { LedgerProblemCode } from './ledger/ledgerProblemCode';
import type { ChannelId } from './ruleSet';
import type { TrialProblemCode } from './trialProblemCode';

/** A cell by sheet and zero-based row and column. */
export interface CellPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** `blocking` leaves a unit (or table) ungraded; the rest of the run goes on. */
export type Severity = 'blocking' | 'warning' | 'info';

/** Every problem of the data a person can meet. Each has a text in every language of the catalogs. */
export type DataProblemCode =
  | 'noTableFound'
  | 'noUnitListed'
  | 'noUnitGraded'
  | 'countMissing'
  | 'countColumnMissing'
  | 'countColumnUnderText'
  | 'countNotANumber'
  | 'countNegative'
  | 'countFractional'
  | 'countIsError'
  | 'countWithoutResult'
  | 'countExceeds'
  | 'rateMissing'
  | 'rateNotANumber'
  | 'rateOutOfRange'
  | 'pointsOutOfRange'
  | 'followUpMissing'
  | 'duplicateUnit'
  | 'channelUnknown'
  | 'channelAmbiguous'
  | 'groupMissing'
  | 'unitNameOverRows'
  | 'unitNameMissing'
  | 'rowLeftOut'
  | 'sumLeftOut'
  | 'totalMismatch'
  | 'rateContradictsCounts'
  | 'rateImpossible'
  | 'rateScaleUnknown'
  | 'groupsMissing'
  | 'partOfUnitLeftOut'
  | 'unitCellOverRows'
  | 'headerDuplicate'
  | 'unitColumnAmbiguous'
  | 'tableNotRecognised'
  | 'hiddenSheetSkipped'
  | 'periodMissing'
  | 'periodConflict'
  | 'otherMonthsLeftOut'
  | 'tableMonthUnknown'
  | 'tableMonthAssumed'
  | 'periodOutsideRules'
  | 'lastMonthNotInWorkbook'
  | 'gradedByOtherRules'
  | 'typedValueReplaced'
  | 'resultColumnBlocked'
  | 'outputNameTaken'
  | 'outputNotRenewed'
  | 'formulaKept'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'sheetFiltered'
  | 'workbookChanged'
  | 'readBackDiffers'
  | 'restoreSheetMissing'
  | 'restoreSheetProtected'
  | 'restoreSheetFiltered'
  | 'restoreWorkbookProtected'
  | 'restoreSheetMoved'
  | 'restoreSheetKept'
  | 'runNotKept'
  | 'chartsNotDrawn'
  | 'reviewCellKept'
  | 'targetMerged'
  | 'tableInTheWay'
  | 'workbookReadOnly';

/** What can be wrong with a cell or a line of a rules sheet. */
export type RuleFaultCode =
  | 'ruleTextExpected'
  | 'ruleNumberExpected'
  | 'rulePercentExpected'
  | 'ruleChoiceExpected'
  | 'rulePeriodExpected'
  | 'ruleFormulaExpected'
  | 'ruleStepsExpected'
  | 'ruleValueMissing'
  | 'ruleLineUnknown'
  | 'ruleSectionMissing'
  | 'ruleSectionTwice'
  | 'ruleSectionEmpty'
  | 'ruleColumnMissing'
  | 'ruleNameUnknown'
  | 'ruleNameTwice'
  | 'ruleCutOrder'
  | 'ruleLastCut'
  | 'ruleWeightSum'
  | 'ruleCellUnused'
  | 'ruleStepsWeight'
  | 'rulePeriodOrder'
  | 'ruleSetsOverlap';

/** What can be wrong with a cell or a line of a register. */
export type RegisterFaultCode =
  | 'registerTextExpected'
  | 'registerNumberExpected'
  | 'registerChoiceExpected'
  | 'registerPeriodExpected'
  | 'registerDateExpected'
  | 'registerValueMissing'
  | 'registerHeaderMissing'
  | 'registerColumnMissing'
  | 'registerNameUnknown'
  | 'registerNameTwice'
  | 'registerAliasExpected'
  | 'registerPeriodOrder'
  | 'registerCellUnused'
  | 'registerUnitExpected'
  | 'registerTwice';

/** What a roster says of the units of a month, or an exclusion of their counts. */
export type RegisterUseCode =
  | 'rosterGroupDiffers'
  | 'rosterChannelDiffers'
  | 'unitNotOnRoster'
  | 'aliasNotInMonth'
  | 'exclusionUnitUnknown'
  | 'exclusionChannelWithoutTable'
  | 'exclusionCountMissing'
  | 'exclusionExceedsCount'
  | 'exclusionUnbalancesCounts'
  | 'exclusionFromGivenRate'
  | 'exclusionKeepsGivenRate'
  | 'exclusionMonthUnknown';

/** What rolling months up meets, beside what each month has. */
export type RollUpProblemCode =
  | 'noMonthOfSpan'
  | 'monthsMissing'
  | 'channelMonthsMissing'
  | 'tableWithoutMonth'
  | 'givenRateNotPooled'
  | 'rollUpGroupDiffers'
  | 'exclusionWithoutMonth'
  | 'meanWithoutRedLines';

/** What does not add up among the operating figures. */
export type FigureProblemCode = 'figureExceedsBase' | 'figureSumDiffers';

export type ProblemCode =
  | FigureProblemCode
  | TrialProblemCode
  | DataProblemCode
  | RollUpProblemCode
  | RuleFaultCode
  | RegisterFaultCode
  | RegisterUseCode
  | LedgerProblemCode;

/** Something wrong with the data, as a value. `details` fill the placeholders of the message. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly where: CellPlace | null;
  readonly channel: ChannelId | null;
  readonly unit: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}
