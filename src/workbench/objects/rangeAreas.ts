import { objectClass } from '../host/objectClass';
import type { Area } from '../model/area';
import { cellCountOf, isWholeColumns, isWholeRows } from '../model/area';
import { sheetAddress } from '../model/address';
import type { ClearWhat } from '../model/sheetCells';
import type { ExcelSession } from './excelSession';
import { FormatTarget } from './formatTarget';
import { rangeFormat } from './rangeFormat';

/** What a RangeAreas object stands for. */
export interface AreasTarget {
  readonly session: ExcelSession;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const addressOf = ({ session, sheetId, areas }: AreasTarget): string =>
  areas.map((area) => sheetAddress(session.sheet(sheetId).name, area)).join(',');

const rangeCollection = objectClass<AreasTarget>({
  name: 'RangeCollection',
  items: ({ session, sheetId, areas }) =>
    areas.map((area) => session.objects.range(session, sheetId, area)),
  item: ({ session, sheetId, areas }, index) => {
    const area = areas[Number(index)];
    return area && session.objects.range(session, sheetId, area);
  },
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ session, sheetId, areas }, index) => {
      const area = areas[Number(index)];
      return area === undefined ? null : session.objects.range(session, sheetId, area);
    },
  },
});

/** `Excel.RangeAreas`: several areas of one sheet. */
export const rangeAreas = objectClass<AreasTarget>({
  name: 'RangeAreas',
  keepsReference: true,
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCountOf(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  navigation: {
    Areas: rangeCollection,
    Format: ({ session, sheetId, areas }) => rangeFormat(new FormatTarget(session, sheetId, areas)),
    Worksheet: ({ session, sheetId }) => session.objects.worksheet(session, sheetId),
  },
  methods: {
    Clear: ({ session, sheetId, areas }, applyTo) => {
      const sheet = session.sheet(sheetId);
      for (const area of areas) {
        session.mustBeEditable(sheet, area);
        sheet.cells.clear(area, (applyTo ?? 'All') as ClearWhat);
      }
      return null;
    },
  },
  notModelled: ['Style', 'ConditionalFormats', 'DataValidation'],
});
