import type { Language } from '../../application/language';
import type { PaneTexts } from './paneTexts';

const LOADERS: Readonly<Record<Language, () => Promise<PaneTexts>>> = {
  zh: () =>
    import(/* webpackChunkName: "texts-zh" */ './paneTexts.zh').then(
      ({ PANE_TEXTS_ZH }) => PANE_TEXTS_ZH,
    ),
  en: () =>
    import(/* webpackChunkName: "texts-en" */ './paneTexts.en').then(
      ({ PANE_TEXTS_EN }) => PANE_TEXTS_EN,
    ),
};

/**
 * Fetches what the pane says in a language; only the language in use is ever fetched. Rejects where its
 * script does not come; the next call asks for it again.
 */
export function loadPaneTexts(language: Language): Promise<PaneTexts> {
  return LOADERS[language]();
}
