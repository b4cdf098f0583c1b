import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { BRAND } from './brand';
import type { ThemeName } from './themeSignal';

/** The Fluent themes of the pane. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(BRAND),
  // Fluent takes step 100 for text on dark, which this hue leaves below 4.5:1.
  dark: {
    ...createDarkTheme(BRAND),
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorBrandForegroundLinkPressed: BRAND[110],
    colorCompoundBrandForeground1: BRAND[120],
    colorCompoundBrandForeground1Hover: BRAND[130],
    colorCompoundBrandForeground1Pressed: BRAND[110],
  },
  highContrast: teamsHighContrastTheme,
};
