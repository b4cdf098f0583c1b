import type { OpenFailure } from '../model/openWorkbook';

/** Why a file cannot be graded, and what to do, for a terminal. */
export const OPEN_FAILURE_TEXTS: Readonly<
  Record<'zh' | 'en', Readonly<Record<OpenFailure, string>>>
> = {
  zh: {
    empty: '文件是空的（0 字节）。请检查文件是否下载或复制完整。',
    encrypted: '文件有打开密码，无法读取。请在 Excel 中取消密码后另存，再试一次。',
    oldFormat: '这是 Excel 97–2003 格式（.xls）。请在 Excel 中另存为 .xlsx。',
    binaryFormat: '这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx。',
    notAWorkbook: '这不是 Excel 工作簿。请选择 .xlsx 文件。',
    damaged: '文件已损坏，无法读取。请在 Excel 中打开并修复，再另存为 .xlsx。',
  },
  en: {
    empty: 'The file is empty (0 bytes). Check that it was copied or downloaded completely.',
    encrypted:
      'The file is protected with a password. Remove the password in Excel, save, and try again.',
    oldFormat: 'This is a workbook of Excel 97–2003 (.xls). Save it as .xlsx in Excel.',
    binaryFormat: 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel.',
    notAWorkbook: 'This is no Excel workbook. Choose an .xlsx file.',
    damaged: 'The file is damaged. Open and repair it in Excel, then save it as .xlsx.',
  },
};
