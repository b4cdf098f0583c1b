import type { LedgerProblemCode } from '../../domain/ledger/ledgerProblemCode';
import type { MessageText } from './messageText';

/** What is wrong with an entry of the ledger, in Chinese; placeholders are the problem's details and `unit`. */
export const LEDGER_TEXTS_ZH: Readonly<Record<LedgerProblemCode, MessageText>> = {
  ledgerUnitUnknown: {
    what: '单位名录中没有“{unit}”，这条加扣分未计入。',
    todo: '请改正单位名称，或在单位名录中补上该单位或其别名。',
  },
  ledgerUnitNotInTables: {
    what: '本月各表中没有“{unit}”，这条加扣分已按所写名称计入。',
    todo: '请核对单位名称；如该单位本月没有工单，可插入单位名录并列入该单位。',
  },
  ledgerKindUnknown: {
    what: '规则的加扣分项目中没有“{kind}”，这条未计入。',
    todo: '请从以下项目中选择：{kinds}。',
  },
  ledgerKindOff: {
    what: '加扣分项目“{kind}”在规则中未启用，这条未计入。',
    todo: '请在规则表中启用该项目，或改选其他项目。',
  },
  ledgerPointsMissing: {
    what: '“{kind}”在规则中没有分值，这条未计入。',
    todo: '请在本行“分值”栏填写分值，或在规则表中填写每件分值并启用。',
  },
  ledgerPointsSide: {
    what: '“{kind}”是加分项目，分值却为 {points}，这条未计入。',
    todo: '请去掉负号，或改选扣分项目。',
  },
  ledgerChannelUnknown: {
    what: '规则中没有名为“{channel}”的渠道，这条加扣分未计入。',
    todo: '请从以下渠道中选择：{channels}；也可留空。',
  },
  ledgerItemsDiffer: {
    what: '件数为 {items}，工单编号却有 {orders} 个，已按件数计算。',
    todo: '请核对件数和工单编号。',
  },
  ledgerOrderTwice: {
    what: '工单 {order} 已在 {other} 按“{kind}”登记过，这条未计入。',
    todo: '请删除重复的编号或整条登记。',
  },
  ledgerCapped: {
    what: '“{kind}”每个单位每月最多 {cap} 分，这条应计 {full} 分，实计 {counted} 分。',
    todo: '无需处理；如封顶有误，请修改规则表。',
  },
  ledgerOtherMonths: {
    what: '加扣分登记中有 {entries} 条属于其他月份（{periods}），未计入 {period}。',
    todo: '如应计入本月，请在“计入月份”栏填写 {period}。',
  },
};
