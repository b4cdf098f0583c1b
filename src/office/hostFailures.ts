import type { HostFailure, HostFailureCode } from '../application/hostFailure';
import { Cancelled } from './cancelled';
import { NotAnswering } from './timeLimit';

type HostErrorCode =
  | `${Excel.ErrorCodes}`
  // Codes the transport itself answers with; Excel's own list does not name them.
  | 'ActivityLimitReached'
  | 'ConnectionFailure'
  | 'InvalidOrTimedOutSession'
  | 'InvalidRequestContext'
  | 'RequestPayloadSizeLimitExceeded'
  | 'WriteNotSupportedWhenModalDialogOpen';

/** Excel answered, but not with what was asked: arrays missing because the range is too large. */
export class UnusableAnswer extends Error {
  constructor(
    readonly hostCode: string,
    readonly hostLocation: string,
  ) {
    super(`${hostCode} at ${hostLocation}`);
    this.name = 'UnusableAnswer';
  }
}

/**
 * What the host's error means to a person. Total over the codes the type package knows; several of
 * them share a meaning, and those that tell a person nothing are `other`.
 */
const FAILURE_OF = {
  AccessDenied: 'accessDenied',
  ActivityLimitReached: 'requestAborted',
  ApiNotFound: 'apiNotFound',
  Conflict: 'conflict',
  ConnectionFailure: 'sessionLost',
  DirtySupportingFormula: 'other',
  EmptyChartSeries: 'other',
  FilteredRangeConflict: 'conflict',
  FormulaLengthExceedsLimit: 'invalidArgument',
  GeneralException: 'other',
  InactiveWorkbook: 'other',
  InsertDeleteConflict: 'conflict',
  InvalidArgument: 'invalidArgument',
  InvalidBinding: 'itemNotFound',
  InvalidOperation: 'other',
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidOrTimedOutSession: 'sessionLost',
  InvalidReference: 'invalidArgument',
  InvalidRequestContext: 'sessionLost',
  InvalidSelection: 'invalidArgument',
  ItemAlreadyExists: 'conflict',
  ItemNotFound: 'itemNotFound',
  MergedRangeConflict: 'conflict',
  NonBlankCellOffSheet: 'conflict',
  NotImplemented: 'apiNotFound',
  OpenWorkbookLinksBlocked: 'other',
  OperationCellsExceedLimit: 'payloadTooLarge',
  PivotTableRangeConflict: 'conflict',
  PowerQueryRefreshResourceChallenge: 'other',
  RangeExceedsLimit: 'payloadTooLarge',
  RangeImageExceedsLimit: 'other',
  RefreshWorkbookLinksBlocked: 'other',
  RequestAborted: 'requestAborted',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  UnsupportedFeature: 'apiNotFound',
  UnsupportedFillType: 'other',
  UnsupportedOperation: 'apiNotFound',
  UnsupportedSheet: 'other',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
} as const satisfies Record<HostErrorCode, HostFailureCode>;

const KNOWN: ReadonlyMap<string, HostFailureCode> = new Map(Object.entries(FAILURE_OF));

/** The meaning of a host error code; a code of a newer Excel is `other`. */
export function failureCodeOf(hostCode: string): HostFailureCode {
  return KNOWN.get(hostCode) ?? 'other';
}

/** Why a call failed, by code and never by message; null when the error is a bug of ours. */
export function failureReason(error: unknown): Omit<HostFailure, 'effect'> | null {
  if (error instanceof NotAnswering) {
    return { code: 'notAnswering', hostCode: '', hostLocation: '' };
  }
  if (error instanceof Cancelled) return { code: 'cancelled', hostCode: '', hostLocation: '' };
  if (error instanceof UnusableAnswer) {
    const { hostCode, hostLocation } = error;
    return { code: 'payloadTooLarge', hostCode, hostLocation };
  }
  if (error instanceof OfficeExtension.Error) {
    // Declared as always there; errors raised inside the client library have none.
    const info = error.debugInfo as Partial<OfficeExtension.DebugInfo> | undefined;
    return {
      code: failureCodeOf(error.code),
      hostCode: error.code,
      hostLocation: info?.errorLocation ?? '',
    };
  }
  return null;
}
