import type { Finding, FindingCertainty } from '../../check/finding';
import type { Language } from '../language';
import { CERTAINTY_TEXTS_EN, CHECK_TEXTS_EN } from './checkTexts.en';
import { CERTAINTY_TEXTS_ZH, CHECK_TEXTS_ZH } from './checkTexts.zh';
import type { MessageText } from './messageText';
import { fillTemplate } from './template';

const CHECK_TEXTS = { zh: CHECK_TEXTS_ZH, en: CHECK_TEXTS_EN } as const;
const CERTAINTY_TEXTS = { zh: CERTAINTY_TEXTS_ZH, en: CERTAINTY_TEXTS_EN } as const;

/** What a finding says, and what to do. Its words and their place are told beside it. */
export function findingText(finding: Finding, language: Language): MessageText {
  const { code, stated, computed, words } = finding;
  const text = CHECK_TEXTS[language][code];
  const details = Object.fromEntries(
    Object.entries({ stated, computed, words, ...finding.details }).map(([name, value]) => [
      name,
      value === '' ? '–' : value,
    ]),
  );
  return { what: fillTemplate(text.what, details), todo: fillTemplate(text.todo, details) };
}

/** How sure a finding is, in words. */
export function certaintyText(certainty: FindingCertainty, language: Language): string {
  return CERTAINTY_TEXTS[language][certainty];
}
