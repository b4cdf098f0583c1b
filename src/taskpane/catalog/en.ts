import { EN_CHOICES } from './enChoices';
import { EN_RULES } from './enRules';

/** Every text of the pane in English. `{name}` is a placeholder; a pair chooses by the number in `{count}`. */
export const EN = {
  ...EN_CHOICES,
  ...EN_RULES,

  appName: 'Hotline Grading',
  listSeparator: ', ',
  reading: 'Looking at the workbook…',
  partLoading: 'Loading…',
  partNotLoaded: 'This part of the pane could not be loaded.',
  language: 'Language',
  languageNotLoaded: 'The texts could not be loaded. Choose again.',
  version: 'Version {version}',

  compute: 'Compute grades',
  computeAgain: 'Compute again',
  firstRun: 'What this does',
  firstRunFinds: 'Finds the hotline and mailbox tables of this workbook; reading changes nothing.',
  firstRunComputes:
    'Compute grades writes rates, indexes and grades, the rankings and the flagged units. What you typed is replaced only if you agree.',
  firstRunRestores: 'Restore previous values takes a run back.',
  firstRunUnderstood: 'Got it',
  computeEffect: 'Writes the results; asks before replacing what was typed.',
  change: 'Change',
  backToResult: 'Back to the result',

  progress: 'Computing grades',
  phaseReading: 'Step 1 of 3: reading the workbook',
  phaseAssessing: 'Step 2 of 3: computing the grades',
  phaseWriting: 'Step 3 of 3: writing the results',

  confirmTitle: {
    one: 'Replace {count} cell typed by hand?',
    other: 'Replace {count} cells typed by hand?',
  },
  confirmIntro: 'The computed results differ from what stands there. Nothing has been written yet.',
  confirmCell: 'Cell',
  confirmBefore: 'Now',
  confirmAfter: 'New',
  confirmChangedSince: {
    one: 'The workbook has changed since you agreed: {count} cell is new. Please look again.',
    other: 'The workbook has changed since you agreed: {count} cells are new. Please look again.',
  },
  confirmNew: 'New',
  confirmSameValues: {
    one: '{count} of them has the same value, only written differently.',
    other: '{count} of them have the same value, only written differently.',
  },
  confirmSameValue: 'Only written differently',
  confirmUnlisted: {
    one: '{count} more cell is not listed.',
    other: '{count} more cells are not listed.',
  },
  listAll: 'List all',
  confirmMore: { one: 'and {count} more cell', other: 'and {count} more cells' },
  confirmReplace: 'Replace',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  cancelled: 'Cancelled; the workbook is as before.',
  blankCell: '(empty)',

  differencesCount: {
    one: '{count} result by another hand differs from the computed one',
    other: '{count} results by another hand differ from the computed ones',
  },
  differencesComputed: 'Computed',
  replacedCount: {
    one: '{count} cell typed by hand was replaced',
    other: '{count} cells typed by hand were replaced',
  },
  exportAsSheet: 'Export as a sheet',
  exportAnyway: 'Export anyway',
  exporting: 'Exporting…',
  exported: { one: '{count} difference exported to:', other: '{count} differences exported to:' },
  exportedBefore: 'The sheet already held this list.',
  exportNothing: 'There is no difference to export.',
  exportConfirm: {
    one: 'The sheet of differences holds {count} cell typed by hand, which would be replaced.',
    other: 'The sheet of differences holds {count} cells typed by hand, which would be replaced.',
  },

  result: 'Result',
  resultWithRules: '{period} · {rules}',
  gradedUnits: { one: '{count} unit graded', other: '{count} units graded' },
  gradeCounts: '{channel}, units per grade',
  onlyOnRoster: {
    one: '{count} of them stands only on the roster.',
    other: '{count} of them stand only on the roster.',
  },
  exemptUnits: { one: '{count} unit exempt', other: '{count} units exempt' },
  exemptUnit: '{unit}: {reason}',
  excludedUnits: {
    one: 'Orders of {count} unit excluded',
    other: 'Orders of {count} units excluded',
  },
  excludedUnitsOf: '{text}, {channel}',
  exclusion: {
    one: '{count} order excluded ({reasons})',
    other: '{count} orders excluded ({reasons})',
  },
  exclusionDetail: '{what}. Before: {before}.',
  exclusionNoIndex: 'not graded',
  withoutOrders: { one: '{count} unit without orders', other: '{count} units without orders' },
  notGraded: {
    one: '{count} unit not graded because of problems',
    other: '{count} units not graded because of problems',
  },
  places: 'Places per group',
  placesOf: '{places}, {channel}',
  placesTop: { one: 'First place per group', other: 'Top {count} per group' },
  placesBottom: { one: 'Last place per group', other: 'Last {count} per group' },
  placesBoth: {
    one: 'First and last place per group',
    other: 'Top {count} and last {count} per group',
  },
  placesAll: 'All places per group',
  placesListTop: { one: 'First place', other: 'Top {count}' },
  placesListBottom: { one: 'Last place', other: 'Last {count}' },
  placesListAll: 'All places',
  placesMore: '+{count}',
  placesNone: 'No unit is ranked.',
  groupNone: '(no group)',
  rank: 'Place {rank}',
  writtenCells: { one: '{count} cell changed on:', other: '{count} cells changed on:' },
  writtenNothing: 'The workbook already held these results. No cell was changed.',
  resultMore: 'Comparison and what was written',
  finishedAt: 'Computed {time}',
  sheetShow: 'Show the sheet {sheet}',

  lastRun: 'Last change by the add-in',
  lastRunAt: '{time}. It changed {sheets}.',
  lastRunChanged: 'It changed {sheets}.',
  flaggedNotYet:
    'The flagged units are listed here once the grades are computed. Results that are there already are not written again.',
  restore: 'Restore previous values',
  restoreEffect:
    'Puts back what was replaced then and deletes the sheets that were added. Also possible after the pane is closed.',
  restoring: 'Restoring the previous values…',
  undoneRun: 'The run of {time} was undone.',
  undoneWrite: 'What was written {time} was undone.',
  undoneLast: 'What was written last was undone.',
  restoredCells: {
    one: '{count} cell has its previous content or format back.',
    other: '{count} cells have their previous content or format back.',
  },
  restoredSheets: {
    one: '{count} sheet added then was deleted with its content.',
    other: '{count} sheets added then were deleted with their content.',
  },
  restoredOutdated: 'The restored results are older than the last changes. Compute again.',
  restoredOutdatedUnits:
    'The restored results are older than the last changes ({names}). Compute again.',
  restoredOutdatedMore:
    'The restored results are older than the last changes ({names} and others, {count} units). Compute again.',
  restoredNothing: 'The previous values were already there. Nothing had to be restored.',
  restoreConfirmTitle: {
    one: 'Restore over {count} later change?',
    other: 'Restore over {count} later changes?',
  },
  restoreConfirmIntro:
    'This was changed after the grades were computed, and would be lost. Nothing has been restored yet.',
  restoreConfirmBefore: 'Previous',
  restoreConfirmSheet: 'The added sheet {sheet} holds something else, too. It would be deleted.',
  restoreConfirm: 'Restore all',
  restoreFormatChanged: '{value} (format changed)',
  restoreFailed: 'Restoring did not finish',
  restoreRefused: 'Nothing was restored',
  restoreRefusedIntro: 'The workbook cannot be restored as it is:',

  flagged: 'Flagged units',
  flaggedCount: { one: '{count} flagged unit', other: '{count} flagged units' },
  flaggedNone: 'No unit is flagged.',
  flaggedShowPenalised: 'Also show grade {grades}: penalty, not flagged ({count})',
  flaggedSelect: '{unit} ({channel}): select its row',
  flaggedDetail: '{unit} ({channel}): how the grade comes about',
  grade: 'Grade {grade}',
  index: 'Index',
  penalty: 'Penalty',
  penaltyPoints: 'Penalty {points}',
  whyLine: 'Lost most: {rate} {value}, ',
  whyLost: '{points} points',

  registers: 'Sheets to fill in',
  bulletin: 'Bulletin of the month',
  check: 'Check a draft before printing',
  rollUp: 'Quarter, half-year or year',

  problems: 'Problems',
  problemsCount: { one: '{count} problem', other: '{count} problems' },
  problemsOfKind: { one: '{severity} · {count} place', other: '{severity} · {count} places' },
  severityBlocking: 'Blocking',
  severityWarning: 'Check',
  severityInfo: 'Note',
  problemsMore: 'Show {count} more',

  listComma: ', ',

  nothingFound: 'No table with unit counts was found',
  nothingFoundLooked:
    'Every visible sheet was searched for a header row with a unit column and counts:',
  nothingFoundHint:
    'One table per channel. The title or the sheet name says which: {words}. Open such a workbook or paste the month’s counts, then look again.',
  unitHeader: '部门名称',
  templateOffer:
    'Or add new sheets, beside those you have: an empty template to fill in, or a made-up month to try at once.',
  templateBlank: 'Insert an empty template',
  templateSample: 'Insert sample data',
  templateInserting: 'Inserting…',
  templateInserted: 'Sheets inserted',
  templateFillIn:
    'Write one unit per row under the headers, with its counts. To undo this, delete the sheets.',
  templateTry:
    'Units and counts are made up: compute the grades and look around. To undo this, delete the sheets.',
  templateNotInserted: 'Not inserted: {what} {todo}',
  templateNoSample:
    'Not inserted: the rules in force ask for counts that the sample does not have. Insert the empty template.',

  refused: 'Nothing was written',
  refusedIntro: 'The workbook cannot be written as it is:',
  nothingToGrade: 'No grades were computed',
  nothingToGradeReasons: 'For these reasons:',
  nothingToGradeIntro: 'None of the chosen tables has units whose counts can be used.',
  failed: 'The grades were not computed',
  unreadable: 'The workbook could not be read',
  retry: 'Try again',
  details: 'Details',
  copyDetails: 'Copy details',
  copied: 'Copied',
  copyBlocked: 'Copying is blocked here. Select the text above.',
  dismiss: 'Dismiss',

  announceReady: 'Ready. {tables}.',
  announceGraded: 'Grades computed. {flagged}. {written}',
  announceChanged: { one: '{count} cell changed.', other: '{count} cells changed.' },

  crashTitle: 'The add-in met an error of its own',
  crashIntro:
    'Your workbook is as Excel shows it. Copy the details for whoever maintains the add-in, then reload the pane.',
  reload: 'Reload the pane',

  hintTitle: 'This pane works inside Excel',
  hintNoHost: 'It was opened in a browser, without Excel around it.',
  hintOtherHost: 'It was opened in another Office program. Hotline Grading is for workbooks only.',
  hintNoLibrary:
    'Microsoft’s script library did not load. A network filter may block appsforoffice.microsoft.com; ask whoever runs the network to allow it.',
  hintNoAnswer: 'Excel did not answer. It may still be starting.',
  hintOpen: 'In Excel, open the Home tab and choose Hotline Grading.',
} as const;
