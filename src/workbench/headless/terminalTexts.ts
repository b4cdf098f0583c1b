import type { WordFailure } from '../../wordFile/readWordText';
import type { OpenFailure } from '../model/openWorkbook';
import type { WrongUsage } from './commandLine';
import type { OutputTarget } from './outputTarget';

/** What the terminal says beside the messages of the add-in itself. */
export interface TerminalTexts {
  readonly usage: string;
  /** `{word}` is the word that is wrong. */
  readonly wrongUsage: Readonly<Record<WrongUsage['code'], string>>;
  readonly openFailures: Readonly<Record<OpenFailure, string>>;
  /** Why a draft cannot be read. */
  readonly wordFailures: Readonly<Record<WordFailure, string>>;
  /** `{option}` is the option that names the file. */
  readonly outputFailures: Readonly<Record<Exclude<OutputTarget['kind'], 'file'>, string>>;
  readonly noSuchFile: string;
  readonly isFolder: string;
  readonly notReadable: string;
  readonly notWritten: string;
  readonly noRulesSheet: string;
  readonly noRoster: string;
  readonly noRanking: string;
  /** What to do where the workbook has several months and none was asked for. */
  readonly givePeriod: string;
  /** That there is no table of the month asked for; `{asked}` and `{found}` are months. */
  readonly noTablesOfMonth: string;
  /** Before the list of what saving loses. */
  readonly lost: string;
}

