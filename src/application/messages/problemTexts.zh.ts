import type { ProblemCode } from '../../domain/problem';
import { FIGURE_TEXTS_ZH } from './figureTexts.zh';
import { LEDGER_TEXTS_ZH } from './ledgerTexts.zh';
import type { MessageText } from './messageText';
import { READING_TEXTS_ZH } from './readingTexts.zh';
import { REGISTER_TEXTS_ZH } from './registerTexts.zh';
import { ROLL_UP_TEXTS_ZH } from './rollUpTexts.zh';
import { RULE_TEXTS_ZH } from './ruleTexts.zh';
import { TRIAL_TEXTS_ZH } from './trialTexts.zh';
import { WRITING_TEXTS_ZH } from './writingTexts.zh';

/** Problem messages in Chinese, every code of the domain. */
export const PROBLEM_TEXTS_ZH: Readonly<Record<ProblemCode, MessageText>> = {
  ...FIGURE_TEXTS_ZH,
  ...LEDGER_TEXTS_ZH,
  ...READING_TEXTS_ZH,
  ...ROLL_UP_TEXTS_ZH,
  ...RULE_TEXTS_ZH,
  ...REGISTER_TEXTS_ZH,
  ...TRIAL_TEXTS_ZH,
  ...WRITING_TEXTS_ZH,
};
