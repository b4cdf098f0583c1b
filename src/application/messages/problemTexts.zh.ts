import type { ProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** Problem messages in Chinese; placeholders are the problem's details and `unit`. */
export const PROBLEM_TEXTS_ZH: Readonly<Record<ProblemCode, MessageText>> = {
  noTableFound: {
    what: '没有找到承办单位数据表。',
    todo: '请检查表头是否含有“部门名称”“应办理数”“办理数”“按期办理数”等列。',
  },
  countMissing: {
    what: '“{unit}”缺少{count}，无法计算{rate}。',
    todo: '请补填该单元格；没有工单请填 0。',
  },
  countColumnMissing: {
    what: '表中没有“{count}”列，整张表未计算。',
    todo: '请补上该列，或检查表头文字。',
  },
  countNotANumber: {
    what: '“{unit}”的{count}不是数字：{value}。',
    todo: '请改为数字后重新计算。',
  },
  countNegative: {
    what: '“{unit}”的{count}是负数：{value}。',
    todo: '请核对后改正。',
  },
  countFractional: {
    what: '“{unit}”的{count}不是整数：{value}。',
    todo: '请核对后改正。',
  },
  countIsError: {
    what: '“{unit}”的{count}是错误值 {value}。',
    todo: '请修正该单元格的公式。',
  },
  countWithoutResult: {
    what: '“{unit}”的{count}是公式，但没有计算结果：{value}。',
    todo: '请在 Excel 中重新计算并保存；没有工单请填 0。',
  },
  countExceeds: {
    what: '“{unit}”的{part}（{partValue}）大于{whole}（{wholeValue}）。',
    todo: '请核对两个数后改正。',
  },
  rateMissing: {
    what: '“{unit}”没有{rate}，也缺少{count}，无法计算。',
    todo: '请填写该比率，或补上计数。',
  },
  rateNotANumber: {
    what: '“{unit}”的{rate}无法识别：{value}。',
    todo: '请改为百分数，例如 7.13%。',
  },
  rateOutOfRange: {
    what: '“{unit}”的{rate}为 {value}，不在 0 到 100% 之间。',
    todo: '请核对有关计数。',
  },
  pointsOutOfRange: {
    what: '“{unit}”的{rate}为 {value} 分，不在 0 到 {most} 分之间。',
    todo: '请更正录入的分值。',
  },
  followUpMissing: {
    what: '“{unit}”有不满意件，但缺少{count}，无法计算{rate}。',
    todo: '请补填回访数。',
  },
  duplicateUnit: {
    what: '“{unit}”重复出现，另见 {other}；两行都未计算。',
    todo: '请保留一行后重新计算。',
  },
  channelUnknown: {
    what: '无法判断这张表属于热线还是信箱，未计算。',
    todo: '请在标题或工作表名称中写明“热线”或“信箱”。',
  },
  channelAmbiguous: {
    what: '这张表的列与标题所说的渠道不一致，未计算。',
    todo: '请核对标题与“满意/不满意”列。',
  },
  groupMissing: {
    what: '“{unit}”没有类别，单独排名。',
    todo: '请补填类别列或类别标题行。',
  },
  unitNameOverRows: {
    what: '单位名称分写在两行，已合并为“{unit}”。',
    todo: '如不是同一单位，请补填该行数据。',
  },
  unitNameMissing: {
    what: '这一行有数据但没有单位名称，未计算。',
    todo: '请补填单位名称，或删除该行数据。',
  },
  rowLeftOut: {
    what: '“{name}”这一行在表格结束之后，无法确定是否为承办单位，未计算。',
    todo: '如是承办单位，请移到表格中并删去中间的空行或说明。',
  },
  sumLeftOut: {
    what: '“{name}”这一行的各项计数都等于其余各行之和，已按合计行处理，未计算。',
    todo: '如确为承办单位，请核对各行计数。',
  },
  totalMismatch: {
    what: '“{name}”的{count}为 {stated}，与各行之和 {computed} 不一致。',
    todo: '请核对各行与合计数；排名只用各单位的数据，不受合计行影响。',
  },
  rateContradictsCounts: {
    what: '“{unit}”表中的{rate}为 {stated}，按计数算得 {computed}。',
    todo: '请核对计数与该比率；计算以计数为准。',
  },
  rateImpossible: {
    what: '“{unit}”的{rate}为 {stated}，与{count}对不上：没有哪个整数能得出这个比率。',
    todo: '请核对该比率与计数。',
  },
  rateScaleUnknown: {
    what: '“{unit}”的{rate}写作 {value}，无法确定是 {value}% 还是小数形式的比率，未计算。',
    todo: '请把整列统一写成百分数，例如 98.10%。',
  },
  groupsMissing: {
    what: '这张表没有写明单位类别，所有单位一起排名。',
    todo: '如需按类别排名，请补上类别列或类别标题行。',
  },
  partOfUnitLeftOut: {
    what: '“{name}”是上面单位的其中项，未单独计算。',
    todo: '如是单独的承办单位，请去掉“其中”二字。',
  },
  unitCellOverRows: {
    what: '“{unit}”的名称下面还有一行没有单位名称的数据，无法确定用哪一行，未计算。',
    todo: '请把两行数据合成一行，或为每一行写明单位名称。',
  },
  headerDuplicate: {
    what: '表头“{header}”出现两次，无法确定用哪一列。',
    todo: '请修改其中一个表头。',
  },
  unitColumnAmbiguous: {
    what: '“{first}”和“{second}”都可能是承办单位列，无法确定用哪一列，整张表未计算。',
    todo: '请把不是承办单位的那一列改成别的表头。',
  },
  tableNotRecognised: {
    what: '“{header}”所在的行像承办单位数据表的表头，但没有“{missing}”列，这张表未计算。',
    todo: '如需计算，请补上该列，或检查表头文字。',
  },
  hiddenSheetSkipped: {
    what: '隐藏的工作表“{sheet}”里有承办单位数据表，未计算。',
    todo: '如需计算，请先取消隐藏。',
  },
  periodMissing: {
    what: '没有找到考评月份。',
    todo: '请在窗格中选择月份。',
  },
  periodConflict: {
    what: '工作簿中出现多个月份：{periods}。',
    todo: '请在窗格中确认考评月份。',
  },
  otherMonthsLeftOut: {
    what: '本次只计算 {period}；另有 {tables} 张表属于 {periods}，未计算，也没有改动。',
    todo: '如标题或工作表名称里的月份写错，请改正后重新计算。',
  },
  tableMonthUnknown: {
    what: '这张表没有写明月份，而其中的单位大多已在 {period} 的表中，未计算。',
    todo: '请在标题或工作表名称中写明月份；如是重复的表，请在窗格中取消勾选。',
  },
  tableMonthAssumed: {
    what: '这张表没有写明月份，已按 {period} 计算。',
    todo: '如属于其他月份，请在标题中写明月份后重新计算。',
  },
  periodOutsideRules: {
    what: '规则“{rules}”不适用于 {period}。',
    todo: '请选择适用的规则。',
  },
  typedValueReplaced: {
    what: '手工填写的 {before} 已替换为 {after}。',
    todo: '如需保留原值，请查看原文件。',
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
  targetMerged: {
    what: '工作表“{sheet}”里要写入的单元格是合并单元格，没有写入任何内容。',
    todo: '请取消合并，再重新计算。',
  },
  tableInTheWay: {
    what: '工作表“{sheet}”里的 Excel 表格“{table}”挡住了要写入的单元格，没有写入任何内容。',
    todo: '请把该表格转换为普通区域，再重新计算。',
  },
  workbookReadOnly: {
    what: '工作簿为只读，没有写入任何内容。',
    todo: '请启用编辑，或另存为可编辑的副本，再重新计算。',
  },
};
