/** Why the model refused, in Excel's own error codes. */
export type ModelErrorCode =
  'AccessDenied' | 'InvalidArgument' | 'InvalidOperation' | 'ItemAlreadyExists' | 'ItemNotFound';

/** Thrown for a change that Excel would refuse too; the workbook is as it was. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly code: ModelErrorCode,
    message: string,
  ) {
    super(message);
  }
}
