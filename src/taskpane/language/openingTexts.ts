import { languageOf, type Language } from '../../application/language';
import type { PaneTexts } from '../catalog/paneTexts';

/** The language the pane opens in: the one chosen before, else the one of Excel's own texts. */
export function openingLanguage(chosen: Language | null, displayLanguage: string): Language {
  return chosen ?? languageOf(displayLanguage);
}

/**
 * The texts to open with. Where those of `language` do not come, the other language's do as well; null
 * where neither can be fetched.
 */
export async function openingTexts(
  language: Language,
  load: (language: Language) => Promise<PaneTexts>,
): Promise<PaneTexts | null> {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return load(language)
    .catch(() => load(other))
    .catch(() => null);
}
