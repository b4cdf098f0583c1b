import type { FindingCertainty, FindingCode } from '../../check/finding';
import type { MessageText } from './messageText';

/** What a check of a draft found, in English; placeholders are the finding's own fields and details. */
export const CHECK_TEXTS_EN: Readonly<Record<FindingCode, MessageText>> = {
  sumDiffers: {
    what: 'The total is stated as {stated}; its parts ({parts}) add up to {computed}.',
    todo: 'Check the total and its parts.',
  },
  partExceedsTotal: {
    what: 'A part is stated as {stated}, more than its total of {total}.',
    todo: 'Check both numbers.',
  },
  shareDiffers: {
    what: '{count} of {base} is {computed}, not {stated}.',
    todo: 'Check the number and its share; if it is of another total, name that.',
  },
  shareOddOneOut: {
    what: 'The shares of this list are of a total within {base}; of that, {count} is {computed}, not {stated}.',
    todo: 'Check the number and its share; if it is of another total, name that.',
  },
  percentImpossible: {
    what: 'No count out of at most {most} gives {stated}.',
    todo: 'Check the percentage and the counts.',
  },
  rateRounded: {
    what: '{part} ÷ {base} rounds to {computed}, not {stated}.',
    todo: 'Write the rounded number.',
  },
  rateDiffers: {
    what: '{part} ÷ {base} is {computed}, not {stated}.',
    todo: 'Check the percentage and the counts.',
  },
  totalDiffers: {
    what: '{channel}: “{what}” is stated as {stated}; the workbook comes to {computed}.',
    todo: 'Check it; if something else was counted, say what.',
  },
  figureDiffers: {
    what: '“{item}” is stated as {stated}; the operating figures have {computed}.',
    todo: 'Check it; if something else was counted, say what.',
  },
  gradeCountDiffers: {
    what: '{channel} ({grades}): {stated} {stated|unit is|units are} stated, {computed} {computed|has|have} it.',
    todo: 'Take the number from the results.',
  },
  gradeSumDiffers: {
    what: '{channel}: {stated} {stated|unit is|units are} stated; the parts ({grades}) add up to {computed}.',
    todo: 'Check the number of units and the parts.',
  },
  topListDiffers: {
    what: '{channel}: the list is not the ranking’s. Missing: {missing}; not of the list: {extra}. The ranking has: {computed}.',
    todo: 'Take the list from the ranking.',
  },
  topOrderDiffers: {
    what: '{channel}: the list is not in the ranking’s order: {computed}.',
    todo: 'Take the order from the ranking.',
  },
  minimumDiffers: {
    what: '{channel}, {group}: the least volume for ranking is stated as {stated}; the rules say {computed}.',
    todo: 'Check it; the list was checked with the number stated.',
  },
  unitCountDiffers: {
    what: '{unit}, {channel}: “{what}” is stated as {stated}; the workbook has {computed}.',
    todo: 'Take the number from the workbook, or correct the workbook.',
  },
  unitRateDiffers: {
    what: '{unit}, {channel}: {what} is stated as {stated}; the workbook gives {computed}.',
    todo: 'Take the number from the workbook, or correct the workbook.',
  },
  unitIndexDiffers: {
    what: '{unit}, {channel}: the index is stated as {stated}; it is {computed}.',
    todo: 'Take the number from the results.',
  },
  unitGradeDiffers: {
    what: '{unit}, {channel}: the grade is stated as {stated}; it is {computed}.',
    todo: 'Take the grade from the results.',
  },
  unitRankDiffers: {
    what: '{unit}, {channel}: the place is stated as {stated}; in its group it is {computed}.',
    todo: 'Take the place from the ranking.',
  },
  unitTwoNames: {
    what: '“{stated}” and “{computed}” further above look like one unit.',
    todo: 'Use one name; if they are two units, say so in the pane.',
  },
  unitUnknown: {
    what: 'No unit is called “{stated}”; the nearest is “{computed}”.',
    todo: 'Check the name.',
  },
  gradeListDiffers: {
    what: '{channel}: the list of grade {grades} lacks {missing}. The results have {count}: {computed}.',
    todo: 'Check the list.',
  },
  ledgerTotalDiffers: {
    what: '“{what}” is stated as {stated}; the ledger comes to {computed}.',
    todo: 'Check it; if only a part was counted, say which.',
  },
  ledgerPointsDiffer: {
    what: '{unit}: {stated} {stated|point|points} ({side}) {stated|is|are} stated; the ledger has {computed}.',
    todo: 'Check the points.',
  },
  ledgerDetailDiffers: {
    what: '{unit}: the detail reads “{stated}”; the ledger has “{computed}”.',
    todo: 'Check the figures in the detail.',
  },
  orderNumberDiffers: {
    what: 'Order number {stated} is not the one entered for this unit ({computed}). Entered for: {unit}.',
    todo: 'Check the number and the unit.',
  },
  periodDiffers: {
    what: '{stated} is stated; the month graded is {computed}.',
    todo: 'Check the month.',
  },
};

/** How sure a finding is, in English. */
export const CERTAINTY_TEXTS_EN: Readonly<Record<FindingCertainty, string>> = {
  wrong: 'wrong',
  impossible: 'impossible',
  differs: 'differs, may have another base',
};
