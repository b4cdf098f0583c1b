import type { Language } from '../../src/application/language';
import type { ThemeName } from '../../src/taskpane/theme/themeSignal';

/** One way to look at a state of the pane. */
export interface Variant {
  readonly language: Language;
  readonly theme: ThemeName;
  /** CSS pixels. */
  readonly width: number;
}

export const LANGUAGES: readonly Language[] = ['zh', 'en'];
export const THEMES: readonly ThemeName[] = ['light', 'dark', 'highContrast'];
/** The narrowest pane, Excel's own, and the widest the pane uses. */
export const WIDTHS: readonly number[] = [320, 400, 600];

/** Every way a state is looked at, in the order in which little has to be switched. */
export const VARIANTS: readonly Variant[] = LANGUAGES.flatMap((language) =>
  THEMES.flatMap((theme) => WIDTHS.map((width) => ({ language, theme, width }))),
);

/** `zh-light-320`. */
export function variantName({ language, theme, width }: Variant): string {
  return `${language}-${theme}-${width}`;
}
