/**
 * An action the host refuses. `code` is what the add-in reads as `OfficeExtension.Error.code`; Office's
 * own texts are not known here, so messages are ours.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    /** `Class.member`; filled in by the processor when absent. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const notImplemented = (member: string): HostError =>
  new HostError('NotImplemented', `${member} is not modelled by this host.`, member);

interface Coded {
  readonly code: string;
  readonly message: string;
  readonly location?: string;
}

/** Whether an error names the code to answer with; the workbook's own errors do too. */
export function isCoded(error: unknown): error is Coded {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
