import type { RegisterFaultCode, RegisterUseCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** What is wrong in a register or with its use, in Chinese; placeholders are the problem's details. */
export const REGISTER_TEXTS_ZH: Readonly<Record<RegisterFaultCode | RegisterUseCode, MessageText>> =
  {
    registerTextExpected: {
      what: '{register}“{column}”不能是 {value}。',
      todo: '请填写文字。',
    },
    registerNumberExpected: {
      what: '{register}“{column}”为 {value}，应是 {least} 到 {most} 之间的数。',
      todo: '请改正该单元格；件数须为整数。',
    },
    registerChoiceExpected: {
      what: '{register}“{column}”为“{value}”，不在可选范围内。',
      todo: '请从以下选项中选择：{choices}。',
    },
    registerPeriodExpected: {
      what: '{register}“{column}”为 {value}，不是月份。',
      todo: '请按 2024-01 的形式填写文本，不限则留空。',
    },
    registerDateExpected: {
      what: '{register}“{column}”为 {value}，不是日期。',
      todo: '请按 2023-11-08 的形式填写，或留空。',
    },
    registerValueMissing: {
      what: '{register}“{column}”没有填写。',
      todo: '请补填该单元格，或清空整行。',
    },
    registerHeaderMissing: {
      what: '{register}缺少表头行。',
      todo: '请恢复表头：{columns}。',
    },
    registerColumnMissing: {
      what: '{register}缺少“{column}”列。',
      todo: '请恢复该列的表头。',
    },
    registerNameUnknown: {
      what: '{register}：没有名为“{name}”的{kind}。',
      todo: '请检查写法；可用的有：{known}。',
    },
    registerNameTwice: {
      what: '{register}：{kind}“{name}”重复，另见 {other}。',
      todo: '请删除其中一个，或使两者的起止月份不重叠。',
    },
    registerAliasExpected: {
      what: '{register}“{column}”中的“{value}”或其起止月份无法理解。',
      todo: '请按此形式填写：旧名称（至2023-10），或：旧名称（2023-01至2023-06）。',
    },
    registerPeriodOrder: {
      what: '{register}：“{value}”的止月早于起月。',
      todo: '请改正起止月份。',
    },
    registerCellUnused: {
      what: '{register}“{column}”填了内容，但“{because}”是空的。',
      todo: '请补填“{because}”，或清空该单元格。',
    },
    registerUnitExpected: {
      what: '{register}“{column}”为“{value}”，不是承办单位的名称。',
      todo: '请改为单位名称，或清空该单元格。',
    },
    registerTwice: {
      what: '{register}有两张，分别在工作表“{other}”和“{sheet}”。',
      todo: '请合并为一张，删除另一张。',
    },
    rosterGroupDiffers: {
      what: '“{unit}”在表中的类别为“{group}”，单位名录中为“{rosterGroup}”（{other}）。',
      todo: '按单位名录计算；请改正写错的一处。',
    },
    rosterChannelDiffers: {
      what: '“{unit}”在表中有数据，但单位名录中不参与“{channel}”（{other}），这一行未计算。',
      todo: '请改正单位名录的参与渠道，或删除这一行。',
    },
    unitNotOnRoster: {
      what: '“{unit}”不在单位名录中。',
      todo: '请补入单位名录，或写入所属单位的别名。',
    },
    aliasNotInMonth: {
      what: '“{unit}”在单位名录中是“{rosterUnit}”的别名（{other}），但只用于 {months}，本月没有算作该单位。',
      todo: '如本月仍是同一单位，请改正别名的起止月份；如是另一单位，请补入单位名录。',
    },
    exclusionUnitUnknown: {
      what: '“{unit}”本月在“{channel}”中没有数据，无法剔除。',
      todo: '请改正该行的单位、渠道或月份。',
    },
    exclusionChannelWithoutTable: {
      what: '本月没有“{channel}”的数据表，“{unit}”的工单无法剔除。',
      todo: '请改正该行的渠道或月份。',
    },
    exclusionCountMissing: {
      what: '“{unit}”本月没有可用的“{count}”，无法剔除 {orders} 件。',
      todo: '请补填该计数，或从该行的剔除计数中去掉它。',
    },
    exclusionExceedsCount: {
      what: '“{unit}”要从“{count}”中剔除 {orders} 件，但只有 {value} 件。',
      todo: '请改正件数或该计数。',
    },
    exclusionUnbalancesCounts: {
      what: '按剔除登记剔除后，“{unit}”的{part}（{partValue}）大于{whole}（{wholeValue}）；该单位未评定。',
      todo: '请在这一行的剔除计数中补上“{part}”，或改正件数。',
    },
    exclusionFromGivenRate: {
      what: '“{unit}”的{rate}是直接填写的，没有“{missing}”，从“{count}”中剔除 {orders} 件改变不了它；该单位未评定。',
      todo: '请在表中补填“{missing}”；或在表中直接改正{rate}，再从这一行的剔除计数中去掉“{count}”。',
    },
    exclusionKeepsGivenRate: {
      what: '“{unit}”的{rate}是直接填写的，剔除工单后仍按填写的数计算。',
      todo: '如果其中含有已剔除的工单，请在表中改正{rate}后重新计算。',
    },
    exclusionMonthUnknown: {
      what: '没有确定考评月份，“{unit}”在 {month} 剔除的 {orders} 件没有剔除。',
      todo: '请选择考评月份后重新计算。',
    },
  };
