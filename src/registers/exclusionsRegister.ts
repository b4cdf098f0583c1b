import { numberBetween, OPTIONAL_PERIOD, OPTIONAL_TEXT, TEXT, TEXT_LIST } from '../rules/codecs';
import { column, type EntryOf } from '../rules/ruleSection';
import type { Register } from './register';

const MOST_ORDERS = 1_000_000;

const COLUMNS = {
  unit: column('承办单位', TEXT),
  channel: column('渠道', TEXT),
  period: column('考评月份', OPTIONAL_PERIOD),
  counts: column('剔除计数', TEXT_LIST),
  orders: column('件数', numberBetween(1, MOST_ORDERS, true)),
  reason: column('原因', TEXT),
  orderNumber: column('工单编号', OPTIONAL_TEXT),
};

/** The exclusions (剔除登记): orders taken out of a unit's counts before it is graded. */
export const EXCLUSIONS_REGISTER = {
  kind: 'exclusions',
  title: '剔除登记',
  note: '每行剔除一个承办单位的若干件：从“剔除计数”所列的每一项计数中减去件数（用“、”分隔，如：应办理数、办理数、按期办理数）；考评月份写成 2023-11，留空表示所评的月份。',
  columns: COLUMNS,
} as const satisfies Register<typeof COLUMNS>;

export type ExclusionColumns = typeof COLUMNS;

/** One line of the exclusions as its cells hold it. */
export type ExclusionLine = EntryOf<ExclusionColumns>;
