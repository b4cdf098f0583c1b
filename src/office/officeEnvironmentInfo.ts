import { currentTheme, subscribeToTheme, type ThemeKind } from './officeTheme';

/** What Office says about where the pane runs. */
export interface OfficeEnvironmentInfo {
  /** The language tag of Office's own interface, e.g. `zh-CN`. */
  readonly displayLanguage: string;
  theme(): ThemeKind;
  /** Returns what ends the subscription. */
  onThemeChange(listener: (theme: ThemeKind) => void): () => void;
}

/** Reads the environment; to be called once Office is ready. */
export function officeEnvironmentInfo(): OfficeEnvironmentInfo {
  return {
    displayLanguage: Office.context.displayLanguage,
    theme: currentTheme,
    onThemeChange: subscribeToTheme,
  };
}
