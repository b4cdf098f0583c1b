import { objectClass } from '../host/objectClass';
import type { Area } from '../model/area';
import { intersection } from '../model/area';
import { autofitColumns, charactersOf, pointsOf } from './columnWidths';
import { formatField, formatProtection, rangeFill, rangeFont } from './formatParts';
import type { FormatTarget } from './formatTarget';
import { booleanFrom, HORIZONTAL, numberFrom, VERTICAL } from './officeWords';
import { rangeBorders } from './rangeBorders';

/** The size all rows or columns agree on, else null. Beyond the first thousand they are not looked at. */
function common(first: number, count: number, size: (index: number) => number): number | null {
  const sizes = Array.from({ length: Math.min(count, 1000) }, (_, offset) => size(first + offset));
  return sizes.every((one) => one === sizes[0]) ? (sizes[0] ?? null) : null;
}

function forEachArea(target: FormatTarget, act: (area: Area) => void): null {
  for (const area of target.areas) {
    target.session.mustBeEditable(target.sheet, area);
    act(area);
  }
  return null;
}

/** Rows that have content in the area: whole-sheet ranges must not touch a million rows. */
function usedRows(target: FormatTarget, area: Area): Area {
  const used = target.sheet.cells.usedArea(false);
  return (used && intersection(used, area)) ?? { ...area, rowCount: 0 };
}

const first = ({ areas }: FormatTarget): Area =>
  areas[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** `range.format` */
export const rangeFormat = objectClass<FormatTarget>({
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: formatField(
      'horizontalAlignment',
      (word) => HORIZONTAL.model(word),
      (value) => (value === null ? null : HORIZONTAL.office(value)),
    ),
    VerticalAlignment: formatField(
      'verticalAlignment',
      (word) => VERTICAL.model(word),
      (value) => (value === null ? null : VERTICAL.office(value)),
    ),
    WrapText: formatField('wrapText', booleanFrom),
    IndentLevel: formatField('indent', numberFrom),
    ColumnWidth: {
      get: (target) => {
        const { column, columnCount } = first(target);
        return common(column, columnCount, (index) =>
          pointsOf(target.sheet.layout.columnWidth(index)),
        );
      },
      set: (target, points) =>
        forEachArea(target, ({ column, columnCount }) =>
          target.sheet.layout.setColumnWidth(column, columnCount, charactersOf(numberFrom(points))),
        ),
    },
    RowHeight: {
      get: (target) => {
        const { row, rowCount } = first(target);
        return common(row, rowCount, (index) => target.sheet.layout.rowHeight(index));
      },
      set: (target, points) =>
        forEachArea(target, ({ row, rowCount }) =>
          target.sheet.layout.setRowHeight(row, rowCount, numberFrom(points)),
        ),
    },
  },
  navigation: {
    Fill: rangeFill,
    Font: rangeFont,
    Borders: rangeBorders,
    Protection: formatProtection,
  },
  methods: {
    AutofitColumns: (target) => forEachArea(target, (area) => autofitColumns(target.sheet, area)),
    AutofitRows: (target) =>
      forEachArea(target, (area) => {
        const { row, rowCount } = usedRows(target, area);
        if (rowCount > 0) target.sheet.layout.setRowHeight(row, rowCount, undefined);
      }),
  },
  notModelled: [
    'TextOrientation',
    'UseStandardHeight',
    'UseStandardWidth',
    'ReadingOrder',
    'ShrinkToFit',
    'AutoIndent',
  ],
});
