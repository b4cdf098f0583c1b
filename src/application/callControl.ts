/** Whether the person has asked to stop; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** How much of a phase is done, in requests to Excel; `total` is 1 for an ordinary month. */
export interface WorkAmount {
  readonly done: number;
  readonly total: number;
}

/** How a call to the workbook can be followed and broken off. */
export interface CallControl {
  /** Looked at before every request; a request under way is always waited for. */
  readonly signal?: CancelSignal;
  readonly onAmount?: (amount: WorkAmount) => void;
}
