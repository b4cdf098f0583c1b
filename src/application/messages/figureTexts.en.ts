import type { FigureProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** What does not add up among the operating figures, in English; placeholders are the problem's details. */
export const FIGURE_TEXTS_EN: Readonly<Record<FigureProblemCode, MessageText>> = {
  figureExceedsBase: {
    what: 'In 运行数据, {item} is {value}: more than its base {base} ({whole}).',
    todo: 'Correct one of the two numbers, or the base.',
  },
  figureSumDiffers: {
    what: 'In 运行数据, {item} is {whole}, but its parts ({parts}) add up to {sum}.',
    todo: 'Correct the numbers; where the parts need not make up the base, set 各项合计等于基数 to 否.',
  },
};
