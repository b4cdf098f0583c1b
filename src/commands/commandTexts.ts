import type { Language } from '../application/language';

/** The texts around a message of a ribbon command. */
export interface CommandTexts {
  readonly confirmTitle: string;
  readonly confirmIntro: (cells: number) => string;
  readonly confirmTodo: string;
  readonly refusedTitle: string;
  readonly nothingTitle: string;
  readonly failedTitle: string;
  readonly bugIntro: string;
  readonly openPane: string;
  readonly more: (items: number) => string;
  readonly close: string;
}

/** Both languages; a text that is missing in one does not compile. */
export const COMMAND_TEXTS: Readonly<Record<Language, CommandTexts>> = {
  zh: {
    confirmTitle: '尚未计算等级',
    confirmIntro: (cells) => `有 ${cells} 个手工填写的单元格与计算结果不同。目前没有写入任何内容。`,
    confirmTodo: '请打开“热线考评”窗格，逐一查看后再决定是否替换。',
    refusedTitle: '没有写入任何内容',
    nothingTitle: '没有可以评级的单位',
    failedTitle: '等级没有算出',
    bugIntro: '加载项自身出错，请检查工作簿。',
    openPane: '处理后请重新计算，或打开“热线考评”窗格查看详情。',
    more: (items) => `另有 ${items} 项`,
    close: '关闭',
  },
  en: {
    confirmTitle: 'The grades were not computed',
    confirmIntro: (cells) =>
      cells === 1
        ? '1 cell typed by hand differs from the computed result. Nothing was written.'
        : `${cells} cells typed by hand differ from the computed results. Nothing was written.`,
    confirmTodo: 'Open the Hotline Grading pane to see each of them and decide.',
    refusedTitle: 'Nothing was written',
    nothingTitle: 'There is nothing to grade',
    failedTitle: 'The grades were not computed',
    bugIntro: 'The add-in met an error of its own. Please check the workbook.',
    openPane: 'Then compute again, or open the Hotline Grading pane for details.',
    more: (items) => `and ${items} more`,
    close: 'Close',
  },
};
