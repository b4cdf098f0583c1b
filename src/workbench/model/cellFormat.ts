/** A colour as Office.js writes it: `#RRGGBB`, upper case. */
export type Color = string;

/** Line styles by the names of the file format (ECMA-376 ST_BorderStyle). */
export type BorderStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface Border {
  readonly style: BorderStyle;
  readonly color: Color;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';
export const BORDER_SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

export type VerticalAlignment = 'top' | 'middle' | 'bottom' | 'justify' | 'distributed';

/** A cell's format with every field resolved: defaults filled in, theme colours as RGB. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: Color;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Null where the cell has no fill. */
  readonly fillColor: Color | null;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
  /** Whether sheet protection covers the cell. */
  readonly locked: boolean;
}

/** A change of format: only the named fields change. `borders` names the sides to change. */
export type FormatPatch = Partial<Omit<CellFormat, 'borders'>> & {
  readonly borders?: Partial<Record<BorderSide, Border | null>>;
};
