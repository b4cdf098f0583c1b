import { languageOf } from '../../src/application/language';
import { PANE_TEXTS_EN } from '../../src/taskpane/catalog/paneTexts.en';
import { PANE_TEXTS_ZH } from '../../src/taskpane/catalog/paneTexts.zh';
import { wordingOf, type Wording } from '../../src/taskpane/wording';

/** What the pane says in either language, without fetching it. */
export const PANE_TEXTS = { zh: PANE_TEXTS_ZH, en: PANE_TEXTS_EN };

/** The wording a pane gets whose Excel has this display language and in which nothing was chosen. */
export function wordingFor(displayLanguage: string): Wording {
  return wordingOf(PANE_TEXTS[languageOf(displayLanguage)], displayLanguage);
}
