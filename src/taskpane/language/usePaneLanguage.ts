import { useMemo, useRef, useState } from 'react';
import type { Language } from '../../application/language';
import type { PaneTexts } from '../catalog/paneTexts';
import { wordingOf, type Wording } from '../wording';
import type { LanguageSwitch } from './languageContext';
import type { LanguageSource } from './languageSource';

/**
 * The pane's wording, and the switch that changes its language while everything else stays. A choice is
 * kept once its texts are there; of two quick choices the last one counts.
 */
export function usePaneLanguage(
  first: PaneTexts,
  displayLanguage: string,
  source: LanguageSource,
): { readonly wording: Wording; readonly languageSwitch: LanguageSwitch } {
  const [texts, setTexts] = useState(first);
  const [failed, setFailed] = useState(false);
  const latest = useRef<Language>(first.language);
  const wording = useMemo(() => wordingOf(texts, displayLanguage), [texts, displayLanguage]);
  const languageSwitch = useMemo<LanguageSwitch>(
    () => ({
      failed,
      choose: (language) => {
        latest.current = language;
        setFailed(false);
        source.load(language).then(
          (loaded) => {
            if (latest.current !== language) return;
            source.keep(language);
            setTexts(loaded);
          },
          () => setFailed(latest.current === language),
        );
      },
    }),
    [failed, source],
  );
  return { wording, languageSwitch };
}
