import type { RollUpProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** In English: problems of rolling months up; placeholders are the problem's details and `unit`. */
export const ROLL_UP_TEXTS_EN = {
  noMonthOfSpan: {
    what: 'The workbook has no month of {span}, so there is nothing to roll up. Months found: {months}.',
    todo: 'Add the tables of these months with the month in their title or sheet name, or choose another span.',
  },
  monthsMissing: {
    what: '{span} lacks {months}; only {found} was rolled up.',
    todo: 'Add the tables of the missing months and roll up again for the whole span.',
  },
  channelMonthsMissing: {
    what: '{channel} lacks {months}; only {found} was rolled up.',
    todo: 'If the channel has figures of that month, add its table and roll up again.',
  },
  tableWithoutMonth: {
    what: 'The table names no month and was left out of {span}.',
    todo: 'Write the month into its title or sheet name, such as 2023年11月, and roll up again.',
  },
  givenRateNotPooled: {
    what: '{unit}: {rate} of {month} was entered without its counts, so it cannot be pooled; the unit is left ungraded.',
    todo: 'Add the counts behind {rate}, or use the mean of the monthly indexes.',
  },
  rollUpGroupDiffers: {
    what: '{unit} stands under {before} in {month} and under {group} later; it is ranked in {group}.',
    todo: 'If a group is wrong, correct it and roll up again.',
  },
  exclusionWithoutMonth: {
    what: '{unit}: the exclusion of {orders} {orders|order|orders} names no month, so over several months nobody can tell where they belong; the unit is left ungraded.',
    todo: 'Write its month, such as 2023-11, under 考评月份 and roll up again.',
  },
  meanWithoutRedLines: {
    what: 'The rules have red lines for single rates of {channel}; a mean of indexes has no rates, so they were not applied.',
    todo: 'Pool the counts if the red lines shall hold.',
  },
} as const satisfies Record<RollUpProblemCode, MessageText>;
