import { textOf } from './cellText';
import { headerText } from './headerText';
import { type HeaderCatalog, type HeaderRole } from './headerRoles';
import { cellAt, endColumn, endRow, type SheetSnapshot } from './snapshot';

/** A column of a header: what its leaf says and what stands above it. */
export interface HeaderColumn {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  /** Unit in brackets, such as `%`; null when none. */
  readonly unit: string | null;
  readonly role: HeaderRole;
  /** Texts of the cells above the leaf, merged cells carried to the right; empty when none. */
  readonly above: string;
}

/** One table's header: several stand in one row when tables lie side by side. */
export interface TableHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly HeaderColumn[];
}

const MOST_HEADER_ROWS = 3;
const LEAST_COUNTS = 2;

/**
 * The headers that begin in a row, left to right; empty when the row begins none. A header has a unit
 * column and at least two counts; its leaves may stand in one to three rows under merged cells.
 */
export function headersAt(
  sheet: SheetSnapshot,
  row: number,
  catalog: HeaderCatalog,
): TableHeader[] {
  const starts = unitColumns(sheet, row, catalog);
  if (starts.length === 0) return [];
  for (let rows = 1; rows <= MOST_HEADER_ROWS && row + rows <= endRow(sheet); rows += 1) {
    if (rows > 1 && !isHeaderContinuation(sheet, row + rows - 1, starts, catalog)) break;
    const hasMore =
      rows < MOST_HEADER_ROWS && isHeaderContinuation(sheet, row + rows, starts, catalog);
    if (hasMore) continue;
    return split(sheet, row, row + rows - 1, starts, catalog);
  }
  return [];
}

function unitColumns(sheet: SheetSnapshot, row: number, catalog: HeaderCatalog): number[] {
  const columns: number[] = [];
  for (let column = sheet.column; column < endColumn(sheet); column += 1) {
    if (roleAt(sheet, row, column, catalog)?.kind === 'unit') columns.push(column);
  }
  return columns;
}

/** A further header row has nothing under the unit header and header words elsewhere. */
function isHeaderContinuation(
  sheet: SheetSnapshot,
  row: number,
  unitColumnsOfHeader: readonly number[],
  catalog: HeaderCatalog,
): boolean {
  if (unitColumnsOfHeader.some((column) => textOf(cellAt(sheet, row, column).content) !== '')) {
    return false;
  }
  for (let column = sheet.column; column < endColumn(sheet); column += 1) {
    const role = roleAt(sheet, row, column, catalog);
    if (role && role.kind !== 'unit') return true;
  }
  return false;
}

function roleAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  catalog: HeaderCatalog,
): HeaderRole | null {
  const text = textOf(cellAt(sheet, row, column).content);
  return text === '' ? null : (catalog.get(headerText(text).key) ?? null);
}

function split(
  sheet: SheetSnapshot,
  firstRow: number,
  lastRow: number,
  starts: readonly number[],
  catalog: HeaderCatalog,
): TableHeader[] {
  const columns: (HeaderColumn | null)[] = [];
  for (let column = sheet.column; column < endColumn(sheet); column += 1) {
    columns.push(headerColumn(sheet, firstRow, lastRow, column, catalog));
  }
  const edges = starts.map((start) => leftEdge(sheet, columns, start));
  return edges.flatMap((firstColumn, index) => {
    const end = edges[index + 1] ?? endColumn(sheet);
    const own = columns.flatMap((column) =>
      column && column.column >= firstColumn && column.column < end ? [column] : [],
    );
    const counts = own.filter(({ role }) => role.kind === 'count').length;
    if (counts < LEAST_COUNTS) return [];
    return [
      {
        firstRow,
        lastRow,
        firstColumn,
        lastColumn: lastUsed(sheet, firstRow, lastRow, firstColumn, end),
        columns: own,
      },
    ];
  });
}

/** A table begins with the 序号 and 类别 columns in front of its unit column. */
function leftEdge(
  sheet: SheetSnapshot,
  columns: readonly (HeaderColumn | null)[],
  start: number,
): number {
  let edge = start;
  for (;;) {
    const kind = columns[edge - 1 - sheet.column]?.role.kind;
    if (kind !== 'sequence' && kind !== 'group') return edge;
    edge -= 1;
  }
}

function headerColumn(
  sheet: SheetSnapshot,
  firstRow: number,
  lastRow: number,
  column: number,
  catalog: HeaderCatalog,
): HeaderColumn | null {
  for (let row = lastRow; row >= firstRow; row -= 1) {
    const text = textOf(cellAt(sheet, row, column).content);
    if (text === '') continue;
    const { key, unit } = headerText(text);
    const above = aboveText(sheet, firstRow, row, column);
    const role = catalog.get(key) ?? catalog.get(headerText(above + text).key);
    return role ? { column, row, text, unit, role, above } : null;
  }
  return null;
}

/** What stands above a leaf; a merged cell shows its text in its first column only. */
function aboveText(sheet: SheetSnapshot, firstRow: number, row: number, column: number): string {
  const texts: string[] = [];
  for (let above = firstRow; above < row; above += 1) {
    for (let left = column; left >= sheet.column; left -= 1) {
      const text = textOf(cellAt(sheet, above, left).content);
      if (text === '') continue;
      texts.push(text);
      break;
    }
  }
  return texts.join('');
}

/** The last column with a header text; a table may end with columns that are not scored. */
function lastUsed(
  sheet: SheetSnapshot,
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  end: number,
): number {
  let last = firstColumn;
  for (let column = firstColumn; column < end; column += 1) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      if (textOf(cellAt(sheet, row, column).content) !== '') last = column;
    }
  }
  return last;
}
