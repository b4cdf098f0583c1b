import type { Problem } from '../../domain/problem';
import type { HostFailure } from '../hostFailure';
import type { Language } from '../language';
import type { MessageText } from './messageText';
import { failureMessage, problemMessage, type MessageTexts } from './messageTexts';
import { MESSAGE_TEXTS_EN } from './messageTexts.en';
import { MESSAGE_TEXTS_ZH } from './messageTexts.zh';

/** Both languages, for who does not mind the size: the pane loads its own language only. */
const MESSAGE_TEXTS: Readonly<Record<Language, MessageTexts>> = {
  zh: MESSAGE_TEXTS_ZH,
  en: MESSAGE_TEXTS_EN,
};

/** What a problem of the data is, and what to do. Where it is stands in `problem.where`. */
export function problemText(problem: Problem, language: Language): MessageText {
  return problemMessage(problem, MESSAGE_TEXTS[language]);
}

/** What a failed call to Excel means for the workbook, and what to do. */
export function failureText(failure: HostFailure, language: Language): MessageText {
  return failureMessage(failure, MESSAGE_TEXTS[language]);
}
