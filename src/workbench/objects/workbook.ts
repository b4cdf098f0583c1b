import { itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import { application, runtime } from './application';
import type { ExcelSession } from './excelSession';
import { namedItemCollection } from './names';
import { settingCollection } from './settings';
import { tableCollection } from './tables';
import { worksheetCollection } from './worksheets';

const workbookProtection = objectClass<ExcelSession>({
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ workbook }) => workbook.isStructureProtected } },
});

function selection(session: ExcelSession): HostObject {
  const { sheetId, area } = session.workbook.selection;
  return session.objects.range(session, sheetId, area);
}

function activeCell(session: ExcelSession): HostObject {
  const { sheetId, area } = session.workbook.selection;
  return session.objects.range(session, sheetId, { ...area, rowCount: 1, columnCount: 1 });
}

function eventRange(session: ExcelSession, reference: unknown): HostObject {
  const range = session.eventRange(reference);
  if (range === undefined) throw itemNotFound();
  return range;
}

/** `context.workbook`, the API's global object. */
export const workbook = objectClass<ExcelSession>({
  name: 'Workbook',
  scalars: {
    Name: { get: (session) => session.workbook.fileName },
    ReadOnly: { get: (session) => session.isReadOnly },
  },
  navigation: {
    Worksheets: worksheetCollection,
    Names: (session) => namedItemCollection({ session }),
    Tables: (session) => tableCollection({ session }),
    Settings: settingCollection,
    Application: application,
    Protection: workbookProtection,
    _Runtime: runtime,
  },
  methods: {
    GetSelectedRange: selection,
    GetSelectedRanges: (session) => {
      const { sheetId, area } = session.workbook.selection;
      return session.objects.rangeAreas(session, sheetId, [area]);
    },
    GetActiveCell: activeCell,
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: (session, reference) =>
      session.eventRange(reference) ?? null,
  },
  notModelled: [
    'IsDirty',
    'ChartDataPointTrack',
    'UsePrecisionAsDisplayed',
    'CalculationEngineVersion',
    'AutoSave',
    'PreviouslySaved',
    'Bindings',
    'Comments',
    'CustomXmlParts',
    'Functions',
    'LinkedWorkbooks',
    'PivotTables',
    'PivotTableStyles',
    'Properties',
    'Queries',
    'Slicers',
    'SlicerStyles',
    'Styles',
    'TableStyles',
    'TimelineStyles',
  ],
});
