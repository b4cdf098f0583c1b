import type { ProblemCode } from '../../domain/problem';
import { FIGURE_TEXTS_EN } from './figureTexts.en';
import { LEDGER_TEXTS_EN } from './ledgerTexts.en';
import type { MessageText } from './messageText';
import { READING_TEXTS_EN } from './readingTexts.en';
import { REGISTER_TEXTS_EN } from './registerTexts.en';
import { ROLL_UP_TEXTS_EN } from './rollUpTexts.en';
import { RULE_TEXTS_EN } from './ruleTexts.en';
import { TRIAL_TEXTS_EN } from './trialTexts.en';
import { WRITING_TEXTS_EN } from './writingTexts.en';

/** Problem messages in English, every code of the domain. */
export const PROBLEM_TEXTS_EN: Readonly<Record<ProblemCode, MessageText>> = {
  ...FIGURE_TEXTS_EN,
  ...LEDGER_TEXTS_EN,
  ...READING_TEXTS_EN,
  ...ROLL_UP_TEXTS_EN,
  ...RULE_TEXTS_EN,
  ...REGISTER_TEXTS_EN,
  ...TRIAL_TEXTS_EN,
  ...WRITING_TEXTS_EN,
};
