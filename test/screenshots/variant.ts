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

/**
 * What the nth state is looked at in where time is short: every language, theme and width. Two states
 * after one another have every language in every theme, six have all variants.
 */
export function fewVariants(nth: number): readonly Variant[] {
  const isTurn = (each: Language | number, all: readonly (Language | number)[], at: number) =>
    all.indexOf(each) === at % all.length;
  return VARIANTS.filter(({ language, theme, width }) => {
    const at = nth + THEMES.indexOf(theme);
    return isTurn(language, LANGUAGES, at) && isTurn(width, WIDTHS, at);
  });
}

/** `zh-light-320`. */
export function variantName({ language, theme, width }: Variant): string {
  return `${language}-${theme}-${width}`;
}
