import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from '../../../src/taskpane/theme/themeSignal';
import { THEMES } from '../../../src/taskpane/theme/themes';

type Token = keyof Theme;

/** Text and background that stand together somewhere in the pane. */
const PAIRS: readonly [text: Token, background: Token][] = [
  ['colorNeutralForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForeground1', 'colorNeutralBackground3'],
  ['colorNeutralForeground2', 'colorNeutralBackground1'],
  ['colorNeutralForeground3', 'colorNeutralBackground1'],
  ['colorNeutralForeground3', 'colorNeutralBackground2'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1'],
  ['colorCompoundBrandForeground1Hover', 'colorNeutralBackground2'],
  ['colorStatusWarningForeground3', 'colorNeutralBackground1'],
  ['colorPaletteRedForeground1', 'colorNeutralBackground1'],
  ['colorPaletteRedForeground1', 'colorNeutralBackground2'],
  ['colorPaletteGreenForeground1', 'colorPaletteGreenBackground1'],
  ['colorBrandForeground2', 'colorBrandBackground2'],
  ['colorPaletteMarigoldForeground2', 'colorPaletteMarigoldBackground1'],
  ['colorPaletteDarkOrangeForeground1', 'colorPaletteDarkOrangeBackground1'],
  ['colorNeutralForegroundOnBrand', 'colorPaletteRedBackground3'],
];

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe.each(Object.keys(THEMES) as ThemeName[])('in the %s theme', (name) => {
  it.each(PAIRS)('%s is readable on %s', (text, background) => {
    const theme = THEMES[name];
    const [front, back] = [theme[text], theme[background]];
    expect([front, back]).toEqual([
      expect.stringMatching(/^#[0-9a-f]{6}$/i),
      expect.stringMatching(/^#[0-9a-f]{6}$/i),
    ]);
    expect(contrast(String(front), String(back))).toBeGreaterThanOrEqual(4.5);
  });
});
