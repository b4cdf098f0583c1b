import { useEffect, type ReactNode } from 'react';
import type { PaneTexts } from '../catalog/paneTexts';
import { LanguageContext } from '../language/languageContext';
import type { LanguageSource } from '../language/languageSource';
import { usePaneLanguage } from '../language/usePaneLanguage';
import { keepTabInPage } from '../tabKey';
import { ThemedRoot } from '../theme/themedRoot';
import type { ThemeSignal } from '../theme/themeSignal';
import { WordingContext } from '../wordingContext';
import { ErrorBoundary } from './errorBoundary';

/** Theme, language and the one error boundary around a page of the pane. */
export function PaneRoot({
  displayLanguage,
  texts,
  languages,
  theme,
  environment,
  children,
}: {
  /** Excel's display language, e.g. `zh-CN`. */
  readonly displayLanguage: string;
  /** What the pane says at first. */
  readonly texts: PaneTexts;
  readonly languages: LanguageSource;
  readonly theme: ThemeSignal;
  readonly environment: string;
  readonly children: ReactNode;
}) {
  const { wording, languageSwitch } = usePaneLanguage(texts, displayLanguage, languages);
  useEffect(() => {
    document.documentElement.lang = wording.locale;
    document.title = wording.text('appName');
  }, [wording]);
  useEffect(() => keepTabInPage(document), []);
  return (
    <WordingContext value={wording}>
      <LanguageContext value={languageSwitch}>
        <ThemedRoot signal={theme}>
          <ErrorBoundary environment={environment}>{children}</ErrorBoundary>
        </ThemedRoot>
      </LanguageContext>
    </WordingContext>
  );
}
