import { useEffect, useState, type ReactNode } from 'react';
import { keepTabInPage } from '../tabKey';
import { ThemedRoot } from '../theme/themedRoot';
import type { ThemeSignal } from '../theme/themeSignal';
import { wordingFor } from '../wording';
import { WordingContext } from '../wordingContext';
import { ErrorBoundary } from './errorBoundary';

/** Theme, language and the one error boundary around a page of the pane. */
export function PaneRoot({
  language,
  theme,
  environment,
  children,
}: {
  /** Excel's display language, e.g. `zh-CN`. */
  readonly language: string;
  readonly theme: ThemeSignal;
  readonly environment: string;
  readonly children: ReactNode;
}) {
  const [wording] = useState(() => wordingFor(language));
  useEffect(() => {
    document.documentElement.lang = wording.locale;
    document.title = wording.text('appName');
  }, [wording]);
  useEffect(() => keepTabInPage(document), []);
  return (
    <WordingContext value={wording}>
      <ThemedRoot signal={theme}>
        <ErrorBoundary environment={environment}>{children}</ErrorBoundary>
      </ThemedRoot>
    </WordingContext>
  );
}
