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
  textRequired: '请先粘贴文稿。',

  failed: '文稿没有核对',
  noSuchSheet: '工作簿中已没有这张工作表，请另选。',
  otherDraft: '文稿、月份或表格在核对后有改动，请重新核对。',

  found: '发现 {count} 处',
  none: '未发现错误',
  noneHint:
    '已比对文稿中可由工作簿核实的内容：合计、占比、百分比、等级个数、排名、单位名称和各单位件数。其他内容没有核对。',
  checked: '{source}，{count} 段，按{period}的数据核对。',
  paragraph: '第 {at} 段',
  selectWords: '在文稿中选中“{words}”',
  more: '再显示 {count} 处',
  inWorkbook: '工作簿：{cell}',
};
