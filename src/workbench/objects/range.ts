import { invalidArgument, notImplemented } from '../host/hostError';
import { objectClass } from '../host/objectClass';
import { isWholeColumns, isWholeRows } from '../model/area';
import type { ClearWhat } from '../model/sheetCells';
import { getCellProperties, getLineProperties, setCellProperties } from './cellProperties';
import { dataValidation } from './dataValidation';
import { FormatTarget } from './formatTarget';
import { booleanFrom } from './officeWords';
import { cellCount, mustHaveSize, readGrid, writeInputs, writeNumberFormats } from './rangeContent';
import { rangeFormat } from './rangeFormat';
import { RANGE_SHAPES } from './rangeShape';
import type { RangeTarget } from './rangeTarget';

const CLEARABLE: readonly ClearWhat[] = ['All', 'Contents', 'Formats'];

function clear(range: RangeTarget, applyTo: unknown): null {
  range.mustBeEditable();
  const what = CLEARABLE.find((one) => one === (applyTo ?? 'All'));
  if (what === undefined) throw notImplemented(`Range.clear(${String(applyTo)})`);
  range.cells.clear(range.area, what);
  if (what === 'All') range.sheet.layout.unmerge(range.area);
  return null;
}

function merge(range: RangeTarget, across: unknown): null {
  range.mustBeEditable();
  const { area } = range;
  if (across !== true) range.sheet.layout.merge(area);
  else {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      range.sheet.layout.merge({ ...area, row, rowCount: 1 });
    }
  }
  return null;
}

function unmerge(range: RangeTarget): null {
  range.mustBeEditable();
  range.sheet.layout.unmerge(range.area);
  return null;
}

/** True or false where all rows or columns agree, else null. */
function hidden(range: RangeTarget, lines: 'rows' | 'columns'): boolean | null {
  const { area, sheet } = range;
  const isRows = lines === 'rows';
  const [first, count] = isRows ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const isHidden = (index: number): boolean =>
    isRows ? sheet.layout.isRowHidden(index) : sheet.layout.isColumnHidden(index);
  const answer = isHidden(first);
  for (let offset = 1; offset < count; offset += 1) {
    if (isHidden(first + offset) !== answer) return null;
  }
  return answer;
}

function hide(range: RangeTarget, lines: 'rows' | 'columns', value: unknown): void {
  range.mustBeEditable();
  const { area, sheet } = range;
  if (lines === 'rows') sheet.layout.setRowsHidden(area.row, area.rowCount, booleanFrom(value));
  else sheet.layout.setColumnsHidden(area.column, area.columnCount, booleanFrom(value));
}

function select(range: RangeTarget): null {
  if (range.sheet.visibility !== 'visible') throw invalidArgument('The sheet is hidden.');
  range.session.workbook.select(range.sheetId, range.area);
  return null;
}

/** `Excel.Range` */
export const range = objectClass<RangeTarget>({
  name: 'Range',
  keepsReference: true,
  scalars: {
    Address: { get: (target) => target.address },
    AddressLocal: { get: (target) => target.address },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    CellCount: { get: cellCount },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    Values: { get: (target) => readGrid(target, 'values'), set: writeInputs },
    ValueTypes: { get: (target) => readGrid(target, 'valueTypes') },
    Formulas: { get: (target) => readGrid(target, 'formulas'), set: writeInputs },
    Text: { get: (target) => readGrid(target, 'text') },
    NumberFormat: { get: (target) => readGrid(target, 'numberFormat'), set: writeNumberFormats },
    RowHidden: {
      get: (target) => hidden(target, 'rows'),
      set: (target, value) => hide(target, 'rows', value),
    },
    ColumnHidden: {
      get: (target) => hidden(target, 'columns'),
      set: (target, value) => hide(target, 'columns', value),
    },
    Hidden: {
      get: (target) => {
        const [rows, columns] = [hidden(target, 'rows'), hidden(target, 'columns')];
        return rows === true || columns === true ? true : rows === columns ? rows : null;
      },
    },
  },
  navigation: {
    Format: ({ session, sheetId, area }) => rangeFormat(new FormatTarget(session, sheetId, [area])),
    DataValidation: (target) => dataValidation(target),
    Worksheet: ({ session, sheetId }) => session.objects.worksheet(session, sheetId),
  },
  methods: {
    ...RANGE_SHAPES,
    _ValidateArraySize: mustHaveSize,
    Clear: clear,
    Merge: merge,
    Unmerge: unmerge,
    Select: select,
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: (target, wanted) => getLineProperties(target, wanted, 'rows'),
    GetColumnProperties: (target, wanted) => getLineProperties(target, wanted, 'columns'),
  },
  notModelled: [
    'NumberFormatLocal',
    'FormulasLocal',
    'FormulasR1C1',
    'Hyperlink',
    'Style',
    'LinkedDataTypeState',
    'HasSpill',
    'Top',
    'Left',
    'Height',
    'Width',
    'SavedAsArray',
    'NumberFormatCategories',
    'ConditionalFormats',
    'Sort',
  ],
});
