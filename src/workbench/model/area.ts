/** A rectangle of cells. Rows and columns count from zero, as `Range.rowIndex` does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const lastRow = (area: Area): number => area.row + area.rowCount - 1;
export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;
export const isWholeColumns = (area: Area): boolean => area.rowCount === SHEET_ROWS;
export const isWholeRows = (area: Area): boolean => area.columnCount === SHEET_COLUMNS;
export const cellCountOf = (area: Area): number => area.rowCount * area.columnCount;

/** The area between two corners, in any order. */
export function areaBetween(
  row: number,
  column: number,
  otherRow: number,
  otherColumn: number,
): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rowCount: Math.abs(otherRow - row) + 1,
    columnCount: Math.abs(otherColumn - column) + 1,
  };
}

/** Whether the area has at least one cell and lies inside a sheet. */
export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rowCount, area.columnCount].every(Number.isInteger);
  return (
    whole &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= SHEET_ROWS &&
    area.column + area.columnCount <= SHEET_COLUMNS
  );
}

/** The cells both areas have, or undefined when they have none in common. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columnCount = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rowCount === other.rowCount &&
  one.columnCount === other.columnCount;
