import type { ProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** In Chinese: problems of the month, of writing and of taking a run back; placeholders are the problem's details and `unit`. */
export const WRITING_TEXTS_ZH = {
  periodMissing: {
    what: '没有找到考评月份。',
    todo: '请在窗格中选择月份。',
  },
  periodConflict: {
    what: '工作簿中出现多个月份：{periods}。',
    todo: '请在窗格中确认考评月份。',
  },
  otherMonthsLeftOut: {
    what: '本次只计算 {period}；属于其他月份（{periods}）的 {tables} 张表未计算，也没有改动。',
    todo: '如标题或工作表名称里的月份写错，请改正后重新计算。',
  },
  tableMonthUnknown: {
    what: '这张表没有写明月份，而其中至少一半单位已在 {period} 的表中，未计算。',
    todo: '请在标题或工作表名称中写明月份；如是重复的表，请在窗格中取消勾选。',
  },
  tableMonthAssumed: {
    what: '这张表没有写明月份，已按 {period} 计算。',
    todo: '如属于其他月份，请在标题中写明月份后重新计算。',
  },
  lastMonthNotInWorkbook: {
    what: '“{workbook}”中没有 {month} 的考评排名，没有与上月比较。其中的月份：{months}。',
    todo: '请打开已生成 {month} 考评排名的工作簿，再重新计算。',
  },
  gradedByOtherRules: {
    what: '“{sheet}”是按 {stamped} 生成的，现在适用的规则是 {rules}。',
    todo: '如需按现行规则，请重新计算等级；否则请改用原来的规则。',
  },
  periodOutsideRules: {
    what: '规则“{rules}”不适用于 {period}。',
    todo: '请修改规则表的适用起止月份，或插入适用该月的规则表。',
  },
  typedValueReplaced: {
    what: '手工填写的 {before} 已替换为 {after}。',
    todo: '如需原值，请在窗格中恢复，或查看原文件。',
  },
  resultColumnBlocked: {
    what: '表格右侧的单元格已有内容，无法添加结果列，这张表的结果未写入。',
    todo: '请移开该内容，或在表头中预留结果列。',
  },
  outputNameTaken: {
    what: '工作表“{name}”不是本加载项生成的，未覆盖。',
    todo: '请重命名该工作表后重新计算。',
  },
  outputNotRenewed: {
    what: '本次没有{channel}数据，工作表“{name}”仍是以前的结果。',
    todo: '使用前请核对该表的生成时间，或补上{channel}数据后重新计算。',
  },
  formulaKept: {
    what: '结果单元格里是您的公式，结果相同，已保留。',
    todo: '无需处理。',
  },
  sheetProtected: {
    what: '工作表“{sheet}”受保护，没有写入任何内容。',
    todo: '请先撤销工作表保护，再重新计算。',
  },
  workbookProtected: {
    what: '工作簿结构受保护，无法添加结果工作表，没有写入任何内容。',
    todo: '请先撤销工作簿保护，再重新计算。',
  },
  sheetFiltered: {
    what: '工作表“{sheet}”正在筛选，没有写入任何内容。',
    todo: '请先清除筛选，再重新计算。',
  },
  workbookChanged: {
    what: '读取之后，工作簿又被修改，没有写入任何内容。',
    todo: '请重新计算。',
  },
  readBackDiffers: {
    what: '写入后读回的内容与预期不同：应为 {expected}，实为 {found}。',
    todo: '请检查该单元格，必要时重新计算。',
  },
  restoreSheetMissing: {
    what: '工作表“{sheet}”已被删除或重命名，没有恢复任何内容。',
    todo: '请先恢复该工作表及其名称，再重新恢复原值。',
  },
  restoreSheetProtected: {
    what: '工作表“{sheet}”受保护，没有恢复任何内容。',
    todo: '请先撤销工作表保护，再重新恢复原值。',
  },
  restoreSheetFiltered: {
    what: '工作表“{sheet}”正在筛选，没有恢复任何内容。',
    todo: '请先清除筛选，再重新恢复原值。',
  },
  restoreWorkbookProtected: {
    what: '工作簿结构受保护，无法删除新增的工作表，没有恢复任何内容。',
    todo: '请先撤销工作簿保护，再重新恢复原值。',
  },
  restoreSheetMoved: {
    what: '工作表“{sheet}”里的行、列或名称在计算之后有插入、删除、移动或改动，没有恢复任何内容。',
    todo: '请先撤销这些改动，让各行各列回到原位，再恢复。',
  },
  restoreSheetKept: {
    what: '新增的工作表“{sheet}”没有删除成功。',
    todo: '请手工删除该工作表。',
  },
  runNotKept: {
    what: '本次改动太多，无法随工作簿保存原值。',
    todo: '如需恢复原值，请在关闭窗格之前恢复。',
  },
  chartsNotDrawn: {
    what: '此 Excel 无法绘制图表，考评汇总表未附图表，其余结果均已写入。',
    todo: '如需图表，请选中表下的小表自行插入。',
  },
  reviewCellKept: {
    what: '单元格 {cell} 有手工填写的内容，没有改动。',
    todo: '请核对后自行修改该单元格，或在下次计算时确认替换。',
  },
  targetMerged: {
    what: '工作表“{sheet}”里要写入的单元格是合并单元格，没有写入任何内容。',
    todo: '请取消合并，再重新计算。',
  },
  tableInTheWay: {
    what: '工作表“{sheet}”里的 Excel 表格“{table}”挡住了要写入的单元格，没有写入任何内容。',
    todo: '请先在表格右侧写好各结果列的表头（表格会随之扩展），或把表格转换为普通区域，再重新计算。',
  },
  workbookReadOnly: {
    what: '工作簿为只读，没有写入任何内容。',
    todo: '请启用编辑，或另存为可编辑的副本，再重新计算。',
  },
} as const satisfies Partial<Readonly<Record<ProblemCode, MessageText>>>;
