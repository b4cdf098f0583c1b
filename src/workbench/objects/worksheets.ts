import { itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import type { SheetModel } from '../model/sheetModel';
import { registrationMethods, WORKBOOK_TARGET } from './eventFeed';
import type { ExcelSession } from './excelSession';

const sheetObject = (session: ExcelSession, sheet: SheetModel | undefined): HostObject => {
  if (sheet === undefined) throw itemNotFound();
  return session.objects.worksheet(session, sheet.id);
};

function sheetsOf(session: ExcelSession, visibleOnly?: unknown): readonly SheetModel[] {
  const { sheets } = session.workbook;
  return visibleOnly === true ? sheets.filter((one) => one.visibility === 'visible') : sheets;
}

function find(session: ExcelSession, key: unknown): HostObject | undefined {
  const sheet = session.findSheet(key);
  return sheet && session.objects.worksheet(session, sheet.id);
}

/** `workbook.worksheets`; a sheet is found by id and by name. */
export const worksheetCollection = objectClass<ExcelSession>({
  name: 'WorksheetCollection',
  items: (session) => sheetsOf(session).map((sheet) => sheetObject(session, sheet)),
  item: find,
  methods: {
    ...registrationMethods<ExcelSession>(
      (session) => session,
      () => WORKBOOK_TARGET,
    ),
    Add: (session, name) => {
      session.mustBeWritable();
      const given = typeof name === 'string' ? name : undefined;
      return sheetObject(session, session.workbook.addSheet(given));
    },
    GetActiveWorksheet: (session) => sheetObject(session, session.workbook.activeSheet),
    GetCount: (session, visibleOnly) => sheetsOf(session, visibleOnly).length,
    GetFirst: (session, visibleOnly) => sheetObject(session, sheetsOf(session, visibleOnly)[0]),
    GetLast: (session, visibleOnly) => sheetObject(session, sheetsOf(session, visibleOnly).at(-1)),
    GetItemOrNullObject: (session, key) => find(session, key) ?? null,
  },
});
