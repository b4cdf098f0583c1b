import type { Language } from '../../src/application/language';
import type { PaneTexts } from '../../src/taskpane/catalog/paneTexts';
import type { LanguageSource } from '../../src/taskpane/language/languageSource';
import { languageOf } from '../../src/application/language';
import { PANE_TEXTS } from './wordingFor';

/** Languages whose texts come at once; what is kept can be looked at. */
export function fakeLanguages(
  load: (language: Language) => Promise<PaneTexts> = (language) =>
    Promise.resolve(PANE_TEXTS[language]),
): LanguageSource & { readonly kept: Language[] } {
  const kept: Language[] = [];
  return { load, keep: (language) => kept.push(language), kept };
}

/** What a pane is opened with in an Excel of this display language. */
export function openedIn(displayLanguage: string, languages: LanguageSource = fakeLanguages()) {
  return { displayLanguage, texts: PANE_TEXTS[languageOf(displayLanguage)], languages };
}
