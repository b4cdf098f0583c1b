import { HostError, invalidArgument, itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import { isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { ExcelSession } from './excelSession';
import { integerArgument, rangeArgument } from './rangeTarget';

/** What a Worksheet object, and the objects it consists of, stand for. */
export class SheetTarget {
  constructor(
    readonly session: ExcelSession,
    readonly id: string,
  ) {}

  get sheet(): SheetModel {
    return this.session.sheet(this.id);
  }
}

const isProtected = ({ sheet }: SheetTarget): boolean => sheet.isProtected;

/** `worksheet.protection`; protecting a protected sheet fails, and so does the reverse, as Excel does now. */
export const worksheetProtection = objectClass<SheetTarget>({
  name: 'WorksheetProtection',
  scalars: { Protected: { get: isProtected } },
  methods: {
    Protect: (target, _options, password) => {
      if (isProtected(target)) throw new HostError('AccessDenied', 'The sheet is protected.');
      if (password !== null && password !== undefined) {
        throw new HostError('NotImplemented', 'Passwords are not modelled by this host.');
      }
      target.sheet.protect();
      return null;
    },
    Unprotect: (target) => {
      if (!isProtected(target)) throw new HostError('AccessDenied', 'The sheet is not protected.');
      target.sheet.unprotect();
      return null;
    },
  },
  notModelled: ['Options'],
});

function frozenRange(target: SheetTarget): HostObject | null {
  const { rows, columns } = target.sheet.layout.frozen;
  if (rows === 0 && columns === 0) return null;
  return target.session.objects.range(target.session, target.id, {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? SHEET_ROWS : rows,
    columnCount: columns === 0 ? SHEET_COLUMNS : columns,
  });
}

function freeze(target: SheetTarget, rows: number, columns: number): null {
  if (rows < 0 || columns < 0) throw invalidArgument();
  target.session.mustBeWritable();
  target.sheet.layout.freeze({ rows, columns });
  return null;
}

/** `worksheet.freezePanes` */
export const worksheetFreezePanes = objectClass<SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (target, count) => freeze(target, integerArgument(count, 1), 0),
    FreezeColumns: (target, count) => freeze(target, 0, integerArgument(count, 1)),
    FreezeAt: (target, frozen) => {
      const { area } = rangeArgument(target.session, target.id, frozen);
      return freeze(
        target,
        isWholeColumns(area) ? 0 : area.row + area.rowCount,
        isWholeRows(area) ? 0 : area.column + area.columnCount,
      );
    },
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocation: (target) => {
      const range = frozenRange(target);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetLocationOrNullObject: frozenRange,
  },
});

function filterRange({ session, id, sheet }: SheetTarget): HostObject | null {
  const area = sheet.filterArea;
  return area === undefined ? null : session.objects.range(session, id, area);
}

/** `worksheet.autoFilter` */
export const worksheetAutoFilter = objectClass<SheetTarget>({
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.filterArea !== undefined },
    IsDataFiltered: { get: ({ sheet }) => sheet.isFiltered },
  },
  methods: {
    GetRange: (target) => {
      const range = filterRange(target);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: filterRange,
    ClearCriteria: (target) => {
      target.session.mustBeWritable();
      target.sheet.clearFilter();
      return null;
    },
    Remove: (target) => {
      target.session.mustBeWritable();
      target.sheet.removeFilter();
      return null;
    },
  },
  notModelled: ['Criteria'],
});
