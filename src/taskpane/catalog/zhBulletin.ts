import type { CatalogText } from './catalog';
import type { EN_BULLETIN } from './enBulletin';

/** Texts of the month's bulletin, in Chinese. They come with that part of the pane. */
export const ZH_BULLETIN: Readonly<Record<keyof typeof EN_BULLETIN, CatalogText>> = {
  intro:
    '按公文格式生成本月通报，所有数字都取自本工作簿。来电量、诉求类别占比等取自“运行数据”表；表中没有的，通报中不写。',
  compose: '生成通报',
  composeAgain: '重新生成',
  composing: '正在生成通报…',
  composed: '通报已生成。',
  failed: '通报没有生成',
  otherChoice: '以下通报与现在选择的月份或表格不同，请重新生成。',

  preview: '通报正文',
  annexes: '另有 {count} 个附件（表格），复制和保存时一并带上',

  copy: '复制（带格式）',
  copied: '已复制。粘贴到 Word 或 WPS，字体和表格一并带上。',
  copySelected: '本窗格不能直接复制。正文已选中：请按 Ctrl+C（Mac 按 ⌘C），再粘贴到 Word 或 WPS。',

  save: '保存为 Word 文件',
  saving: '正在生成 Word 文件…',
  saved: '已交付保存：{file}。',
  savedHint:
    '如果没有出现文件，是此 Excel 不允许窗格保存文件：请改用复制，粘贴到 Word；或在命令行用 --bulletin 生成。',
  notSaved: '此处不能生成 Word 文件。请改用复制，粘贴到 Word；或在命令行用 --bulletin 生成。',

  addSheet: '写入工作表',
  writing: '正在写入工作表…',
  written: '更改了 {count} 个单元格：',
  writtenNothing: '工作表中已是这份通报，没有更改任何单元格。',
  notWritten: '工作表没有写入',
};
