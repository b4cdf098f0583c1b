import { HostError, itemNotFound, notImplemented } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import type { Area } from '../model/area';
import { lastColumn } from '../model/area';
import { officeValue, writeInputs } from './rangeContent';
import { RangeTarget } from './rangeTarget';
import type { TableTarget } from './tableTarget';

interface ColumnTarget {
  readonly owner: TableTarget;
  readonly index: number;
}

function part({ owner, index }: ColumnTarget, rows: Area): HostObject {
  const { session, sheetId } = owner;
  const column = { ...rows, column: rows.column + index, columnCount: 1 };
  return session.objects.range(session, sheetId, column);
}

function nameOf({ owner, index }: ColumnTarget): string {
  const name = owner.table.columnNames[index];
  if (name === undefined) throw itemNotFound();
  return name;
}

/** Column ids count from 1 and are not kept when columns are inserted. */
const idOf = ({ index }: ColumnTarget): number => index + 1;

const tableColumn = objectClass<ColumnTarget>({
  name: 'TableColumn',
  identity: (target) => ({ Id: String(idOf(target)) }),
  scalars: {
    Id: { get: idOf },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: () => {
        throw notImplemented('TableColumn.name');
      },
    },
    Values: {
      get: ({ owner, index }) => {
        const { area } = owner.table;
        const column = { ...area, column: area.column + index, columnCount: 1 };
        const { cells } = owner.sheet;
        return cells.map(column, (row, at) => officeValue(cells.value(row, at)));
      },
      set: () => {
        throw notImplemented('TableColumn.values');
      },
    },
  },
  methods: {
    GetRange: (target) => part(target, target.owner.table.area),
    GetDataBodyRange: (target) => part(target, target.owner.body),
    GetHeaderRowRange: (target) => {
      if (!target.owner.table.showHeaders) throw itemNotFound();
      return part(target, { ...target.owner.table.area, rowCount: 1 });
    },
  },
  notModelled: ['Filter'],
});

function find(owner: TableTarget, key: unknown): HostObject | undefined {
  const text = String(key);
  const { columnNames } = owner.table;
  const byName = columnNames.findIndex((name) => name.toLowerCase() === text.toLowerCase());
  const index = typeof key === 'number' || byName < 0 ? Number(text) - 1 : byName;
  return columnNames[index] === undefined ? undefined : tableColumn({ owner, index });
}

/** Adds a column at the table's right; the cells there must be free, as nothing is moved. */
function add(owner: TableTarget, index: unknown, values: unknown, name: unknown): HostObject {
  const { session, sheet, sheetId, table } = owner;
  const count = table.columnNames.length;
  const atEnd = index === null || index === undefined || index === -1 || index === count;
  if (!atEnd) throw notImplemented('TableColumnCollection.add before the last column');
  const column: Area = { ...table.area, column: lastColumn(table.area) + 1, columnCount: 1 };
  session.mustBeEditable(sheet, column);
  if (sheet.cells.usedArea(true, column) !== undefined) {
    throw new HostError('InsertDeleteConflict', 'Cells beside the table are not free.');
  }
  if (values !== null && values !== undefined) {
    writeInputs(new RangeTarget(session, sheetId, column), values);
  }
  if (typeof name === 'string') {
    sheet.cells.setInputs({ ...column, rowCount: 1 }, [[name]]);
  }
  sheet.tables.resize(table.name, { ...table.area, columnCount: table.area.columnCount + 1 });
  return tableColumn({ owner, index: count });
}

/** `table.columns` */
export const tableColumnCollection = objectClass<TableTarget>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ table }) => table.columnNames.length } },
  items: (owner) => owner.table.columnNames.map((_, index) => tableColumn({ owner, index })),
  item: find,
  methods: {
    Add: add,
    GetCount: ({ table }) => table.columnNames.length,
    GetItemAt: (owner, index) => {
      if (owner.table.columnNames[Number(index)] === undefined) throw itemNotFound();
      return tableColumn({ owner, index: Number(index) });
    },
    GetItemOrNullObject: (owner, key) => find(owner, key) ?? null,
  },
});
