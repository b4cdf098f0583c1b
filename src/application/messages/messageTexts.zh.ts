import { EFFECT_TEXTS_ZH, FAILURE_TEXTS_ZH } from './failureTexts.zh';
import type { MessageTexts } from './messageTexts';
import { PROBLEM_TEXTS_ZH } from './problemTexts.zh';

/** The messages in Chinese. */
export const MESSAGE_TEXTS_ZH: MessageTexts = {
  problems: PROBLEM_TEXTS_ZH,
  failures: FAILURE_TEXTS_ZH,
  effects: EFFECT_TEXTS_ZH,
  gap: '',
  between: '、',
};
