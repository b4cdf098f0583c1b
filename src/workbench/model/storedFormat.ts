import type ExcelJS from 'exceljs';
import type { BorderSide, Border, CellFormat, FormatPatch } from './cellFormat';
import { BORDER_SIDES } from './cellFormat';
import type { StoredStyle } from './stored';
import type { ThemeColors } from './themeColors';

const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' } as const;
const NO_STYLE: StoredStyle = {};

function fillColorOf(style: StoredStyle, colors: ThemeColors): string | null {
  const { fill } = style;
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return colors.resolve(fill.fgColor, null);
}

function borderOf(style: StoredStyle, side: BorderSide, colors: ThemeColors): Border | null {
  const line = style.border?.[side];
  if (line?.style === undefined) return null;
  return {
    style: line.style,
    color: colors.resolve(line.color, DEFAULT_FONT.color),
  };
}

/** The format of a stored style, defaults filled in. */
export function formatOf(style: StoredStyle | undefined, colors: ThemeColors): CellFormat {
  const { numFmt, font, alignment, protection } = style ?? NO_STYLE;
  return {
    numberFormat: numFmt ?? 'General',
    fontName: font?.name ?? DEFAULT_FONT.name,
    fontSize: font?.size ?? DEFAULT_FONT.size,
    fontColor: colors.resolve(font?.color, DEFAULT_FONT.color),
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline:
      font?.underline !== undefined && font.underline !== false && font.underline !== 'none',
    strikethrough: font?.strike ?? false,
    fillColor: fillColorOf(style ?? NO_STYLE, colors),
    horizontalAlignment: alignment?.horizontal ?? 'general',
    verticalAlignment: alignment?.vertical ?? 'bottom',
    wrapText: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    borders: {
      left: borderOf(style ?? NO_STYLE, 'left', colors),
      right: borderOf(style ?? NO_STYLE, 'right', colors),
      top: borderOf(style ?? NO_STYLE, 'top', colors),
      bottom: borderOf(style ?? NO_STYLE, 'bottom', colors),
    },
    locked: protection?.locked ?? true,
  };
}

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

/** `source` without its undefined fields, in the type exactOptionalPropertyTypes asks for. */
function given<T extends object>(source: { [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

function patchedFont(patch: FormatPatch, font: StoredStyle['font']): Partial<ExcelJS.Font> {
  const changed: Partial<ExcelJS.Font> = {
    ...DEFAULT_FONT_STORED,
    ...font,
    ...given<ExcelJS.Font>({
      name: patch.fontName,
      size: patch.fontSize,
      bold: patch.bold,
      italic: patch.italic,
      underline: patch.underline,
      strike: patch.strikethrough,
    }),
  };
  if (patch.fontColor !== undefined) changed.color = argb(patch.fontColor);
  // A font that names a scheme takes the theme's family, whatever name it carries.
  if (patch.fontName !== undefined) delete changed.scheme;
  return changed;
}

const DEFAULT_FONT_STORED: Partial<ExcelJS.Font> = {
  name: DEFAULT_FONT.name,
  size: DEFAULT_FONT.size,
};

function patchedBorder(
  borders: NonNullable<FormatPatch['borders']>,
  border: StoredStyle['border'],
): Partial<ExcelJS.Borders> {
  const sides: Partial<ExcelJS.Borders> = { ...border };
  for (const side of BORDER_SIDES) {
    const line = borders[side];
    if (line === null) Reflect.deleteProperty(sides, side);
    else if (line !== undefined) sides[side] = { style: line.style, color: argb(line.color) };
  }
  return sides;
}

const FONT_FIELDS = [
  'fontName',
  'fontSize',
  'fontColor',
  'bold',
  'italic',
  'underline',
  'strikethrough',
] as const;
const ALIGNMENT_FIELDS = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'indent',
] as const;

const touches = (patch: FormatPatch, fields: readonly (keyof FormatPatch)[]): boolean =>
  fields.some((field) => patch[field] !== undefined);

/** A new stored style with the patch applied; what the patch does not name is kept as it is. */
export function patchedStyle(style: StoredStyle, patch: FormatPatch): StoredStyle {
  const next: StoredStyle = { ...style };
  if (patch.numberFormat !== undefined) next.numFmt = patch.numberFormat;
  if (touches(patch, FONT_FIELDS)) next.font = patchedFont(patch, style.font);
  if (touches(patch, ALIGNMENT_FIELDS)) {
    const { horizontalAlignment: horizontal } = patch;
    const alignment: Partial<ExcelJS.Alignment> = {
      ...style.alignment,
      ...given<ExcelJS.Alignment>({
        horizontal: horizontal === 'general' ? undefined : horizontal,
        vertical: patch.verticalAlignment,
        wrapText: patch.wrapText,
        indent: patch.indent,
      }),
    };
    if (horizontal === 'general') delete alignment.horizontal;
    next.alignment = alignment;
  }
  if (patch.fillColor !== undefined) {
    next.fill =
      patch.fillColor === null
        ? { type: 'pattern', pattern: 'none' }
        : { type: 'pattern', pattern: 'solid', fgColor: argb(patch.fillColor) };
  }
  if (patch.borders !== undefined) next.border = patchedBorder(patch.borders, style.border);
  if (patch.locked !== undefined) next.protection = { ...style.protection, locked: patch.locked };
  return next;
}
