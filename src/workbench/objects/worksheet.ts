import { invalidArgument, itemNotFound, notImplemented } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import type { Area } from '../model/area';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import { chartCollection } from './charts';
import { registrationMethods } from './eventFeed';
import { namedItemCollection } from './names';
import { booleanFrom, colorFrom, numberFrom, visibilityFrom, visibilityName } from './officeWords';
import { pageLayout } from './pageLayout';
import { integerArgument, rangeArgument, RangeTarget } from './rangeTarget';
import { tableCollection } from './tables';
import {
  type SheetTarget,
  worksheetAutoFilter,
  worksheetFreezePanes,
  worksheetProtection,
} from './worksheetParts';

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const WHOLE: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

function rangeAt({ session, id }: SheetTarget, area: Area): HostObject {
  return new RangeTarget(session, id, FIRST_CELL).other(area);
}

/** An address, several, or the name of a range of this sheet. */
function rangesNamed(target: SheetTarget, address: unknown): RangeTarget[] {
  if (address === null || address === undefined || address === '') {
    return [new RangeTarget(target.session, target.id, WHOLE)];
  }
  if (typeof address !== 'string') throw invalidArgument();
  return address.split(',').map((one) => {
    const range = rangeArgument(target.session, target.id, one);
    if (range.sheetId !== target.id) throw invalidArgument();
    return range;
  });
}

function oneRange(target: SheetTarget, address: unknown): HostObject {
  const [range, ...more] = rangesNamed(target, address);
  if (range === undefined || more.length > 0) throw invalidArgument();
  return rangeAt(target, range.area);
}

function usedRange(target: SheetTarget, valuesOnly: unknown): HostObject | null {
  const area = target.sheet.cells.usedArea(valuesOnly === true);
  return area === undefined ? null : rangeAt(target, area);
}

function neighbour(target: SheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = target.session.workbook;
  const from = target.session.workbook.positionOf(target.id);
  for (let at = from + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet && (visibleOnly !== true || sheet.visibility === 'visible')) {
      return target.session.objects.worksheet(target.session, sheet.id);
    }
  }
  return null;
}

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw itemNotFound();
  return object;
};

/** Changes to the sheet itself; those to its cells are refused by protection instead. */
function changed(target: SheetTarget, change: () => void): null {
  target.session.mustBeWritable();
  change();
  return null;
}

/** `Excel.Worksheet` */
export const worksheet = objectClass<SheetTarget>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: (target, name) =>
        void changed(target, () => target.session.workbook.renameSheet(target.id, String(name))),
    },
    Position: {
      get: ({ session, id }) => session.workbook.positionOf(id),
      set: (target, position) =>
        void changed(target, () =>
          target.session.workbook.moveSheet(target.id, numberFrom(position)),
        ),
    },
    Visibility: {
      get: ({ sheet }) => visibilityName(sheet.visibility),
      set: (target, visibility) =>
        void changed(target, () => (target.sheet.visibility = visibilityFrom(visibility))),
    },
    TabColor: {
      get: ({ sheet }) => sheet.layout.tabColor ?? '',
      set: (target, color) =>
        void changed(
          target,
          () => (target.sheet.layout.tabColor = color === '' ? null : colorFrom(color)),
        ),
    },
    ShowGridlines: { get: ({ sheet }) => sheet.layout.showGridlines },
    ShowHeadings: { get: ({ sheet }) => sheet.layout.showHeadings },
    /** The client writes the two above under these names. */
    Gridlines: {
      get: ({ sheet }) => sheet.layout.showGridlines,
      set: (target, show) =>
        void changed(target, () => (target.sheet.layout.showGridlines = booleanFrom(show))),
      onlyByName: true,
    },
    Headings: {
      get: ({ sheet }) => sheet.layout.showHeadings,
      set: (target, show) =>
        void changed(target, () => (target.sheet.layout.showHeadings = booleanFrom(show))),
      onlyByName: true,
    },
    StandardHeight: { get: ({ sheet }) => sheet.layout.standardHeight },
  },
  navigation: {
    Protection: worksheetProtection,
    FreezePanes: worksheetFreezePanes,
    AutoFilter: worksheetAutoFilter,
    PageLayout: pageLayout,
    Charts: (target) => {
      if (!target.session.drawsCharts) throw notImplemented('Worksheet.charts');
      return chartCollection(target);
    },
    Names: ({ session, id }) => namedItemCollection({ session, sheetId: id }),
    Tables: ({ session, id }) => tableCollection({ session, sheetId: id }),
  },
  methods: {
    ...registrationMethods<SheetTarget>(
      ({ session }) => session,
      ({ id }) => id,
    ),
    Activate: ({ session, id }) => {
      session.workbook.activateSheet(id);
      return null;
    },
    Delete: (target) => changed(target, () => target.session.workbook.deleteSheet(target.id)),
    GetRange: oneRange,
    GetRanges: (target, address) =>
      target.session.objects.rangeAreas(
        target.session,
        target.id,
        rangesNamed(target, address).map(({ area }) => area),
      ),
    GetRangeByIndexes: (target, row, column, rowCount, columnCount) =>
      rangeAt(target, {
        row: integerArgument(row),
        column: integerArgument(column),
        rowCount: integerArgument(rowCount),
        columnCount: integerArgument(columnCount),
      }),
    GetCell: (target, row, column) =>
      rangeAt(target, {
        row: integerArgument(row),
        column: integerArgument(column),
        rowCount: 1,
        columnCount: 1,
      }),
    GetUsedRange: (target, valuesOnly) =>
      usedRange(target, valuesOnly) ?? rangeAt(target, FIRST_CELL),
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (target, visibleOnly) => orNotFound(neighbour(target, 1, visibleOnly)),
    GetNextOrNullObject: (target, visibleOnly) => neighbour(target, 1, visibleOnly),
    GetPrevious: (target, visibleOnly) => orNotFound(neighbour(target, -1, visibleOnly)),
    GetPreviousOrNullObject: (target, visibleOnly) => neighbour(target, -1, visibleOnly),
    Calculate: () => {
      throw notImplemented('Worksheet.calculate');
    },
  },
  notModelled: [
    'StandardWidth',
    'EnableCalculation',
    'TabId',
    'Comments',
    'CustomProperties',
    'HorizontalPageBreaks',
    'NamedSheetViews',
    'PivotTables',
    'Shapes',
    'Slicers',
    'VerticalPageBreaks',
    'Visuals',
  ],
});
