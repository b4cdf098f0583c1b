import type { CatalogText } from './catalog';
import type { EN_CHECK } from './enCheck';

/** Texts of checking a draft, in Chinese. They come with that part of the pane. */
export const ZH_CHECK: Readonly<Record<keyof typeof EN_CHECK, CatalogText>> = {
  intro: '付印前核对文稿：文稿中的数字逐一与本工作簿比对。不更改任何内容。',
  source: '文稿',
  pasted: '粘贴的文字',
  sheet: '工作表：{sheet}',
  text: '文稿正文',
  textHint: '把文稿从 Word 或网页粘贴到这里。',
  sheetsUnread: '没能查找工作簿中的文稿。仍可粘贴文字。',
  check: '核对',
  checking: '正在核对文稿…',
  textRequired: '请先粘贴文稿，或打开 Word 文档。',

  openFile: '打开 Word 文档…',
  opening: '正在打开“{file}”…',
  file: '文件：{file}',
  opened: '已打开“{file}”，{count} 段。文件改动后请重新打开。',
  notOpened: '没有打开“{file}”。{why}',
  fileEmpty: '文件是空的。请检查文件是否下载或复制完整。',
  fileOldOrEncrypted: '这是 .doc 或 .wps 格式，或有打开密码。请在 Word 中另存为不带密码的 .docx。',
  fileNotWord: '这不是 Word 文档。请选择 .docx 或 .txt 文件，或把文字粘贴到下面。',
  fileDamaged: '文件已损坏，无法读取。请在 Word 中打开并修复，再另存为 .docx。',
  fileTooLarge: '文件太大，不像一份通报。请在 Word 中只留下正文和附件，再另存为 .docx。',
  fileWithoutText: '文件中没有文字。如果是扫描件，请粘贴文字。',
  fileUnread: '文件读不出来，可能已被移动或正被其他程序占用。请再试一次。',
  readerNotFetched: '没能取得读取文件的程序。请检查网络后再试，或粘贴文字。',

  failed: '文稿没有核对',
  noSuchSheet: '工作簿中已没有这张工作表，请另选。',
  otherDraft: '文稿、月份或表格在核对后有改动，请重新核对。',

  found: '发现 {count} 处',
  none: '未发现错误',
  noneHint:
    '已比对文稿中可由工作簿核实的内容：合计、占比、百分比、等级个数、排名、单位名称、各单位件数、加扣分、运行数据和附表。其他内容没有核对。',
  checked: '{source}，{count} 段，按{period}的数据核对。',
  paragraph: '第 {at} 段',
  selectWords: '在文稿中选中“{words}”',
  more: '再显示 {count} 处',
  inWorkbook: '工作簿：{cell}',
};
