import { createContext, useContext } from 'react';
import type { Language } from '../../application/language';

/** How the person changes the pane's language. */
export interface LanguageSwitch {
  readonly choose: (language: Language) => void;
  /** Whether the texts chosen last did not come; the pane then keeps its language. */
  readonly failed: boolean;
}

/** The switch of the surrounding pane. */
export const LanguageContext = createContext<LanguageSwitch | null>(null);

/** The switch of the surrounding pane; throws outside of one. */
export function useLanguageSwitch(): LanguageSwitch {
  const languageSwitch = useContext(LanguageContext);
  if (languageSwitch === null) throw new Error('No language switch: this is not inside PaneRoot.');
  return languageSwitch;
}
