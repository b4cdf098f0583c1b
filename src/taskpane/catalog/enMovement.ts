/** Texts of the comparison with the month before, in English. They come with the result. */
export const EN_MOVEMENT = {
  comparison: 'Compared with last month',
  comparedWith: 'Compared with {month}',
  fromFile: 'Last month’s figures: {workbook}',
  fromThisWorkbook: 'Last month’s figures: this workbook. {workbook} was not needed.',

  channelTitle: '{channel}: {counts}',
  countRose: '{count} up',
  countFell: '{count} down',
  countNewlyFlagged: '{count} newly flagged',
  countFlaggedAgain: '{count} flagged again',
  rose: 'Rose ({count})',
  fell: 'Fell ({count})',
  newlyFlagged: 'Newly flagged ({count})',
  flaggedAgain: 'Flagged again ({count})',
  nothing: 'No index changed, and no unit is flagged that was graded in both months.',
  unit: 'Unit',
  lastAndNow: 'Last month → now',
  change: 'Change',
  listOf: '{list}, {channel}',
  selectUnit: 'Select {unit} in {channel}',
  ranks: 'Place {before} → {after}',
  none: '–',
  showAll: 'Show all {count}',

  absent:
    'This workbook has neither tables nor ranking sheets of {month}. Open the workbook graded for that month and compute again to see who rose and who fell.',
  openFile: 'Open last month’s workbook…',
  openOther: 'Use another workbook…',
  opening: 'Opening {file}…',
  opened: '{file} is open ({month}). Compute again to compare.',
  computeAgain: 'Compute again and compare',
  notOpened: '{file} was not opened. {reason}',
  empty: 'The file is empty (0 bytes). Check that it was copied completely.',
  encrypted:
    'It is protected with a password. Remove the password in Excel, save it, and open it again.',
  oldFormat: 'It is a workbook of Excel 97–2003 (.xls). Save it as .xlsx in Excel.',
  binaryFormat: 'It is a binary workbook (.xlsb). Save it as .xlsx in Excel.',
  notAWorkbook: 'It is no Excel workbook. Choose an .xlsx file.',
  damaged: 'It is damaged. Open and repair it in Excel, then save it as .xlsx.',
  tooLarge: 'It is larger than 50 MB. Save the ranking sheets alone as a workbook.',
  unread: 'It could not be read. If another program has it open, close it there and try again.',
  notFetched: 'The reader for workbooks did not load. Check the network and try again.',
  notGraded:
    'It has no ranking sheets of this add-in. Open it in Excel, compute its grades, save it, and try again.',
  otherMonths:
    'It has ranking sheets of {months}; {month} is needed. Choose that month’s workbook.',
} as const;
