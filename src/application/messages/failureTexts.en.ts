import type { FailureEffect, HostFailureCode } from '../hostFailure';
import type { MessageText } from './messageText';

/** What is told of a failed call to Excel, by its code, in English. */
export const FAILURE_TEXTS_EN: Readonly<Record<HostFailureCode, MessageText>> = {
  cellEditMode: {
    what: 'A cell is being edited in Excel.',
    todo: 'Press Enter or Esc to finish editing, then try again.',
  },
  accessDenied: {
    what: 'Excel refused; the workbook may be protected or read-only.',
    todo: 'Remove the protection or save an editable copy, then try again.',
  },
  itemNotFound: { what: 'A sheet to be written no longer exists.', todo: 'Compute again.' },
  invalidArgument: {
    what: 'Excel did not accept the request.',
    todo: 'Copy the details and contact whoever maintains the add-in.',
  },
  apiNotFound: {
    what: 'This version of Excel lacks a function that is needed.',
    todo: 'Use an Excel with ExcelApi 1.9 (2021 or Microsoft 365).',
  },
  payloadTooLarge: {
    what: 'The data exceeds what Excel transfers at once.',
    todo: 'Reduce the content of the sheets, then try again.',
  },
  requestAborted: { what: 'Excel broke off the operation.', todo: 'Try again.' },
  sessionLost: {
    what: 'The connection to Excel is gone.',
    todo: 'Reopen the workbook and try again.',
  },
  dialogOpen: { what: 'A dialog is open in Excel.', todo: 'Close it, then try again.' },
  notAnswering: {
    what: 'Excel does not answer.',
    todo: 'Wait a moment; if it stays silent, reopen the workbook.',
  },
  conflict: { what: 'Somebody else changed the same cells.', todo: 'Compute again.' },
  scriptNotFetched: {
    what: 'This part of the add-in could not be fetched.',
    todo: 'Check the network and try again; if it still fails, close the pane and open it again.',
  },
  cancelled: { what: 'The operation was cancelled.', todo: 'Start it again when you are ready.' },
  notPutBack: {
    what: 'You cancelled, but what had been written could not be put back.',
    todo: 'Use “Restore previous values”; if that fails, close the workbook without saving.',
  },
  other: {
    what: 'Excel reported an error.',
    todo: 'Try again; if it returns, copy the details.',
  },
};

/** What is certain about the workbook after the failure, in English. */
export const EFFECT_TEXTS_EN: Readonly<Record<FailureEffect, string>> = {
  nothingWritten: 'Nothing was written.',
  mayBeWritten: 'Some cells may have been written; check before you go on.',
};
