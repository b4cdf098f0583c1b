/** Texts of the month's bulletin, in English. They come with that part of the pane. */
export const EN_BULLETIN = {
  intro:
    'The bulletin of the month in official Chinese, every number from this workbook. Calls, shares and the like come from the sheet of operating figures; what is not there is left out.',
  compose: 'Compose the bulletin',
  composeAgain: 'Compose again',
  composing: 'Composing the bulletin…',
  composed: 'The bulletin is composed.',
  failed: 'The bulletin was not composed',
  otherChoice: 'This is of another month or other tables than chosen now. Compose again.',

  preview: 'Text of the bulletin',
  annexes: {
    one: 'and {count} annex with tables, which is copied and saved as well',
    other: 'and {count} annexes with tables, which are copied and saved as well',
  },

  copy: 'Copy as rich text',
  copied: 'Copied. Paste it into Word or WPS; fonts and tables come with it.',
  copySelected:
    'This pane may not copy by itself. The text is selected: press Ctrl+C (⌘C on a Mac), then paste it into Word or WPS.',

  save: 'Save as Word file',
  saving: 'Making the Word file…',
  saved: 'Handed over for saving: {file}.',
  savedHint:
    'If no file appears, this Excel does not let the pane save files: copy the text into Word instead, or make the file on the command line with --bulletin.',
  notSaved:
    'The Word file could not be made here. Copy the text into Word instead, or make the file on the command line with --bulletin.',

  addSheet: 'Add as sheet',
  writing: 'Writing the sheet…',
  written: { one: '{count} cell changed on:', other: '{count} cells changed on:' },
  writtenNothing: 'The sheet already said all of it. No cell was changed.',
  notWritten: 'The sheet was not written',
} as const;
