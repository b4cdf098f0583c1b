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
  readonly restoredTitle: string;
  readonly notRestoredTitle: string;
  readonly nothingToRestoreTitle: string;
  readonly nothingToRestoreIntro: string;
  readonly restoreTodo: string;
  readonly changedIntro: (places: number) => string;
  readonly changedTodo: string;
  readonly restoreAgain: string;
  readonly seePane: string;
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
    restoredTitle: '已恢复原值，但有以下情况',
    notRestoredTitle: '没有恢复原值',
    nothingToRestoreTitle: '没有可恢复的内容',
    nothingToRestoreIntro: '工作簿中没有可撤回的计算，或者已是原值。',
    restoreTodo: '计算等级之后，可在此撤回该次计算。',
    changedIntro: (places) =>
      `上次计算之后有 ${places} 处被改动，恢复会丢失这些改动。目前没有恢复任何内容。`,
    changedTodo: '请打开“热线考评”窗格，在那里恢复：逐一查看后再决定。',
    restoreAgain: '处理后请再次恢复，或打开“热线考评”窗格查看详情。',
    seePane: '详情请打开“热线考评”窗格查看。',
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
    restoredTitle: 'Previous values restored, with exceptions',
    notRestoredTitle: 'Nothing was restored',
    nothingToRestoreTitle: 'There is nothing to restore',
    nothingToRestoreIntro:
      'This workbook has no run to take back, or the previous values are there already.',
    restoreTodo: 'Once grades are computed, this button takes that run back.',
    changedIntro: (places) =>
      places === 1
        ? '1 place was changed after the last run, and restoring would lose that. Nothing was restored.'
        : `${places} places were changed after the last run, and restoring would lose that. Nothing was restored.`,
    changedTodo: 'Restore from the Hotline Grading pane: it shows each change and lets you decide.',
    restoreAgain: 'Then restore again, or open the Hotline Grading pane for details.',
    seePane: 'Open the Hotline Grading pane for details.',
    more: (items) => `and ${items} more`,
    close: 'Close',
  },
};
