import { EFFECT_TEXTS_EN, FAILURE_TEXTS_EN } from './failureTexts.en';
import type { MessageTexts } from './messageTexts';
import { PROBLEM_TEXTS_EN } from './problemTexts.en';

/** The messages in English. */
export const MESSAGE_TEXTS_EN: MessageTexts = {
  problems: PROBLEM_TEXTS_EN,
  failures: FAILURE_TEXTS_EN,
  effects: EFFECT_TEXTS_EN,
  gap: ' ',
  between: ', ',
};
