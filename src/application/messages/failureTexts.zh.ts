import type { FailureEffect, HostFailureCode } from '../hostFailure';
import type { MessageText } from './messageText';

/** What is told of a failed call to Excel, by its code, in Chinese. */
export const FAILURE_TEXTS_ZH: Readonly<Record<HostFailureCode, MessageText>> = {
  cellEditMode: {
    what: 'Excel 正在编辑单元格。',
    todo: '请按 Enter 或 Esc 结束编辑，然后重试。',
  },
  accessDenied: {
    what: 'Excel 拒绝了操作，工作簿可能受保护或为只读。',
    todo: '请撤销保护，或另存为可编辑的副本后重试。',
  },
  itemNotFound: { what: '要写入的工作表已不存在。', todo: '请重新计算。' },
  invalidArgument: { what: 'Excel 不接受这次请求。', todo: '请复制详细信息并联系维护人员。' },
  apiNotFound: {
    what: '此版本的 Excel 缺少所需功能。',
    todo: '请使用支持 ExcelApi 1.9 的 Excel（2021 或 Microsoft 365）。',
  },
  payloadTooLarge: {
    what: '数据量超过 Excel 一次可传输的上限。',
    todo: '请减少工作表中的内容后重试。',
  },
  requestAborted: { what: 'Excel 中断了操作。', todo: '请重试。' },
  sessionLost: { what: '与 Excel 的连接已断开。', todo: '请重新打开工作簿后重试。' },
  dialogOpen: { what: 'Excel 中有对话框处于打开状态。', todo: '请关闭对话框后重试。' },
  notAnswering: { what: 'Excel 没有响应。', todo: '请稍候；如仍无响应，请重新打开工作簿。' },
  conflict: { what: '与其他人的修改发生冲突。', todo: '请重新计算。' },
  scriptNotFetched: {
    what: '未能取得加载项的这一部分。',
    todo: '请检查网络后重试；如仍不成功，请关闭窗格后重新打开。',
  },
  cancelled: { what: '操作已取消。', todo: '需要时可重新开始。' },
  notPutBack: {
    what: '操作已取消，但已写入的内容未能恢复。',
    todo: '请使用“恢复原值”；如仍不成功，请不保存并关闭工作簿。',
  },
  other: { what: 'Excel 报告了错误。', todo: '请重试；如再次出现，请复制详细信息。' },
};

/** What is certain about the workbook after the failure, in Chinese. */
export const EFFECT_TEXTS_ZH: Readonly<Record<FailureEffect, string>> = {
  nothingWritten: '没有写入任何内容。',
  mayBeWritten: '部分内容可能已经写入，请检查后再继续。',
};
