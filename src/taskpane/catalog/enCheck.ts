/** Texts of checking a draft, in English. They come with that part of the pane. */
export const EN_CHECK = {
  intro:
    'Checks every number a draft states against this workbook before it is printed. Nothing is changed.',
  source: 'Draft',
  pasted: 'Pasted text',
  sheet: 'Sheet: {sheet}',
  text: 'Text of the draft',
  textHint: 'Paste the draft here, from Word or the web.',
  sheetsUnread: 'The sheets could not be looked at for drafts. Text can still be pasted.',
  check: 'Check',
  checking: 'Checking the draft…',
  textRequired: 'Paste the text of the draft or open a Word file first.',

  openFile: 'Open Word file…',
  opening: 'Opening “{file}”…',
  file: 'File: {file}',
  opened: {
    one: '“{file}” is open, {count} paragraph. Open it again after changing it.',
    other: '“{file}” is open, {count} paragraphs. Open it again after changing it.',
  },
  notOpened: '“{file}” was not opened. {why}',
  fileEmpty: 'The file is empty. Check that it was copied or downloaded completely.',
  fileOldOrEncrypted:
    'It is a .doc or .wps file, or has a password. In Word, save it as .docx without a password.',
  fileNotWord: 'It is no Word file. Choose a .docx or .txt file, or paste the text below.',
  fileDamaged: 'The file is damaged. Open and repair it in Word, then save it as .docx.',
  fileTooLarge:
    'It is too large for a bulletin. In Word, keep only text and annexes, then save it as .docx.',
  fileWithoutText: 'There is no text in it. If it is a scan, paste the text.',
  fileUnread:
    'The file could not be read: it may have been moved, or another program holds it. Try again.',
  readerNotFetched:
    'The program that reads files did not come. Check the network and try again, or paste the text.',

  failed: 'The draft was not checked',
  noSuchSheet: 'The sheet is no longer in the workbook. Choose another one.',
  otherDraft: 'The draft, the month or the tables were changed since. Check again.',

  found: { one: '{count} finding', other: '{count} findings' },
  none: 'No mistake found',
  noneHint:
    'What the draft states and the workbook can tell was compared: totals, shares, percentages, grade counts, rankings, unit names, each unit’s counts, points, operating figures and annex tables. Anything else in the draft was not checked.',
  checked: {
    one: '{source}, {count} paragraph, checked against {period}.',
    other: '{source}, {count} paragraphs, checked against {period}.',
  },
  paragraph: 'Paragraph {at}',
  selectWords: 'Select the words “{words}” in the draft',
  more: 'Show {count} more',
  inWorkbook: 'Workbook: {cell}',
} as const;
