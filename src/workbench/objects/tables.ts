import { HostError, invalidArgument, itemNotFound, notImplemented } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import type { Area } from '../model/area';
import { contains, intersection, lastRow } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { SheetTable } from '../model/sheetTables';
import type { ExcelSession } from './excelSession';
import { booleanFrom } from './officeWords';
import { rangeArgument } from './rangeTarget';
import { tableColumnCollection } from './tableColumns';
import { TableTarget } from './tableTarget';

function tableRange(
  target: TableTarget,
  part: (table: SheetTable) => Area | undefined,
): HostObject {
  const area = part(target.table);
  if (area === undefined) throw itemNotFound();
  return target.session.objects.range(target.session, target.sheetId, area);
}

const readOnlyHere = (member: string) => (): void => {
  throw notImplemented(member);
};

const tableAutoFilter = objectClass<TableTarget>({
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: () => true },
    IsDataFiltered: { get: ({ table }) => table.isFiltered },
  },
  methods: {
    ClearCriteria: (target) => {
      target.session.mustBeWritable();
      target.sheet.tables.clearFilter(target.table.name);
      return null;
    },
  },
  notModelled: ['Criteria'],
});

/** Writes to a table are refused where protection covers it. */
function edited(target: TableTarget, change: (sheet: SheetModel, table: SheetTable) => void): null {
  const { sheet, table, session } = target;
  session.mustBeEditable(sheet, table.area);
  change(sheet, table);
  return null;
}

/** `Excel.Table` */
export const table = objectClass<TableTarget>({
  name: 'Table',
  identity: ({ tableId }) => ({ Id: tableId }),
  scalars: {
    Id: { get: ({ tableId }) => tableId },
    Name: {
      get: (target) => target.table.name,
      set: (target, name) =>
        void edited(target, (sheet, { name: before }) => sheet.tables.rename(before, String(name))),
    },
    Style: {
      get: (target) => target.table.style,
      set: (target, style) =>
        void edited(target, (sheet, { name }) => sheet.tables.setStyle(name, String(style))),
    },
    ShowHeaders: {
      get: (target) => target.table.showHeaders,
      set: readOnlyHere('Table.showHeaders'),
    },
    ShowTotals: {
      get: (target) => target.table.showTotals,
      set: readOnlyHere('Table.showTotals'),
    },
  },
  navigation: {
    Worksheet: ({ session, sheetId }) => session.objects.worksheet(session, sheetId),
    Columns: (target) => tableColumnCollection(target),
    AutoFilter: (target) => tableAutoFilter(target),
  },
  methods: {
    GetRange: (target) => tableRange(target, ({ area }) => area),
    GetHeaderRowRange: (target) =>
      tableRange(target, ({ area, showHeaders }) =>
        showHeaders ? { ...area, rowCount: 1 } : undefined,
      ),
    GetDataBodyRange: (target) => tableRange(target, () => target.body),
    GetTotalRowRange: (target) =>
      tableRange(target, ({ area, showTotals }) =>
        showTotals ? { ...area, row: lastRow(area), rowCount: 1 } : undefined,
      ),
    Resize: (target, newRange) =>
      edited(target, (sheet, { name }) => {
        const { area } = rangeArgument(target.session, target.sheetId, newRange);
        sheet.tables.resize(name, area);
      }),
    ClearFilters: (target) => edited(target, (sheet, { name }) => sheet.tables.clearFilter(name)),
    ConvertToRange: (target) => {
      const { area } = target.table;
      edited(target, (sheet, { name }) => sheet.tables.remove(name));
      return target.session.objects.range(target.session, target.sheetId, area);
    },
    Delete: (target) =>
      edited(target, (sheet, { name, area }) => {
        sheet.tables.remove(name);
        sheet.cells.clear(area, 'All');
      }),
  },
  notModelled: [
    'HighlightFirstColumn',
    'HighlightLastColumn',
    'ShowBandedRows',
    'ShowBandedColumns',
    'ShowFilterButton',
    'LegacyId',
    'Rows',
    'Sort',
  ],
});

/** Some of the workbook's tables. */
interface TablesTarget {
  readonly session: ExcelSession;
  /** The sheet whose tables they are; absent for those of the whole workbook. */
  readonly sheetId?: string;
  readonly keep?: (table: SheetTable) => boolean;
}

function tablesOf({ session, sheetId, keep }: TablesTarget): TableTarget[] {
  const sheets = sheetId === undefined ? session.workbook.sheets : [session.sheet(sheetId)];
  return sheets.flatMap((sheet) =>
    sheet.tables
      .list()
      .filter((one) => keep?.(one) ?? true)
      .map((one) => new TableTarget(session, sheet.id, one.id)),
  );
}

function find(target: TablesTarget, key: unknown): HostObject | undefined {
  const text = String(key).toLowerCase();
  const found = tablesOf(target).find(
    (one) => one.tableId === text || one.table.name.toLowerCase() === text,
  );
  return found && table(found);
}

function freeTableName(session: ExcelSession): string {
  const taken = tablesOf({ session }).map((one) => one.table.name.toLowerCase());
  let number = 1;
  while (taken.includes(`table${number}`)) number += 1;
  return `Table${number}`;
}

function add(
  { session, sheetId }: TablesTarget,
  address: unknown,
  hasHeaders: unknown,
): HostObject {
  const place = rangeArgument(session, sheetId ?? session.workbook.activeSheet.id, address);
  if (!booleanFrom(hasHeaders)) throw notImplemented('TableCollection.add without headers');
  place.mustBeEditable();
  if (place.sheet.layout.merges(place.area).length > 0) {
    throw new HostError('InvalidArgument', "A table can't be made of merged cells.");
  }
  const added = place.sheet.tables.add(freeTableName(session), place.area);
  return table(new TableTarget(session, place.sheetId, added.id));
}

function itemAt(target: TablesTarget, index: unknown): HostObject {
  const found = tablesOf(target)[Number(index)];
  if (found === undefined) throw invalidArgument();
  return table(found);
}

const collectionMembers = {
  items: (target: TablesTarget) => tablesOf(target).map(table),
  item: find,
} as const;

/** `workbook.tables` and `worksheet.tables` */
export const tableCollection = objectClass<TablesTarget>({
  name: 'TableCollection',
  ...collectionMembers,
  scalars: { Count: { get: (target) => tablesOf(target).length } },
  methods: {
    Add: add,
    GetCount: (target) => tablesOf(target).length,
    GetItemAt: itemAt,
    GetItemOrNullObject: (target, key) => find(target, key) ?? null,
  },
});

const tableScopedCollection = objectClass<TablesTarget>({
  name: 'TableScopedCollection',
  ...collectionMembers,
  methods: {
    GetCount: (target) => tablesOf(target).length,
    GetFirst: (target) => itemAt(target, 0),
    GetItemOrNullObject: (target, key) => find(target, key) ?? null,
  },
});

/** The tables that have a cell in an area, or with `whole` those that lie inside it. */
export function tablesWithin(
  session: ExcelSession,
  sheetId: string,
  area: Area,
  whole: boolean,
): HostObject {
  return tableScopedCollection({
    session,
    sheetId,
    keep: (one) => (whole ? contains(area, one.area) : intersection(area, one.area) !== undefined),
  });
}
