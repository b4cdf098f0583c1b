import { RANGE_TYPE } from '@univerjs/core';
import type { IFreeze, IRange } from '@univerjs/core';
import type { Area } from '../../model/area';
import {
  areaBetween,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../../model/area';
import type { FrozenPanes } from '../../model/sheetLayout';
import type { ShownSize } from './sheetSizes';

/** An area in the grid's terms, cut to what the grid shows. */
export function gridRange(area: Area, size: ShownSize): IRange {
  const whole = { rows: isWholeRows(area), columns: isWholeColumns(area) };
  return {
    startRow: Math.min(area.row, size.rowCount - 1),
    startColumn: Math.min(area.column, size.columnCount - 1),
    endRow: Math.min(lastRow(area), size.rowCount - 1),
    endColumn: Math.min(lastColumn(area), size.columnCount - 1),
    rangeType:
      whole.rows && whole.columns
        ? RANGE_TYPE.ALL
        : whole.rows
          ? RANGE_TYPE.ROW
          : whole.columns
            ? RANGE_TYPE.COLUMN
            : RANGE_TYPE.NORMAL,
  };
}

/** The area of a range of the grid; selected rows and columns reach over the whole sheet. */
export function areaOf(range: IRange): Area {
  const type = range.rangeType ?? RANGE_TYPE.NORMAL;
  const wholeRows = type === RANGE_TYPE.ROW || type === RANGE_TYPE.ALL;
  const wholeColumns = type === RANGE_TYPE.COLUMN || type === RANGE_TYPE.ALL;
  return areaBetween(
    wholeColumns ? 0 : range.startRow,
    wholeRows ? 0 : range.startColumn,
    wholeColumns ? SHEET_ROWS - 1 : range.endRow,
    wholeRows ? SHEET_COLUMNS - 1 : range.endColumn,
  );
}

/** Frozen panes in the grid's terms; -1 says that nothing is frozen in that direction. */
export const gridFreeze = ({ rows, columns }: FrozenPanes): IFreeze => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows === 0 ? -1 : rows,
  startColumn: columns === 0 ? -1 : columns,
});
