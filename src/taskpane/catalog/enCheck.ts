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
  textRequired: 'Paste the text of the draft first.',

  failed: 'The draft was not checked',
  noSuchSheet: 'The sheet is no longer in the workbook. Choose another one.',
  otherDraft: 'The draft, the month or the tables were changed since. Check again.',

  found: { one: '{count} finding', other: '{count} findings' },
  none: 'No mistake found',
  noneHint:
    'What the draft states and the workbook can tell was compared: totals, shares, percentages, grade counts, rankings, unit names and each unit’s counts. Anything else in the draft was not checked.',
  checked: {
    one: '{source}, {count} paragraph, checked against {period}.',
    other: '{source}, {count} paragraphs, checked against {period}.',
  },
  paragraph: 'Paragraph {at}',
  selectWords: 'Select the words “{words}” in the draft',
  more: 'Show {count} more',
  inWorkbook: 'Workbook: {cell}',
} as const;
