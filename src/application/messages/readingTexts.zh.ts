import type { ProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** In Chinese: problems of reading a workbook: its figures, its names and its tables; placeholders are the problem's details and `unit`. */
export const READING_TEXTS_ZH = {
  noTableFound: {
    what: '没有找到承办单位数据表。',
    todo: '请检查表头是否含有“部门名称”“应办理数”“办理数”“按期办理数”等列。',
  },
  noUnitListed: {
    what: '工作表“{sheet}”的表格还没有单位。',
    todo: '请在表头下方每行填写一个单位及其数据。',
  },
  noUnitGraded: {
    what: '{count} 个单位因数据问题无法评定，没有算出任何等级。工作簿没有改动。',
    todo: '请按所列问题修正数据，再重新计算。表中如已有等级，是以前算的，与现在的数据不符。',
  },
  countMissing: {
    what: '“{unit}”缺少{count}，无法计算{rate}。',
    todo: '请补填该单元格；没有工单请填 0。',
  },
  countColumnMissing: {
    what: '表中没有“{count}”列，整张表未计算。',
    todo: '请补上该列，或检查表头文字。',
  },
  countColumnUnderText: {
    what: '“{count}”列的上方写着“{parent}”，含义可能不同，整张表未计算。',
    todo: '如“{parent}”只是说明文字，请移到表格以外；或在窗格中指定这一列。',
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
    what: '“{unit}”重复出现，另见 {other}；这些行都未计算。',
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
    what: '表头“{header}”与另一列含义相同，无法确定用哪一列。',
    todo: '请修改其中一个表头，或在窗格中更正其中一列。',
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
} as const satisfies Partial<Readonly<Record<ProblemCode, MessageText>>>;
