import type { Language } from '../../application/language';
import type { PaneTexts } from '../catalog/paneTexts';

/** Where the pane's texts come from, and where the person's choice of language goes. */
export interface LanguageSource {
  /** Rejects where the texts do not come. */
  readonly load: (language: Language) => Promise<PaneTexts>;
  /** Remembers the language for the next time the pane is opened. */
  readonly keep: (language: Language) => void;
}