export const TERMINAL_TEXTS: Readonly<Record<'zh' | 'en', TerminalTexts>> = {
  zh: {
    usage: '用法：',
    wrongUsage: {
      outWithoutName: '--out 后面要写文件名。',
      outTwice: '--out 写了两次。',
      outIsInput: '--out 指向原工作簿本身，会被覆盖：{word}。',
      outIsNoXlsx: '--out 的文件名要以 .xlsx 结尾：{word}。',
      periodTwice: '--period 写了两次。',
      periodUnreadable:
        '--period 后面要写月份（例如 2023-11 或 202311）、季度（2023-Q4）、半年（2023-H2）或年份（2023）：{word}。',
      methodTwice: '--method 写了两次。',
      methodUnknown: '--method 后面要写 pooled（合并计数）或 mean（各月指标值平均）：{word}。',
      methodWithoutSpan:
        '--method 只用于季度、半年或全年，请同时用 --period 写明，例如 --period 2023-Q4。',
      rulesWithoutName: '--rules 后面要写文件名。',
      rulesTwice: '--rules 写了两次。',
      rosterWithoutName: '--roster 后面要写文件名。',
      rosterTwice: '--roster 写了两次。',
      lastMonthWithoutName: '--last-month 后面要写文件名。',
      lastMonthTwice: '--last-month 写了两次。',
      lastMonthOfSpan: '--last-month 只用于考评一个月。',
      lastMonthWithCheck: '--check 不与上月比较，不能同时用 --last-month。',
      checkWithoutName: '--check 后面要写文件名。',
      checkTwice: '--check 写了两次。',
      checkOfSpan: '--check 只能核对一个月的通报。',
      checkWithOut: '--check 只核对，不写文件，不能同时用 --out：{word}。',
      checkWithBulletin: '--check 只核对，不写文件，不能同时用 --bulletin：{word}。',
      bulletinWithoutName: '--bulletin 后面要写文件名。',
      bulletinTwice: '--bulletin 写了两次。',
      bulletinIsNoDocx: '--bulletin 的文件名要以 .docx 结尾：{word}。',
      bulletinOfSpan: '--bulletin 只能写一个月的通报。',
      unknownOption: '没有这个选项：{word}。',
      severalInputs: '一次只能处理一个工作簿：{word}。',
      noInput: '没有写明工作簿。',
    },
    openFailures: {
      empty: '文件是空的（0 字节）。请检查文件是否下载或复制完整。',
      encrypted: '文件有打开密码，无法读取。请在 Excel 中取消密码后另存，再试一次。',
      oldFormat: '这是 Excel 97–2003 格式（.xls）。请在 Excel 中另存为 .xlsx。',
      binaryFormat: '这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx。',
      notAWorkbook: '这不是 Excel 工作簿。请选择 .xlsx 文件。',
      damaged: '文件已损坏，无法读取。请在 Excel 中打开并修复，再另存为 .xlsx。',
    },
    wordFailures: {
      empty: '文件是空的（0 字节）。请检查文件是否下载或复制完整。',
      oldOrEncrypted: '这是 .doc 格式，或有打开密码。请在 Word 中另存为不带密码的 .docx。',
      notWord: '这不是 Word 文档。请选择 .docx 或 .txt 文件。',
      damaged: '文件已损坏，无法读取。请在 Word 中打开并修复，再另存为 .docx。',
      tooLarge: '文件太大，不像一份通报。请在 Word 中只留下正文和附件，再另存为 .docx。',
    },
    outputFailures: {
      isInput: '{option} 指向原工作簿本身，会被覆盖。请换一个文件名。',
      noFolder: '{option} 的文件夹不存在。请先建立文件夹，或换一个位置。',
      isFolder: '{option} 是文件夹。请给出文件名。',
    },
    noSuchFile: '没有这个文件。',
    isFolder: '这是文件夹，不是工作簿。',
    notReadable: '没有读取权限。',
    notWritten: '结果文件无法写入。',
    noRulesSheet: '这个工作簿中没有考评规则表。',
    noRoster: '这个工作簿中没有单位名录，或名录中没有单位。',
    noRanking: '这个工作簿中没有本加载项生成的考评排名。请先计算上月等级并保存。',
    noTablesOfMonth: '工作簿中没有 {asked} 的表，只有 {found} 的。',
    givePeriod: '请用 --period 写明要考评的月份，例如 --period 2023-11。',
    lost: '写出的文件不含原文件中的这些内容（Excel 本身不会丢失）：',
  },
  en: {
    usage: 'Usage: ',
    wrongUsage: {
      outWithoutName: '--out needs a file name.',
      outTwice: '--out is given twice.',
      outIsInput: '--out names the workbook itself; it would be overwritten: {word}.',
      outIsNoXlsx: '--out must end in .xlsx: {word}.',
      periodTwice: '--period is given twice.',
      periodUnreadable:
        '--period needs a month such as 2023-11 or 202311, a quarter (2023-Q4), a half-year (2023-H2) or a year (2023): {word}.',
      methodTwice: '--method is given twice.',
      methodUnknown:
        '--method needs pooled (counts added up) or mean (of the monthly indexes): {word}.',
      methodWithoutSpan:
        '--method is for a quarter, half-year or year; name it too, for example --period 2023-Q4.',
      rulesWithoutName: '--rules needs a file name.',
      rulesTwice: '--rules is given twice.',
      rosterWithoutName: '--roster needs a file name.',
      rosterTwice: '--roster is given twice.',
      lastMonthWithoutName: '--last-month needs a file name.',
      lastMonthTwice: '--last-month is given twice.',
      lastMonthOfSpan: '--last-month is for grading one month.',
      lastMonthWithCheck: '--check does not compare with last month; leave --last-month away.',
      checkWithoutName: '--check needs a file name.',
      checkTwice: '--check is given twice.',
      checkOfSpan: '--check is for the bulletin of one month.',
      checkWithOut: '--check writes nothing; leave --out away: {word}.',
      checkWithBulletin: '--check writes nothing; leave --bulletin away: {word}.',
      bulletinWithoutName: '--bulletin needs a file name.',
      bulletinTwice: '--bulletin is given twice.',
      bulletinIsNoDocx: '--bulletin must end in .docx: {word}.',
      bulletinOfSpan: '--bulletin is for one month.',
      unknownOption: 'There is no option {word}.',
      severalInputs: 'One workbook at a time: {word}.',
      noInput: 'No workbook is named.',
    },
    openFailures: {
      empty: 'The file is empty (0 bytes). Check that it was copied or downloaded completely.',
      encrypted:
        'The file is protected with a password. Remove the password in Excel, save, and try again.',
      oldFormat: 'This is a workbook of Excel 97–2003 (.xls). Save it as .xlsx in Excel.',
      binaryFormat: 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel.',
      notAWorkbook: 'This is no Excel workbook. Choose an .xlsx file.',
      damaged: 'The file is damaged. Open and repair it in Excel, then save it as .xlsx.',
    },
    wordFailures: {
      empty: 'The file is empty (0 bytes). Check that it was copied or downloaded completely.',
      oldOrEncrypted:
        'This is a .doc file, or it has a password. Save it as .docx without a password in Word.',
      notWord: 'This is no Word file. Choose a .docx or .txt file.',
      damaged: 'The file is damaged. Open and repair it in Word, then save it as .docx.',
      tooLarge:
        'The file is too large for a bulletin. Keep only text and annexes in Word, then save it as .docx.',
    },
    outputFailures: {
      isInput:
        '{option} names the workbook itself, which would be overwritten. Choose another name.',
      noFolder: 'The folder of {option} does not exist. Make it first, or choose another place.',
      isFolder: '{option} is a folder. Name a file.',
    },
    noSuchFile: 'There is no such file.',
    isFolder: 'This is a folder, not a workbook.',
    notReadable: 'The file may not be read.',
    notWritten: 'The result could not be written.',
    noRulesSheet: 'This workbook has no rules sheet (考评规则).',
    noRoster: 'This workbook has no roster (单位名录), or none with a unit on it.',
    noRanking:
      'This workbook has no ranking sheets of this add-in. Grade last month and save it first.',
    noTablesOfMonth: 'The workbook has no tables of {asked}; it has {found}.',
    givePeriod: 'Name the month to grade, for example --period 2023-11.',
    lost: 'The written file lacks these parts of the original (Excel itself keeps them):',
  },
};
