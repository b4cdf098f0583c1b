import type { CatalogText } from './catalog';
import type { EN_REGISTERS } from './enRegisters';

/** Texts of the sheets to fill in, in Chinese. They come with that part of the pane. */
export const ZH_REGISTERS: Readonly<Record<keyof typeof EN_REGISTERS, CatalogText>> = {
  intro: '需要人工提供的内容填在以下工作表中，每次计算等级时自动读取。',

  roster: '单位名录',
  rosterPurpose: '全部承办单位及其类别和别名。没有工单的单位也会列出，改过名称的单位仍算同一单位。',
  exclusions: '剔除登记',
  exclusionsPurpose: '从单位计数中剔除的工单及原因。结果中列出剔除前后的变化。',
  ledger: '加扣分登记',
  ledgerPurpose: '当月的扣分事项和加分事项，计入扣分表、加分表和考评汇总。',
  operatingFigures: '运行数据',
  operatingFiguresPurpose: '通报中要写的当月来电、工单等运行数字。',

  excludedUnit: '承办单位',
  excludedBefore: '剔除前',
  excludedAfter: '剔除后',

  there: '在工作表“{sheet}”中',
  show: '显示',
  add: '添加',
  addLabel: '添加{name}',
  adding: '正在添加…',
  added: '已添加工作表“{sheet}”。请填写后计算等级。',
  present: '工作簿中已有，见工作表“{sheet}”。',
  notAdded: '没有添加：{what}{todo}',
};
