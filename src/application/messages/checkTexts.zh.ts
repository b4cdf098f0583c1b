import type { FindingCertainty, FindingCode } from '../../check/finding';
import type { MessageText } from './messageText';

/** What a check of a draft found, in Chinese; placeholders are the finding's own fields and details. */
export const CHECK_TEXTS_ZH: Readonly<Record<FindingCode, MessageText>> = {
  sumDiffers: {
    what: '总数写为 {stated}，各项相加（{parts}）为 {computed}。',
    todo: '请核对总数和各项。',
  },
  partExceedsTotal: {
    what: '其中一项写为 {stated}，超过总数 {total}。',
    todo: '请核对这两个数。',
  },
  shareDiffers: {
    what: '{count} 占 {base} 的比例应为 {computed}，写为 {stated}。',
    todo: '请核对数量和占比；如以其他总数为基数，请写明。',
  },
  shareOddOneOut: {
    what: '同一组占比共用的基数应在 {base} 之间，按此 {count} 的占比为 {computed}，写为 {stated}。',
    todo: '请核对数量和占比；如以其他总数为基数，请写明。',
  },
  percentImpossible: {
    what: '总数不超过 {most} 时，任何件数都得不出 {stated}。',
    todo: '请核对百分比和件数。',
  },
  rateRounded: {
    what: '{part} ÷ {base} 四舍五入为 {computed}，写为 {stated}。',
    todo: '请改为四舍五入后的数。',
  },
  rateDiffers: {
    what: '{part} ÷ {base} 为 {computed}，写为 {stated}。',
    todo: '请核对百分比和件数。',
  },
  totalDiffers: {
    what: '{channel}“{what}”写为 {stated}，工作簿合计为 {computed}。',
    todo: '请核对；如统计口径不同，请写明。',
  },
  figureDiffers: {
    what: '“{item}”写为 {stated}，运行数据为 {computed}。',
    todo: '请核对；如统计口径不同，请写明。',
  },
  gradeCountDiffers: {
    what: '{channel}（{grades}）写为 {stated} 个单位，考评结果为 {computed} 个。',
    todo: '请按考评结果改正。',
  },
  gradeSumDiffers: {
    what: '{channel}单位总数写为 {stated}，各项相加（{grades}）为 {computed}。',
    todo: '请核对单位总数和各等级个数。',
  },
  topListDiffers: {
    what: '{channel}名单与排名不符。缺少：{missing}；不应列入：{extra}。按排名应为：{computed}。',
    todo: '请按排名改正名单。',
  },
  topOrderDiffers: {
    what: '{channel}名单顺序与排名不符，应为：{computed}。',
    todo: '请按排名调整顺序。',
  },
  minimumDiffers: {
    what: '{channel}“{group}”参与排名的最低件数写为 {stated}，规则为 {computed}。',
    todo: '请核对；名单已按文中的件数核对。',
  },
  unitCountDiffers: {
    what: '{unit}{channel}“{what}”写为 {stated} 件，工作簿为 {computed} 件。',
    todo: '请按工作簿改正，或更正工作簿。',
  },
  unitRateDiffers: {
    what: '{unit}{channel}{what}写为 {stated}，按工作簿为 {computed}。',
    todo: '请按工作簿改正，或更正工作簿。',
  },
  unitIndexDiffers: {
    what: '{unit}{channel}综合指标值写为 {stated}，考评结果为 {computed}。',
    todo: '请按考评结果改正。',
  },
  unitGradeDiffers: {
    what: '{unit}{channel}等级写为 {stated}，考评结果为 {computed}。',
    todo: '请按考评结果改正。',
  },
  unitRankDiffers: {
    what: '{unit}{channel}名次写为第 {stated}，本组排名为第 {computed}。',
    todo: '请按排名改正。',
  },
  unitTwoNames: {
    what: '“{stated}”和前文的“{computed}”看来是同一单位。',
    todo: '请统一用一个名称；如确为两个单位，可在窗格中说明。',
  },
  unitUnknown: {
    what: '没有名为“{stated}”的单位；最接近的是“{computed}”。',
    todo: '请核对单位名称。',
  },
  gradeListDiffers: {
    what: '{channel}{grades}类名单缺少：{missing}。考评结果为 {count} 个：{computed}。',
    todo: '请核对名单。',
  },
  ledgerTotalDiffers: {
    what: '“{what}”写为 {stated}，加扣分登记合计为 {computed}。',
    todo: '请核对；如只统计其中一部分，请写明。',
  },
  ledgerPointsDiffer: {
    what: '{unit}写为{side} {stated} 分，加扣分登记为 {computed} 分。',
    todo: '请核对分值。',
  },
  ledgerDetailDiffers: {
    what: '{unit}的明细写为“{stated}”，加扣分登记为“{computed}”。',
    todo: '请核对明细中的数字。',
  },
  orderNumberDiffers: {
    what: '工单编号 {stated} 与该单位的登记（{computed}）不符。登记该编号的单位：{unit}。',
    todo: '请核对编号和单位。',
  },
  periodDiffers: {
    what: '写为{stated}，本次考评的是{computed}。',
    todo: '请核对月份。',
  },
};

/** How sure a finding is, in Chinese. */
export const CERTAINTY_TEXTS_ZH: Readonly<Record<FindingCertainty, string>> = {
  wrong: '有误',
  impossible: '不可能',
  differs: '不一致，可能口径不同',
};
