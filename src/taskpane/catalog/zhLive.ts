import type { CatalogText } from './catalog';
import type { EN_LIVE } from './enLive';

/** Texts of a result that no longer fits the workbook, in Chinese. They come with the result. */
export const ZH_LIVE: Readonly<Record<keyof typeof EN_LIVE, CatalogText>> = {
  outOfDate: '结果已过期',
  onlyMoved: '等级仍然有效，但行的位置有变动',
  changed: '计算后有改动：{names}（{sheets}）。',
  added: '计算后新增：{names}（{sheets}）。',
  removed: '已不在表中：{names}（{sheets}）。',
  moved: '已移到其他行：{names}（{sheets}）。',
  andOthers: '{names}，另有 {count} 个单位',
  sources: '还有改动：{sources}。',
  rules: '考评规则',
  roster: '单位名录',
  exclusions: '剔除登记',
  ledger: '加扣分登记',
  otherTables: '其他月份的表',
  onSheet: '{source}（{sheet}）',
  noSheet: '仅单位名录',
  show: '查看第一处',
  changedSince: '计算后有改动',
};
