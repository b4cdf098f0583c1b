import type { Problem, ProblemCode } from '../../domain/problem';
import type { HostFailure } from '../hostFailure';
import type { Language } from '../language';
import { EFFECT_TEXTS, FAILURE_TEXTS } from './failureTexts';
import type { MessageText } from './messageText';
import { PROBLEM_TEXTS_EN } from './problemTexts.en';
import { PROBLEM_TEXTS_ZH } from './problemTexts.zh';
import { fillTemplate } from './template';

const PROBLEM_TEXTS: Readonly<Record<Language, Readonly<Record<ProblemCode, MessageText>>>> = {
  zh: PROBLEM_TEXTS_ZH,
  en: PROBLEM_TEXTS_EN,
};

/** What a problem of the data is, and what to do. Where it is stands in `problem.where`. */
export function problemText(problem: Problem, language: Language): MessageText {
  const text = PROBLEM_TEXTS[language][problem.code];
  const details = { unit: problem.unit ?? '', ...problem.details };
  return { what: fillTemplate(text.what, details), todo: fillTemplate(text.todo, details) };
}

/** What a failed call to Excel means for the workbook, and what to do. */
export function failureText(failure: HostFailure, language: Language): MessageText {
  const text = FAILURE_TEXTS[language][failure.code];
  const gap = language === 'en' ? ' ' : '';
  return { what: `${text.what}${gap}${EFFECT_TEXTS[language][failure.effect]}`, todo: text.todo };
}
