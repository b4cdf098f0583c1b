import type { UnrankedReason } from '../domain/assessment';
import type { ExclusionEffect } from '../domain/exclusionEffect';

/** Headers of the result columns that are not rates; rates bring theirs with their rule. */
export const RESULT_HEADERS = { index: '综合指标值', grade: '等级评价' } as const;

/** What stands in the grade cell of a unit that has no grade. */
export const UNGRADED_WORDS = { noOrders: '无工单', blocked: '待核实', exempt: '不参评' } as const;

/** Column headers of our own sheets. */
export const COLUMN_WORDS = {
  rank: '名次',
  channel: '渠道',
  group: '类别',
  unit: '承办单位',
  due: '应办理数',
  index: '综合指标值',
  grade: '等级',
  penalty: '考评扣分',
  remark: '备注',
  mostCostly: '失分最多指标',
  mostCostlyValue: '指标值',
  lost: '失分',
  review: '复核',
  reviewNote: '复核说明',
} as const;

/** Columns of the month before, behind those of this month. */
export const LAST_MONTH_WORDS = {
  index: '上月指标值',
  grade: '上月等级',
  rank: '上月名次',
  change: '较上月',
} as const;

/** Parts of the line that says what a sheet was made from and when. */
export const STAMP_WORDS = {
  period: '考评月份：',
  rollUp: '汇总期间：',
  rules: '规则：',
  madeAt: '生成时间：',
  version: '加载项：',
  noPeriod: '未定',
} as const;

export const FLAGGED_WORDS = {
  sheetName: '预警单位',
  title: '预警单位',
  none: '本月无预警单位',
} as const;

/** What the review columns of the flagged units say. */
export const REVIEW_WORDS = {
  done: '已复核',
  otherGrade: (grade: string) => `（原等级${grade}）`,
} as const;

/** The annexes of the ledger. */
export const LEDGER_WORDS = {
  deductions: {
    sheetName: '扣分表',
    title: '考评扣分表',
    detail: '扣分明细',
    none: '本月无扣分',
  },
  bonuses: {
    sheetName: '加分表',
    title: '考评加分表',
    detail: '加分明细',
    none: '本月无加分',
  },
} as const;

/** Column headers of the annexes before the detail. */
export const LEDGER_COLUMNS = { unit: '部门名称', points: '加扣分值', kind: '指标名称' } as const;

/** The summary; the words of a channel stand behind its label: `热线指标值`. */
export const SUMMARY_WORDS = {
  sheetName: '考评汇总',
  title: '考评汇总表',
  index: '指标值',
  rank: '名次',
  grade: '等级',
  penalty: '考评扣分',
  incidents: '其他扣分',
  bonuses: '加分',
  net: '加扣分合计',
  gradesPerChannel: '各渠道等级单位数',
  indexByGroup: '各类别平均指标值',
} as const;

export const BULLETIN_WORDS = { sheetName: '通报' } as const;

/** The list of results by another hand. */
export const DIFFERENCE_WORDS = {
  sheetName: '结果差异',
  title: '结果差异',
  sheet: '工作表',
  cell: '单元格',
  unit: '部门名称',
  channel: '渠道',
  result: '项目',
  typed: '原值',
  formula: '公式',
  computed: '计算值',
} as const;

/** Sheets that roll months up. */
export const ROLL_UP_WORDS = {
  methods: { pooled: '合并计数', mean: '各月指标值平均' },
  between: '、',
  missing: '缺',
  /** Behind a month, as the header of its column: `10月指标值`. */
  monthIndex: '指标值',
  absent: '无记录',
  leftOut: '未计入平均',
} as const;

/** The line above the units that name no group, where others do. */
export const NO_GROUP = '未分类';

/** Name of a channel's ranking sheet: `热线排名`. */
export function rankingSheetName(channelLabel: string): string {
  return `${channelLabel}排名`;
}

/** Title of a channel's ranking, without the month before it. */
export function rankingTitle(channelLabel: string): string {
  return `${channelLabel}办理综合考评排名`;
}

/** Why a unit stands below the ranked ones, as the remark says it. */
export const UNRANKED_REMARKS: Readonly<
  Record<UnrankedReason, (volumeLabel: string, minimum: number) => string>
> = {
  belowMinimum: (volumeLabel, minimum) => `${volumeLabel}不足${minimum}件，不参与排名`,
  noOrders: () => '无工单',
  blocked: () => '数据待核实',
  exempt: () => '不参评',
};

/** Why an exempt unit has no grade. */
export function exemptRemark(reason: string): string {
  return `不参评：${reason}`;
}

/** The orders taken out of a unit's counts, and how it stood with them: `剔除3件（重复派单）；剔除前 85.2（B）`. */
export function exclusionRemark(
  { orders, reasons, before }: ExclusionEffect,
  decimals: number,
): string {
  const index = before.index === null ? '—' : before.index.toFixed(decimals);
  const grade = before.grade === null ? '' : `（${before.grade}）`;
  return `剔除${orders}件（${reasons.join('、')}）；剔除前 ${index}${grade}`;
}
