/** Texts of rolling months up, in English. They come with that part of the pane. */
export const EN_ROLL_UP = {
  intro:
    'One ranking per channel for several months, on sheets of its own. The months’ own tables and sheets stay as they are.',
  noMonths:
    'No table says which month it is of. Write the month in the title or the sheet’s name, then look again.',

  span: 'Period',
  quarters: 'Quarters',
  halfYears: 'Half-years',
  years: 'Years',
  quarter1: 'Q1 {year}',
  quarter2: 'Q2 {year}',
  quarter3: 'Q3 {year}',
  quarter4: 'Q4 {year}',
  half1: 'First half of {year}',
  half2: 'Second half of {year}',
  year: 'Whole of {year}',
  spanWhole: { one: '{span} ({count} month)', other: '{span} (all {count} months)' },
  spanPart: '{span} ({found} of {count} months)',
  monthsFound: 'Months in the workbook: {months}.',
  monthsMissing:
    'Missing: {months}. Only the months in the workbook are rolled up; the sheets say so.',

  method: 'Method',
  pooled: 'Add up the counts',
  pooledHint:
    'A unit’s counts of all months are added and graded like one month: a month with many orders weighs more.',
  mean: 'Mean of the monthly indexes',
  meanHint:
    'The mean of the indexes as printed: each month weighs the same, however many orders it had.',

  start: 'Roll up',
  again: 'Roll up again',
  otherSpan: 'This is of another choice than the one above.',

  resultOf: '{span} · {method}',
  flagged: { one: '{count} flagged unit', other: '{count} flagged units' },
  months: 'Rolled up: {months}.',
  missing: 'Missing: {months}.',
  announce: '{span} rolled up. {written}',
  failed: 'The months were not rolled up',
} as const;
