import { invalidArgument, notImplemented } from '../host/hostError';
import { sheetAddress } from '../model/address';
import type { BorderSide, CellFormat, FormatPatch } from '../model/cellFormat';
import { pointsOf } from './columnWidths';
import {
  booleanFrom,
  borderStyle,
  colorFrom,
  HORIZONTAL,
  lineOf,
  numberFrom,
  VERTICAL,
} from './officeWords';
import type { RangeTarget } from './rangeTarget';

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bagOf = (value: unknown): Bag => {
  if (isBag(value)) return value;
  throw invalidArgument();
};

/** Builds what was asked for, member by member; `readers` knows the members. */
function pick(
  wanted: unknown,
  readers: Readonly<Record<string, (below: unknown) => unknown>>,
): Bag {
  const picked: Bag = {};
  for (const [name, below] of Object.entries(bagOf(wanted))) {
    if (below === false) continue;
    const read = readers[name];
    if (read === undefined) throw notImplemented(`CellProperties.${name}`);
    picked[name] = read(below);
  }
  return picked;
}

const SIDES: Readonly<Record<string, BorderSide>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
};

function formatBag(format: CellFormat, wanted: unknown): Bag {
  return pick(wanted, {
    fill: (below) => pick(below, { color: () => format.fillColor ?? '#FFFFFF' }),
    font: (below) =>
      pick(below, {
        name: () => format.fontName,
        size: () => format.fontSize,
        color: () => format.fontColor,
        bold: () => format.bold,
        italic: () => format.italic,
        underline: () => (format.underline ? 'Single' : 'None'),
        strikethrough: () => format.strikethrough,
      }),
    borders: () =>
      Object.fromEntries(
        Object.entries(SIDES).map(([name, side]) => [
          name,
          { ...lineOf(format.borders[side]), color: format.borders[side]?.color ?? '#000000' },
        ]),
      ),
    horizontalAlignment: () => HORIZONTAL.office(format.horizontalAlignment),
    verticalAlignment: () => VERTICAL.office(format.verticalAlignment),
    wrapText: () => format.wrapText,
    indentLevel: () => format.indent,
    protection: () => ({ locked: format.locked, formulaHidden: false }),
  });
}

/** `getCellProperties`: one object a cell, with the members asked for. */
export function getCellProperties(range: RangeTarget, wanted: unknown): Bag[][] {
  const { sheet, cells } = range;
  return cells.map(range.area, (row, column) => {
    const address = (): string =>
      sheetAddress(sheet.name, { row, column, rowCount: 1, columnCount: 1 });
    return pick(wanted, {
      address,
      addressLocal: address,
      format: (below) => formatBag(cells.format(row, column), below),
    });
  });
}

/** `getRowProperties` and `getColumnProperties`: one object a row or column. */
export function getLineProperties(
  range: RangeTarget,
  wanted: unknown,
  lines: 'rows' | 'columns',
): Bag[] {
  const { sheet, area } = range;
  const isRows = lines === 'rows';
  const count = isRows ? area.rowCount : area.columnCount;
  return Array.from({ length: count }, (_, offset) => {
    const index = (isRows ? area.row : area.column) + offset;
    const line = isRows
      ? { ...area, row: index, rowCount: 1 }
      : { ...area, column: index, columnCount: 1 };
    const { layout } = sheet;
    return pick(wanted, {
      address: () => sheetAddress(sheet.name, line),
      addressLocal: () => sheetAddress(sheet.name, line),
      [isRows ? 'rowIndex' : 'columnIndex']: () => index,
      [isRows ? 'rowHidden' : 'columnHidden']: () =>
        isRows ? layout.isRowHidden(index) : layout.isColumnHidden(index),
      format: (below) =>
        pick(below, {
          [isRows ? 'rowHeight' : 'columnWidth']: () =>
            isRows ? layout.rowHeight(index) : pointsOf(layout.columnWidth(index)),
        }),
    });
  });
}

type PatchWriter = (value: unknown) => FormatPatch;

const FONT: Readonly<Record<string, PatchWriter>> = {
  name: (value) => ({ fontName: String(value) }),
  size: (value) => ({ fontSize: numberFrom(value) }),
  color: (value) => ({ fontColor: colorFrom(value) }),
  bold: (value) => ({ bold: booleanFrom(value) }),
  italic: (value) => ({ italic: booleanFrom(value) }),
  strikethrough: (value) => ({ strikethrough: booleanFrom(value) }),
  underline: (value) => ({ underline: value !== 'None' }),
};

function borderPatch(value: unknown): FormatPatch {
  const borders: Partial<Record<BorderSide, CellFormat['borders']['top']>> = {};
  for (const [name, line] of Object.entries(bagOf(value))) {
    const side = SIDES[name];
    if (side === undefined) throw notImplemented(`CellBorderCollection.${name}`);
    const { style = 'Continuous', weight = 'Thin', color = '#000000' } = bagOf(line);
    const drawn = borderStyle(style, weight);
    borders[side] = drawn === null ? null : { style: drawn, color: colorFrom(color) };
  }
  return { borders };
}

const FORMAT: Readonly<Record<string, PatchWriter>> = {
  fill: (value) => merged(value, { color: (color) => ({ fillColor: colorFrom(color) }) }),
  font: (value) => merged(value, FONT),
  borders: borderPatch,
  horizontalAlignment: (value) => ({ horizontalAlignment: HORIZONTAL.model(value) }),
  verticalAlignment: (value) => ({ verticalAlignment: VERTICAL.model(value) }),
  wrapText: (value) => ({ wrapText: booleanFrom(value) }),
  indentLevel: (value) => ({ indent: numberFrom(value) }),
  protection: (value) => merged(value, { locked: (locked) => ({ locked: booleanFrom(locked) }) }),
};

/** One patch from the members of an object, each through its writer. */
function merged(value: unknown, writers: Readonly<Record<string, PatchWriter>>): FormatPatch {
  let patch: FormatPatch = {};
  for (const [name, one] of Object.entries(bagOf(value))) {
    if (one === undefined || one === null) continue;
    const write = writers[name];
    if (write === undefined) throw notImplemented(`CellProperties.${name}`);
    patch = { ...patch, ...write(one) };
  }
  return patch;
}

/** `setCellProperties`: a grid of objects the size of the range. */
export function setCellProperties(range: RangeTarget, data: unknown): null {
  range.mustBeEditable();
  if (!Array.isArray(data)) throw invalidArgument();
  const known = new Map<string, FormatPatch>();
  const patches = (data as readonly unknown[]).map((row) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return (row as readonly unknown[]).map((cell) => {
      // Equal cells get one patch object, so that the model can share the style it makes.
      const key = JSON.stringify(cell);
      const patch = known.get(key) ?? merged(cell, { format: (value) => merged(value, FORMAT) });
      known.set(key, patch);
      return patch;
    });
  });
  range.cells.setFormats(range.area, patches);
  return null;
}
