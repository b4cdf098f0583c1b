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

const FEW: readonly (readonly Variant[])[] = [
  [
    { language: 'zh', theme: 'light', width: 320 },
    { language: 'en', theme: 'dark', width: 400 },
    { language: 'zh', theme: 'highContrast', width: 600 },
  ],
  [
    { language: 'en', theme: 'light', width: 600 },
    { language: 'zh', theme: 'dark', width: 320 },
    { language: 'en', theme: 'highContrast', width: 400 },
  ],
];

/**
 * What the nth state is looked at in where time is short: every language, theme and width; two states
 * after one another have every language in every theme.
 */
export function fewVariants(nth: number): readonly Variant[] {
  return FEW[nth % FEW.length] ?? [];
}

/** `zh-light-320`. */
export function variantName({ language, theme, width }: Variant): string {
  return `${language}-${theme}-${width}`;
}
