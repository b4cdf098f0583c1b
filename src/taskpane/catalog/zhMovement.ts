import type { CatalogText } from './catalog';
import type { EN_MOVEMENT } from './enMovement';

/** Texts of the comparison with the month before, in Chinese. They come with the result. */
export const ZH_MOVEMENT: Readonly<Record<keyof typeof EN_MOVEMENT, CatalogText>> = {
  comparison: '与上月比较',
  comparedWith: '与{month}比较',
  fromFile: '上月数据：{workbook}',
  fromThisWorkbook: '上月数据：本工作簿。未使用“{workbook}”。',

  channelTitle: '{channel}：{counts}',
  countRose: '升 {count}',
  countFell: '降 {count}',
  countNewlyFlagged: '新预警 {count}',
  countFlaggedAgain: '连续预警 {count}',
  rose: '上升（{count}）',
  fell: '下降（{count}）',
  newlyFlagged: '新进入预警（{count}）',
  flaggedAgain: '连续预警（{count}）',
  nothing: '两个月都已评定的单位中，没有指标值变化，也没有预警单位。',
  unit: '承办单位',
  lastAndNow: '上月 → 本月',
  change: '变化',
  listOf: '{list}，{channel}',
  selectUnit: '选中“{unit}”（{channel}）',
  ranks: '第 {before} → {after} 名',
  none: '–',
  showAll: '显示全部 {count} 个',

  absent:
    '本工作簿中没有{month}的表格或考评排名。打开当月已评定的工作簿并重新计算，即可看到哪些单位上升、下降。',
  openFile: '打开上月工作簿…',
  openOther: '换用其他工作簿…',
  opening: '正在打开“{file}”…',
  opened: '已打开“{file}”（{month}）。重新计算后与上月比较。',
  computeAgain: '重新计算并比较',
  notOpened: '没有打开“{file}”。{reason}',
  empty: '文件是空的（0 字节）。请检查文件是否复制完整。',
  encrypted: '文件有打开密码。请在 Excel 中取消密码并保存，再重新打开。',
  oldFormat: '这是 Excel 97–2003 格式（.xls）。请在 Excel 中另存为 .xlsx。',
  binaryFormat: '这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx。',
  notAWorkbook: '这不是 Excel 工作簿。请选择 .xlsx 文件。',
  damaged: '文件已损坏。请在 Excel 中打开并修复，再另存为 .xlsx。',
  tooLarge: '文件超过 50 MB。请把排名表单独另存为一个工作簿。',
  unread: '文件无法读取。如果其他程序正在使用它，请先在那里关闭，再试一次。',
  notFetched: '读取工作簿的程序没有加载成功。请检查网络后重试。',
  notGraded: '其中没有本加载项生成的考评排名。请在 Excel 中打开它，计算等级并保存，再重新打开。',
  otherMonths: '其中是{months}的考评排名，需要的是{month}。请选择该月的工作簿。',
};
