import type { ProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** In English: problems of the month, of writing and of taking a run back; placeholders are the problem's details and `unit`. */
export const WRITING_TEXTS_EN = {
  periodMissing: {
    what: 'No month was found.',
    todo: 'Choose the month in the pane.',
  },
  periodConflict: {
    what: 'The workbook names several months: {periods}.',
    todo: 'Confirm the month in the pane.',
  },
  otherMonthsLeftOut: {
    what: 'Only {period} was graded; tables of other months ({periods}) were left as they are: {tables}.',
    todo: 'If a title or sheet name has the wrong month, correct it and compute again.',
  },
  tableMonthUnknown: {
    what: 'This table names no month, and at least half of its units stand in the tables of {period} already; it was left out.',
    todo: 'Name its month in the title or sheet name; if it is a copy, untick it in the pane.',
  },
  tableMonthAssumed: {
    what: 'This table names no month; it was graded with {period}.',
    todo: 'If it is another month’s, name that month in its title and compute again.',
  },
  lastMonthNotInWorkbook: {
    what: '{workbook} has no ranking sheets of {month}, so there is no comparison with last month. Its months: {months}.',
    todo: 'Open the workbook that was graded for {month}, then compute again.',
  },
  gradedByOtherRules: {
    what: '{sheet} was made by {stamped}; the rules in force now are {rules}.',
    todo: 'Compute again to grade by them, or put the earlier rules back.',
  },
  periodOutsideRules: {
    what: 'The rules {rules} are not valid for {period}.',
    todo: 'Change the months of the rules sheet, or insert one that holds for that month.',
  },
  typedValueReplaced: {
    what: 'The typed value {before} was replaced by {after}.',
    todo: 'If you need the old value, restore it in the pane or look in the original file.',
  },
  resultColumnBlocked: {
    what: 'Cells to the right of the table are in use, so result columns cannot be added; this table’s results were not written.',
    todo: 'Move that content away, or add the result headers to the table yourself.',
  },
  outputNameTaken: {
    what: 'The sheet {name} was not made by this add-in and was left alone.',
    todo: 'Rename that sheet and compute again.',
  },
  outputNotRenewed: {
    what: 'There were no {channel} counts this time, so the sheet {name} still shows an earlier result.',
    todo: 'Check its time before using it, or add the {channel} counts and compute again.',
  },
  formulaKept: {
    what: 'A result cell holds a formula of yours with the same result; it was kept.',
    todo: 'Nothing to do.',
  },
  sheetProtected: {
    what: 'The sheet {sheet} is protected; nothing was written.',
    todo: 'Unprotect the sheet, then compute again.',
  },
  workbookProtected: {
    what: 'The structure of the workbook is protected, so result sheets cannot be added; nothing was written.',
    todo: 'Unprotect the workbook, then compute again.',
  },
  sheetFiltered: {
    what: 'The sheet {sheet} is filtered; nothing was written.',
    todo: 'Clear the filter, then compute again.',
  },
  workbookChanged: {
    what: 'The workbook was changed after it was read; nothing was written.',
    todo: 'Compute again.',
  },
  readBackDiffers: {
    what: 'A cell reads back differently from what was written: expected {expected}, found {found}.',
    todo: 'Look at the cell, and compute again if needed.',
  },
  restoreSheetMissing: {
    what: 'The sheet {sheet} was deleted or renamed; nothing was restored.',
    todo: 'Bring the sheet and its name back, then restore again.',
  },
  restoreSheetProtected: {
    what: 'The sheet {sheet} is protected; nothing was restored.',
    todo: 'Unprotect the sheet, then restore again.',
  },
  restoreSheetFiltered: {
    what: 'The sheet {sheet} is filtered; nothing was restored.',
    todo: 'Clear the filter, then restore again.',
  },
  restoreWorkbookProtected: {
    what: 'The structure of the workbook is protected, so added sheets cannot be deleted; nothing was restored.',
    todo: 'Unprotect the workbook, then restore again.',
  },
  restoreSheetMoved: {
    what: 'Rows, columns or names on the sheet {sheet} were inserted, deleted, moved or changed after grading; nothing was restored.',
    todo: 'Undo that, so that rows and columns are in their places again, then restore again.',
  },
  restoreSheetKept: {
    what: 'The added sheet {sheet} is still there.',
    todo: 'Delete the sheet by hand.',
  },
  runNotKept: {
    what: 'This run changed too much for the previous values to be kept in the workbook.',
    todo: 'To restore them, do so before you close the pane.',
  },
  chartsNotDrawn: {
    what: 'The charts on the summary sheet could not be drawn in this Excel; everything else was written.',
    todo: 'If you need the charts, insert them by hand from the small tables below the summary.',
  },
  reviewCellKept: {
    what: 'Cell {cell} holds something typed by hand and was left as it is.',
    todo: 'Change it by hand, or agree to its replacement when you next compute.',
  },
  targetMerged: {
    what: 'Cells to be written on the sheet {sheet} are merged; nothing was written.',
    todo: 'Unmerge the cells, then compute again.',
  },
  tableInTheWay: {
    what: 'The Excel table {table} on the sheet {sheet} is in the way of cells to be written; nothing was written.',
    todo: 'Type the headers of the results beside the table first (it grows with them), or convert it to a range, then compute again.',
  },
  workbookReadOnly: {
    what: 'The workbook is read-only; nothing was written.',
    todo: 'Enable editing or save an editable copy, then compute again.',
  },
} as const satisfies Partial<Readonly<Record<ProblemCode, MessageText>>>;
