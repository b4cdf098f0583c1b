import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { ThemeName } from '../pageOptions';

/** A spreadsheet's green, in even steps, so that the page is not taken for a part of the add-in. */
const GREEN: BrandVariants = {
  10: '#02140a',
  20: '#052313',
  30: '#08321c',
  40: '#0a4025',
  50: '#0b4d2c',
  60: '#0d5a34',
  70: '#0e673b',
  80: '#107542',
  90: '#2b8353',
  100: '#429165',
  110: '#589f77',
  120: '#6ead8a',
  130: '#85bb9d',
  140: '#9dc9b0',
  150: '#b6d7c4',
  160: '#d3e8dc',
};

/** Fluent themes of the page's own controls. */
export const PAGE_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(GREEN),
  dark: createDarkTheme(GREEN),
};
