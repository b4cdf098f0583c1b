import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, BorderStyle, CellFormat } from '../../model/cellFormat';
import { fontFamilies } from './fontFamilies';

/** Line styles in the grid's terms. */
export const GRID_BORDERS: Record<BorderStyle, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL: Record<CellFormat['horizontalAlignment'], HorizontalAlign | null> = {
  general: null,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  // The grid centres over the one cell only and would cut the text at its left.
  centerContinuous: HorizontalAlign.LEFT,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<CellFormat['verticalAlignment'], VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const INDENT_PIXELS = 9;
const CELL_PADDING = 2;

const line = (border: Border | null): IBorderStyleData | null =>
  border === null ? null : { s: GRID_BORDERS[border.style], cl: { rgb: border.color } };

const shown = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * A cell's format in the grid's terms. Every field is named, null where the format has nothing: the
 * grid merges styles, so a field left out would keep what stood there before.
 */
export function gridStyle(format: CellFormat): IStyleData {
  const { borders } = format;
  return {
    ff: fontFamilies(format.fontName),
    fs: format.fontSize,
    bl: shown(format.bold),
    it: shown(format.italic),
    ul: { s: shown(format.underline) },
    st: { s: shown(format.strikethrough) },
    cl: { rgb: format.fontColor },
    bg: format.fillColor === null ? null : { rgb: format.fillColor },
    bd: {
      t: line(borders.top),
      r: line(borders.right),
      b: line(borders.bottom),
      l: line(borders.left),
    },
    ht: HORIZONTAL[format.horizontalAlignment],
    vt: VERTICAL[format.verticalAlignment],
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    n: format.numberFormat === 'General' ? null : { pattern: format.numberFormat },
    pd: indentation(format),
  };
}

function indentation(format: CellFormat): NonNullable<IStyleData['pd']> | null {
  if (format.indent === 0) return null;
  const room = CELL_PADDING + format.indent * INDENT_PIXELS;
  return format.horizontalAlignment === 'right' ? { r: room } : { l: room };
}
