import type { OpenFailure } from '../model/openWorkbook';
import type { OutputTarget } from './outputTarget';

/** What the terminal says beside the messages of the add-in itself. */
export interface TerminalTexts {
  readonly openFailures: Readonly<Record<OpenFailure, string>>;
  readonly outputFailures: Readonly<Record<Exclude<OutputTarget['kind'], 'file'>, string>>;
  readonly noSuchFile: string;
  readonly isFolder: string;
  readonly notReadable: string;
  readonly notWritten: string;
  /** Before the list of what saving loses. */
  readonly lost: string;
}

export const TERMINAL_TEXTS: Readonly<Record<'zh' | 'en', TerminalTexts>> = {
  zh: {
    openFailures: {
      empty: '文件是空的（0 字节）。请检查文件是否下载或复制完整。',
      encrypted: '文件有打开密码，无法读取。请在 Excel 中取消密码后另存，再试一次。',
      oldFormat: '这是 Excel 97–2003 格式（.xls）。请在 Excel 中另存为 .xlsx。',
      binaryFormat: '这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx。',
      notAWorkbook: '这不是 Excel 工作簿。请选择 .xlsx 文件。',
      damaged: '文件已损坏，无法读取。请在 Excel 中打开并修复，再另存为 .xlsx。',
    },
    outputFailures: {
      isInput: '--out 指向原工作簿本身，会被覆盖。请换一个文件名。',
      noFolder: '--out 的文件夹不存在。请先建立文件夹，或换一个位置。',
      isFolder: '--out 是文件夹。请给出 .xlsx 文件名。',
    },
    noSuchFile: '没有这个文件。',
    isFolder: '这是文件夹，不是工作簿。',
    notReadable: '没有读取权限。',
    notWritten: '结果文件无法写入。',
    lost: '写出的文件不含原文件中的这些内容（Excel 本身不会丢失）：',
  },
  en: {
    openFailures: {
      empty: 'The file is empty (0 bytes). Check that it was copied or downloaded completely.',
      encrypted:
        'The file is protected with a password. Remove the password in Excel, save, and try again.',
      oldFormat: 'This is a workbook of Excel 97–2003 (.xls). Save it as .xlsx in Excel.',
      binaryFormat: 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel.',
      notAWorkbook: 'This is no Excel workbook. Choose an .xlsx file.',
      damaged: 'The file is damaged. Open and repair it in Excel, then save it as .xlsx.',
    },
    outputFailures: {
      isInput: '--out names the workbook itself, which would be overwritten. Choose another name.',
      noFolder: 'The folder of --out does not exist. Make it first, or choose another place.',
      isFolder: '--out is a folder. Name an .xlsx file.',
    },
    noSuchFile: 'There is no such file.',
    isFolder: 'This is a folder, not a workbook.',
    notReadable: 'The file may not be read.',
    notWritten: 'The result could not be written.',
    lost: 'The written file lacks these parts of the original (Excel itself keeps them):',
  },
};
