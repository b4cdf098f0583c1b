import { notImplemented } from '../host/hostError';
import { objectClass } from '../host/objectClass';
import type { CellFormat, FormatPatch } from '../model/cellFormat';
import type { FormatTarget } from './formatTarget';
import { booleanFrom, colorFrom, numberFrom } from './officeWords';

/** A property that is one field of the cells' format. */
export function formatField<K extends keyof CellFormat & keyof FormatPatch>(
  field: K,
  convert: (value: unknown) => FormatPatch[K],
  show: (value: CellFormat[K] | null) => unknown = (value) => value,
): {
  get: (target: FormatTarget) => unknown;
  set: (target: FormatTarget, value: unknown) => void;
} {
  return {
    get: (target) => show(target.uniform((format) => format[field])),
    set: (target, value) => target.apply({ [field]: convert(value) }),
  };
}

const UNDERLINE_OFF = 'None';

function underlineFrom(value: unknown): boolean {
  if (value === UNDERLINE_OFF) return false;
  if (value === 'Single') return true;
  throw notImplemented('RangeFont.underline other than None and Single');
}

/** `range.format.font` */
export const rangeFont = objectClass<FormatTarget>({
  name: 'RangeFont',
  scalars: {
    Name: formatField('fontName', String),
    Size: formatField('fontSize', numberFrom),
    Color: formatField('fontColor', colorFrom),
    Bold: formatField('bold', booleanFrom),
    Italic: formatField('italic', booleanFrom),
    Strikethrough: formatField('strikethrough', booleanFrom),
    Underline: formatField('underline', underlineFrom, (value) =>
      value === null ? null : value ? 'Single' : UNDERLINE_OFF,
    ),
  },
  notModelled: ['Subscript', 'Superscript', 'TintAndShade'],
});

const NO_FILL_SHOWN = '#FFFFFF';

/** `range.format.fill`; a cell without a fill shows white, as in Excel. */
export const rangeFill = objectClass<FormatTarget>({
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (target) => target.uniform((format) => format.fillColor ?? NO_FILL_SHOWN),
      set: (target, value) => target.apply({ fillColor: value === '' ? null : colorFrom(value) }),
    },
  },
  methods: {
    Clear: (target) => {
      target.apply({ fillColor: null });
      return null;
    },
  },
  notModelled: ['TintAndShade', 'PatternTintAndShade', 'Pattern', 'PatternColor'],
});

/** `range.format.protection` */
export const formatProtection = objectClass<FormatTarget>({
  name: 'FormatProtection',
  scalars: { Locked: formatField('locked', booleanFrom) },
  notModelled: ['FormulaHidden'],
});
