import { invalidArgument, notImplemented } from '../host/hostError';
import { objectClass } from '../host/objectClass';
import type { Area } from '../model/area';
import type { Border, BorderSide } from '../model/cellFormat';
import type { FormatTarget } from './formatTarget';
import { borderStyle, colorFrom, lineOf } from './officeWords';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type BorderIndex = (typeof INDEXES)[number];

interface BorderTarget {
  readonly format: FormatTarget;
  readonly index: BorderIndex;
}

interface SideOfCells {
  readonly area: Area;
  readonly side: BorderSide;
}

/** The cells and their sides that make up one border of an area. */
function sidesOf(area: Area, index: BorderIndex): SideOfCells[] {
  const { row, column, rowCount, columnCount } = area;
  const lastRow = { ...area, row: row + rowCount - 1, rowCount: 1 };
  const lastColumn = { ...area, column: column + columnCount - 1, columnCount: 1 };
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: lastRow, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: lastColumn, side: 'right' }];
    case 'InsideHorizontal':
      if (rowCount < 2) return [];
      return [
        { area: { ...area, rowCount: rowCount - 1 }, side: 'bottom' },
        { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, side: 'top' },
      ];
    case 'InsideVertical':
      if (columnCount < 2) return [];
      return [
        { area: { ...area, columnCount: columnCount - 1 }, side: 'right' },
        { area: { ...area, column: column + 1, columnCount: columnCount - 1 }, side: 'left' },
      ];
  }
}

const allSides = ({ format, index }: BorderTarget): SideOfCells[] =>
  format.areas.flatMap((area) => sidesOf(area, index));

/** The line all the border's cells agree on; undefined when they do not. */
function commonLine(target: BorderTarget): Border | null | undefined {
  let common: Border | null | undefined;
  let seen = false;
  for (const { area, side } of allSides(target)) {
    for (const row of target.format.sheet.cells.map(area, (r, c) =>
      target.format.sheet.cells.format(r, c),
    )) {
      for (const { borders } of row) {
        const line = borders[side];
        if (!seen) common = line;
        else if (common?.style !== line?.style || common?.color !== line?.color) return undefined;
        seen = true;
      }
    }
  }
  return common;
}

function draw(target: BorderTarget, change: (line: Border | null) => Border | null): void {
  const { format } = target;
  const { sheet } = format;
  const line = change(commonLine(target) ?? null);
  for (const { area, side } of allSides(target)) {
    format.session.mustBeEditable(sheet, area);
    sheet.cells.setFormats(area, { borders: { [side]: line } });
  }
}

const PLAIN: Border = { style: 'thin', color: '#000000' };

function restyled(line: Border | null, style: unknown, weight: unknown): Border | null {
  const next = borderStyle(style, weight);
  return next === null ? null : { ...(line ?? PLAIN), style: next };
}

const rangeBorder = objectClass<BorderTarget>({
  name: 'RangeBorder',
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => {
        const line = commonLine(target);
        return line === undefined ? null : lineOf(line).style;
      },
      set: (target, style) =>
        draw(target, (line) => restyled(line, style, line === null ? 'Thin' : lineOf(line).weight)),
    },
    Weight: {
      get: (target) => {
        const line = commonLine(target);
        return line === undefined ? null : lineOf(line).weight;
      },
      set: (target, weight) =>
        draw(target, (line) => restyled(line, lineOf(line ?? PLAIN).style, weight)),
    },
    Color: {
      get: (target) => {
        const line = commonLine(target);
        return line === undefined ? null : (line?.color ?? PLAIN.color);
      },
      set: (target, color) =>
        draw(target, (line) => ({ ...(line ?? PLAIN), color: colorFrom(color) })),
    },
  },
  notModelled: ['TintAndShade'],
});

function indexFrom(key: unknown): BorderIndex {
  const index = INDEXES.find((one) => one === key);
  if (index !== undefined) return index;
  if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notImplemented(`RangeBorder ${key}`);
  throw invalidArgument();
}

/** `range.format.borders`: four edges and the lines inside. */
export const rangeBorders = objectClass<FormatTarget>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => INDEXES.length } },
  items: (format) => INDEXES.map((index) => rangeBorder({ format, index })),
  item: (format, key) => rangeBorder({ format, index: indexFrom(key) }),
  methods: {
    GetItemAt: (format, position) => {
      const index = INDEXES[Number(position)];
      if (index === undefined) throw invalidArgument();
      return rangeBorder({ format, index });
    },
  },
  notModelled: ['TintAndShade'],
});
