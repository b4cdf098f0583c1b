const SANS = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'sans-serif'];
const SERIF = ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'serif'];
const KAI = ['KaiTi', 'Kaiti SC', 'STKaiti', ...SERIF];
const FANG_SONG = ['FangSong', 'STFangsong', ...SERIF];
const HEI = ['SimHei', 'Heiti SC', ...SANS];

const FAMILIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/宋|simsun|song|serif(?!.*sans)|times|cambria|georgia/i, SERIF],
  [/楷|kai/i, KAI],
  [/仿|fang/i, FANG_SONG],
  [/黑|hei/i, HEI],
  [/calibri|carlito/i, ['Carlito', ...SANS]],
  [/arial|helvetica/i, ['Arial', 'Liberation Sans', ...SANS]],
];

/**
 * The CSS family list for a font named in a workbook: the font itself, then families that look
 * alike on Windows, macOS and Linux, then a generic one. A canvas has no other fallback.
 */
export function fontFamilies(fontName: string): string {
  // Song-style print fonts carry 仿 or 楷 too, so the more particular patterns are asked first.
  const byName =
    FAMILIES.slice(1, 3).find(([pattern]) => pattern.test(fontName)) ??
    FAMILIES.find(([pattern]) => pattern.test(fontName));
  const likeIt = byName?.[1] ?? SANS;
  return [fontName, ...likeIt.filter((family) => family !== fontName)].join(', ');
}

/** The font a family list was made for. */
export const firstFamily = (families: string): string =>
  (families.split(',')[0] ?? families).trim().replace(/^["']|["']$/g, '');
