import type { RollUpProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** In Chinese: problems of rolling months up; placeholders are the problem's details and `unit`. */
export const ROLL_UP_TEXTS_ZH = {
  noMonthOfSpan: {
    what: '工作簿中没有 {span} 的任何月份，无法汇总。工作簿中的月份：{months}。',
    todo: '请加入这些月份的表，并在标题或工作表名称中写明月份；或选择其他期间。',
  },
  monthsMissing: {
    what: '{span} 缺少月份：{months}。本次只汇总了 {found}。',
    todo: '如需完整结果，请加入缺少月份的表后重新汇总。',
  },
  channelMonthsMissing: {
    what: '{channel}缺少月份：{months}。本次只汇总了 {found}。',
    todo: '如该渠道当月有数据，请加入该月的表后重新汇总。',
  },
  tableWithoutMonth: {
    what: '这张表没有写明月份，未计入 {span} 的汇总。',
    todo: '请在标题或工作表名称中写明月份，例如 2023年11月，再重新汇总。',
  },
  givenRateNotPooled: {
    what: '“{unit}”在 {month} 的{rate}是直接填写的，没有计数，无法合并计数；该单位未评定。',
    todo: '请补上计算{rate}所需的计数，或改用各月指标值的平均数。',
  },
  rollUpGroupDiffers: {
    what: '“{unit}”在 {month} 属于“{before}”，之后属于“{group}”；按“{group}”排名。',
    todo: '如类别写错，请改正后重新汇总。',
  },
  exclusionWithoutMonth: {
    what: '剔除登记中“{unit}”的 {orders} 件没有写明考评月份；汇总多个月份时不知道该从哪个月剔除，该单位未评定。',
    todo: '请在“考评月份”中写明月份，例如 2023-11，再重新汇总。',
  },
  meanWithoutRedLines: {
    what: '规则对{channel}设有单项指标的红线；按各月指标值平均时没有单项指标，红线未起作用。',
    todo: '如需红线起作用，请改用合并计数。',
  },
} as const satisfies Record<RollUpProblemCode, MessageText>;
