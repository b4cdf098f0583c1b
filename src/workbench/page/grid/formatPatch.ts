import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type {
  Border,
  BorderSide,
  BorderStyle,
  CellFormat,
  FormatPatch,
} from '../../model/cellFormat';
import { BORDER_SIDES } from '../../model/cellFormat';
import { GRID_BORDERS } from './cellStyle';
import { firstFamily } from './fontFamilies';

const HORIZONTAL: Partial<Record<HorizontalAlign, CellFormat['horizontalAlignment']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};

const VERTICAL: Partial<Record<VerticalAlign, CellFormat['verticalAlignment']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

const SIDE_KEYS: Record<BorderSide, 't' | 'r' | 'b' | 'l'> = {
  top: 't',
  right: 'r',
  bottom: 'b',
  left: 'l',
};

const BORDER_NAMES = new Map(
  Object.entries(GRID_BORDERS).map(([name, type]) => [type, name as BorderStyle]),
);

/** `#RRGGBB` for the grid's `#rgb`, `#rrggbb` and `rgb(…)`; undefined for anything else. */
function color(text: Nullable<string>): string | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(text ?? '')?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text ?? '');
  if (short) {
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  }
  const channels = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text ?? '')?.slice(1);
  return channels === undefined
    ? undefined
    : `#${channels
        .map((channel) => Number(channel).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()}`;
}

function border(line: Nullable<IBorderStyleData>): Border | null {
  const style = line ? BORDER_NAMES.get(line.s) : undefined;
  return line && style !== undefined ? { style, color: color(line.cl.rgb) ?? '#000000' } : null;
}

function borders(data: Nullable<IBorderData>): NonNullable<FormatPatch['borders']> {
  const sides: Partial<Record<BorderSide, Border | null>> = {};
  for (const side of BORDER_SIDES) sides[side] = border(data?.[SIDE_KEYS[side]]);
  return sides;
}

/** The format of a cell of the grid as a change to make in the model; nothing it can't say is named. */
export function formatPatch(style: IStyleData): FormatPatch {
  const fontColor = color(style.cl?.rgb);
  const fillColor = color(style.bg?.rgb) ?? null;
  return {
    numberFormat: style.n?.pattern ?? 'General',
    ...(style.ff ? { fontName: firstFamily(style.ff) } : {}),
    ...(style.fs === undefined ? {} : { fontSize: style.fs }),
    ...(fontColor === undefined ? {} : { fontColor }),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fillColor,
    horizontalAlignment: HORIZONTAL[style.ht ?? HorizontalAlign.UNSPECIFIED] ?? 'general',
    verticalAlignment: VERTICAL[style.vt ?? VerticalAlign.UNSPECIFIED] ?? 'bottom',
    wrapText: style.tb === WrapStrategy.WRAP,
    borders: borders(style.bd),
  };
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Only what of `patch` differs from the format a cell has. */
export function changedFormat(patch: FormatPatch, format: CellFormat): FormatPatch {
  const entries = Object.entries(patch).filter(
    ([name, value]) => !same(value, sorted(name, format)),
  );
  return Object.fromEntries(entries);
}

/** A field of the format, with border sides in the order a patch names them. */
function sorted(name: string, format: CellFormat): unknown {
  if (name !== 'borders') return format[name as keyof CellFormat];
  return Object.fromEntries(BORDER_SIDES.map((side) => [side, format.borders[side]]));
}
