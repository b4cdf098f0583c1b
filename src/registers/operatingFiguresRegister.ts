import {
  numberBetween,
  optional,
  OPTIONAL_PERIOD,
  OPTIONAL_TEXT,
  TEXT,
  YES_NO,
} from '../rules/codecs';
import { column, type EntryOf } from '../rules/ruleSection';
import type { Register } from './register';

const MOST = 1_000_000_000;

const COLUMNS = {
  section: column('版块', TEXT),
  item: column('项目', TEXT),
  value: column('数量', optional(numberBetween(0, MOST, true))),
  measure: column('计量单位', OPTIONAL_TEXT),
  base: column('占比基数', OPTIONAL_TEXT),
  isWhole: column('各项合计等于基数', optional(YES_NO)),
  period: column('考评月份', OPTIONAL_PERIOD),
};

/** The operating figures (运行数据): what the bulletin says beside the grading. */
export const OPERATING_FIGURES_REGISTER = {
  kind: 'operatingFigures',
  title: '运行数据',
  note: '没有数量的行不写入通报；占比基数填另一行的项目名称；考评月份写成 2023-11，留空表示所评的月份。',
  columns: COLUMNS,
} as const satisfies Register<typeof COLUMNS>;

export type OperatingFigureColumns = typeof COLUMNS;

/** One line of the operating figures as its cells hold it. */
export type OperatingFigureLine = EntryOf<OperatingFigureColumns>;
