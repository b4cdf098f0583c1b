import type { CatalogText } from './catalog';
import type { EN_CHARTS } from './enCharts';

/** Texts of the charts of a result, in Chinese. They come with the result. */
export const ZH_CHARTS: Readonly<Record<keyof typeof EN_CHARTS, CatalogText>> = {
  charts: '图表',
  chartsOf: '{channel}图表',
  grades: '各等级单位数',
  flagged: '各类别预警单位数',
  figureOf: '{channel}{figure}',
  showAs: '以图表或表格显示：{figure}',
  asChart: '图表',
  asTable: '表格',
  inWords: '{figure}：{values}',
  value: '{name} {count}',
  flaggedOf: '{units} 个中 {flagged} 个',
  valueSeparator: '；',
  grade: '等级',
  units: '单位数',
  share: '占比',
  group: '类别',
  flaggedUnits: '预警',
  nothing: '本渠道没有已评级的单位。',
};
