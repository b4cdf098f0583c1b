/** How the pane should look. */
export type ThemeKind = 'light' | 'dark' | 'highContrast';

const HIGH_CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * The theme to use now. Office's own theme counts where there is one; Excel on the web has none, and
 * there the system's preference decides. Forced colours win over both.
 */
export function currentTheme(): ThemeKind {
  if (matches(HIGH_CONTRAST)) return 'highContrast';
  return (officeIsDark() ?? matches(DARK)) ? 'dark' : 'light';
}

/**
 * Calls `listener` when the theme becomes another one. Office tells nobody when its theme changes,
 * so it is looked at again whenever the pane gets the focus. Returns what ends it.
 */
export function subscribeToTheme(listener: (theme: ThemeKind) => void): () => void {
  let last = currentTheme();
  const look = () => {
    const now = currentTheme();
    if (now === last) return;
    last = now;
    listener(now);
  };
  const queries = [HIGH_CONTRAST, DARK].flatMap((query) => mediaQuery(query) ?? []);
  for (const query of queries) query.addEventListener('change', look);
  window.addEventListener('focus', look);
  return () => {
    for (const query of queries) query.removeEventListener('change', look);
    window.removeEventListener('focus', look);
  };
}

function officeIsDark(): boolean | null {
  // Declared as always there; Excel on the web leaves it out, older builds lack isDarkTheme.
  const context = Office.context as { officeTheme?: Partial<Office.OfficeTheme> } | undefined;
  return context?.officeTheme?.isDarkTheme ?? null;
}

function matches(query: string): boolean {
  return mediaQuery(query)?.matches ?? false;
}

function mediaQuery(query: string): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;
}
