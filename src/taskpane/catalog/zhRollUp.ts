import type { CatalogText } from './catalog';
import type { EN_ROLL_UP } from './enRollUp';

/** Texts of rolling months up, in Chinese. They come with that part of the pane. */
export const ZH_ROLL_UP: Readonly<Record<keyof typeof EN_ROLL_UP, CatalogText>> = {
  intro: '把几个月合并评级，每个渠道另写一张排名表。各月的原表和排名表不受影响。',
  noMonths: '所有表格都没有写明月份。请在标题或工作表名称中写明月份，然后重新查找。',

  span: '汇总期间',
  quarters: '季度',
  halfYears: '半年',
  years: '全年',
  quarter1: '{year}年第一季度',
  quarter2: '{year}年第二季度',
  quarter3: '{year}年第三季度',
  quarter4: '{year}年第四季度',
  half1: '{year}年上半年',
  half2: '{year}年下半年',
  year: '{year}年全年',
  spanWhole: '{span}（{count} 个月齐全）',
  spanPart: '{span}（{count} 个月有 {found} 个）',
  monthsFound: '工作簿中有：{months}。',
  monthsMissing: '缺少：{months}。只汇总已有的月份，排名表中会注明。',

  method: '汇总方法',
  pooled: '合并计数',
  pooledHint: '各月的件数相加，按一个月的办法评级；工单多的月份影响大。',
  mean: '各月指标值平均',
  meanHint: '取各月公布的综合指标值的平均数；每个月的影响相同，与工单多少无关。',

  start: '开始汇总',
  again: '重新汇总',
  otherSpan: '以下是另一次选择的结果，与上面的选择不同。',

  resultOf: '{span} · {method}',
  flagged: '{count} 个预警单位',
  months: '已汇总：{months}。',
  missing: '缺少：{months}。',
  announce: '{span}已汇总。{written}',
  failed: '汇总没有完成',
};
