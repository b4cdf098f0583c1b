import type { RuleFaultCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** What is wrong in a rules sheet, in Chinese; placeholders are the fault's details. */
export const RULE_TEXTS_ZH: Readonly<Record<RuleFaultCode, MessageText>> = {
  ruleTextExpected: {
    what: '规则表“{column}”不能是 {value}。',
    todo: '请填写文字；计数名称中不能含“+”“-”。',
  },
  ruleNumberExpected: {
    what: '规则表“{column}”为 {value}，应是 {least} 到 {most} 之间的数。',
    todo: '请改正该单元格；小数位、件数等须为整数。',
  },
  rulePercentExpected: {
    what: '规则表“{column}”为 {value}，应是 0% 到 100% 的百分比。',
    todo: '请按 95% 的形式填写。',
  },
  ruleChoiceExpected: {
    what: '规则表“{column}”为“{value}”，不在可选范围内。',
    todo: '请从以下选项中选择：{choices}。',
  },
  rulePeriodExpected: {
    what: '规则表“{column}”为 {value}，不是月份。',
    todo: '请按 2024-01 的形式填写文本，不限则留空。',
  },
  ruleFormulaExpected: {
    what: '规则表“{column}”的算式“{value}”无法理解。',
    todo: '请写成计数名称的加减，例如：应办理数-缓办数。',
  },
  ruleStepsExpected: {
    what: '规则表“{column}”的分段“{value}”无法理解，或各段没有从高到低相接。',
    todo: '请按此形式填写：≥95%：50；≥90%：40；其余：0。',
  },
  ruleValueMissing: { what: '规则表“{column}”没有填写。', todo: '请补填该单元格。' },
  ruleLineUnknown: {
    what: '规则表中的“{value}”不是任何一节的标题。',
    todo: '请恢复原来的标题，例如【计分】，或删除该行。',
  },
  ruleSectionMissing: {
    what: '规则表缺少{section}一节。',
    todo: '请恢复该节的标题、表头和内容，或重新插入规则表。',
  },
  ruleSectionTwice: {
    what: '规则表中{section}出现了两次。',
    todo: '请把两处合并为一节。',
  },
  ruleSectionEmpty: {
    what: '规则表“{section}”一节没有这一项的内容。',
    todo: '请补充至少一行。',
  },
  ruleColumnMissing: {
    what: '规则表{section}一节缺少“{column}”列。',
    todo: '请恢复该列的表头。',
  },
  ruleNameUnknown: {
    what: '规则表中没有名为“{name}”的{kind}。',
    todo: '请检查写法，或先在相应一节中列出。',
  },
  ruleNameTwice: {
    what: '规则表中{kind}“{name}”重复。',
    todo: '请删除或改名其中一个。',
  },
  ruleCutOrder: {
    what: '等级起点 {from} 不低于上一等级的起点 {above}，两级重叠。',
    todo: '请按从高到低填写各级起点。',
  },
  ruleLastCut: {
    what: '等级“{label}”的起点不对：只有最后一个等级不填起点，其余都要填。',
    todo: '请补填或清空起点，使各级既不留空档也不重叠。',
  },
  ruleWeightSum: {
    what: '各计分项目的分值合计为 {sum}，与满分 {fullMark} 不符。',
    todo: '请调整分值或满分。',
  },
  ruleCellUnused: {
    what: '“{because}”不使用“{column}”一栏，却填了内容。',
    todo: '请清空该单元格，或改变计分方法。',
  },
  ruleStepsWeight: {
    what: '分段得分最高为 {most} 分，与分值 {weight} 不符。',
    todo: '请使最高一段等于分值。',
  },
  rulePeriodOrder: {
    what: '适用止早于适用起（{from}）。',
    todo: '请改正起止月份。',
  },
  ruleSetsOverlap: {
    what: '“{sheet}”与“{other}”两张规则表都适用于 {period}。',
    todo: '请修改其中一张的适用起止月份，或删除一张。',
  },
};
