/** Why the host did not do what it was asked; mapped from its error code, never from its message. */
export type HostFailureCode =
  | 'cellEditMode'
  | 'accessDenied'
  | 'itemNotFound'
  | 'invalidArgument'
  | 'apiNotFound'
  | 'payloadTooLarge'
  | 'requestAborted'
  | 'sessionLost'
  | 'dialogOpen'
  | 'notAnswering'
  | 'conflict'
  | 'scriptNotFetched'
  /** The person broke it off; with the effect `nothingWritten` the workbook is as before. */
  | 'cancelled'
  /** The person broke it off, and what was written could not be put back. */
  | 'notPutBack'
  | 'other';

/** What is certain about the workbook after a failed call. */
export type FailureEffect = 'nothingWritten' | 'mayBeWritten';

/** A failed call to the host, ready to be told to a person. */
export interface HostFailure {
  readonly code: HostFailureCode;
  readonly effect: FailureEffect;
  /** The host's own code and location, for the log and for something to copy. */
  readonly hostCode: string;
  readonly hostLocation: string;
}
