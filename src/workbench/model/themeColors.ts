import type { Color } from './cellFormat';
import type { StoredColor } from './stored';

/** The Office theme, for files that carry none. */
const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The theme's slots in the order cell styles number them: light before dark. */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The first colours of the old indexed palette; the rest are rare and read as black. */
const INDEXED: readonly string[] = [
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
];
const INDEXED_BACKGROUND = 65;

/** Turns the colours of a file into `#RRGGBB`. */
export class ThemeColors {
  private readonly theme: readonly string[];

  /** `themeXml` is the file's `xl/theme/theme1.xml`, if it has one. */
  constructor(themeXml: string | undefined) {
    this.theme = SLOTS.map((slot, index) => slotColor(themeXml ?? '', slot) ?? themeDefault(index));
  }

  /** The colour, or `fallback` when the file names none. */
  resolve<T extends Color | null>(color: StoredColor | undefined, fallback: T): Color | T {
    if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
    if (color?.theme !== undefined) {
      return tinted(this.theme[color.theme] ?? '000000', color.tint ?? 0);
    }
    if (color?.indexed === undefined) return fallback;
    if (color.indexed === INDEXED_BACKGROUND) return '#FFFFFF';
    return `#${INDEXED[color.indexed % 8] ?? '000000'}`;
  }
}

const themeDefault = (index: number): string => OFFICE_THEME[index] ?? '000000';

function slotColor(themeXml: string, slot: string): string | undefined {
  const slotXml = new RegExp(`<a:${slot}>(.*?)</a:${slot}>`, 's').exec(themeXml)?.[1] ?? '';
  return /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(slotXml)?.[1]?.toUpperCase();
}

/**
 * Lightens (tint > 0) or darkens (tint < 0) as ECMA-376 18.8.19 says: by the luminance in HLS. Excel
 * rounds on the way, so a channel can differ from its by one.
 */
function tinted(rgb: string, tint: number): Color {
  if (tint === 0) return `#${rgb}`;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const luminance = (max + min) / 2;
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const span = 1 - Math.abs(2 * luminance - 1);
  const movedSpan = 1 - Math.abs(2 * moved - 1);
  const scale = span === 0 ? 0 : movedSpan / span;
  const channel = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, (value - luminance) * scale + moved)) * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}
