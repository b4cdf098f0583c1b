import type { FigureProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** What does not add up among the operating figures, in Chinese; placeholders are the problem's details. */
export const FIGURE_TEXTS_ZH: Readonly<Record<FigureProblemCode, MessageText>> = {
  figureExceedsBase: {
    what: '运行数据中“{item}”为 {value}，大于基数“{base}”（{whole}）。',
    todo: '请改正其中一个数，或改正占比基数。',
  },
  figureSumDiffers: {
    what: '运行数据中“{item}”为 {whole}，各项（{parts}）合计为 {sum}，两者不符。',
    todo: '请改正其中的数；各项本来就不足基数的，请把“各项合计等于基数”改为“否”。',
  },
};
