import type { FailureEffect } from '../../src/workbench/host/failures';

/** The codes an action can fail with, and one of an Excel newer than this. */
export const ACTION_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'Conflict',
  'ConnectionFailure',
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RequestAborted',
  'ResponsePayloadSizeLimitExceeded',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
  'SomethingOfANewerExcel',
] as const;

/** Refusals of a whole request, by their numbers. */
export const REFUSALS = [5001, 5004, 5012, 5016, 5102, 5103, 5104, 7000, 1014] as const;

/** A way a request fails: what the host does, or a connection that throws from then on. */
export type RequestFailure = FailureEffect | { readonly kind: 'connectionThrows' };

/** Every way a request can fail; actions fail at ever other depths. */
export const REQUEST_FAILURES: readonly RequestFailure[] = [
  ...ACTION_CODES.map((code, at): RequestFailure => ({
    kind: 'actionError',
    code,
    action: (at * at) >> 1,
  })),
  ...REFUSALS.map((error): RequestFailure => ({ kind: 'requestError', error })),
  { kind: 'requestError', error: 5104, done: true },
  { kind: 'noAnswer', done: false },
  { kind: 'noAnswer', done: true },
  { kind: 'held' },
  { kind: 'connectionGone', done: false },
  { kind: 'connectionGone', done: true },
  { kind: 'connectionThrows' },
];

/** One failure of each kind. */
export const KINDS_OF_FAILURE: readonly RequestFailure[] = REQUEST_FAILURES.filter(
  (failure, at) =>
    REQUEST_FAILURES.findIndex(
      (other) => other.kind === failure.kind && isDone(other) === isDone(failure),
    ) === at,
);

function isDone(failure: RequestFailure): boolean {
  return 'done' in failure && failure.done;
}

const TOO_LARGE: readonly unknown[] = [5103, 5104, 'ResponsePayloadSizeLimitExceeded'];

/** Whether the failure says that a request or its answer was too large. */
export function isTooLarge(failure: RequestFailure): boolean {
  if (failure.kind === 'actionError') return TOO_LARGE.includes(failure.code);
  return failure.kind === 'requestError' && TOO_LARGE.includes(failure.error);
}

/** Whether nothing is ever heard of the request. */
export function isSilent({ kind }: RequestFailure): boolean {
  return ['noAnswer', 'held', 'connectionGone', 'connectionThrows'].includes(kind);
}

/** Whether later requests fail, too, until the add-in is opened anew. */
export function endsConnection({ kind }: RequestFailure): boolean {
  return kind === 'connectionGone' || kind === 'connectionThrows';
}
