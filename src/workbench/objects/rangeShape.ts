import { invalidArgument, itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import type { Area } from '../model/area';
import {
  boundingArea,
  intersection,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../model/area';
import type { RangeTarget } from './rangeTarget';
import { integerArgument, rangeArgument } from './rangeTarget';

type Shape = (range: RangeTarget, ...args: readonly unknown[]) => HostObject | null;

/** A range beside or inside another, from the other's area. */
const moved =
  (change: (area: Area, ...args: readonly unknown[]) => Area): Shape =>
  (range, ...args) =>
    range.other(change(range.area, ...args));

const nonZero = (count: number): number => {
  if (count === 0) throw invalidArgument();
  return count;
};

/** `count` rows below the area, or above its end when negative, as `getRowsBelow` counts. */
function rowsBeside(area: Area, count: number, below: boolean): Area {
  const size = Math.abs(nonZero(count));
  const outward = count > 0;
  const start = below
    ? outward
      ? lastRow(area) + 1
      : lastRow(area) + 1 - size
    : outward
      ? area.row - size
      : area.row;
  return { ...area, row: start, rowCount: size };
}

function columnsBeside(area: Area, count: number, after: boolean): Area {
  const turned: Area = {
    row: area.column,
    column: area.row,
    rowCount: area.columnCount,
    columnCount: area.rowCount,
  };
  const beside = rowsBeside(turned, count, after);
  return { ...area, column: beside.row, columnCount: beside.rowCount };
}

function intersectionOf(range: RangeTarget, other: unknown): HostObject | null {
  const target = rangeArgument(range.session, range.sheetId, other);
  const common =
    target.sheetId === range.sheetId ? intersection(range.area, target.area) : undefined;
  return common === undefined ? null : range.other(common);
}

function usedRange(range: RangeTarget, valuesOnly: unknown): HostObject | null {
  const area = range.cells.usedArea(valuesOnly === true, range.area);
  return area === undefined ? null : range.other(area);
}

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw itemNotFound();
  return object;
};

/** The methods of Range that give another range. */
export const RANGE_SHAPES: Readonly<Record<string, Shape>> = {
  GetCell: moved((area, row, column) => ({
    row: area.row + integerArgument(row),
    column: area.column + integerArgument(column),
    rowCount: 1,
    columnCount: 1,
  })),
  GetRow: moved((area, row) => ({ ...area, row: area.row + integerArgument(row), rowCount: 1 })),
  GetColumn: moved((area, column) => ({
    ...area,
    column: area.column + integerArgument(column),
    columnCount: 1,
  })),
  GetLastRow: moved((area) => ({ ...area, row: lastRow(area), rowCount: 1 })),
  GetLastColumn: moved((area) => ({ ...area, column: lastColumn(area), columnCount: 1 })),
  GetLastCell: moved((area) => ({
    row: lastRow(area),
    column: lastColumn(area),
    rowCount: 1,
    columnCount: 1,
  })),
  GetEntireRow: moved((area) => ({ ...area, column: 0, columnCount: SHEET_COLUMNS })),
  GetEntireColumn: moved((area) => ({ ...area, row: 0, rowCount: SHEET_ROWS })),
  GetOffsetRange: moved((area, rows, columns) => ({
    ...area,
    row: area.row + integerArgument(rows),
    column: area.column + integerArgument(columns),
  })),
  GetResizedRange: moved((area, rows, columns) => ({
    ...area,
    rowCount: area.rowCount + integerArgument(rows),
    columnCount: area.columnCount + integerArgument(columns),
  })),
  GetAbsoluteResizedRange: moved((area, rows, columns) => ({
    ...area,
    rowCount: integerArgument(rows),
    columnCount: integerArgument(columns),
  })),
  GetRowsBelow: moved((area, count) => rowsBeside(area, integerArgument(count, 1), true)),
  GetRowsAbove: moved((area, count) => rowsBeside(area, integerArgument(count, 1), false)),
  GetColumnsAfter: moved((area, count) => columnsBeside(area, integerArgument(count, 1), true)),
  GetColumnsBefore: moved((area, count) => columnsBeside(area, integerArgument(count, 1), false)),
  GetBoundingRect: (range, other) => {
    const target = rangeArgument(range.session, range.sheetId, other);
    if (target.sheetId !== range.sheetId) throw invalidArgument();
    return range.other(boundingArea(range.area, target.area));
  },
  GetIntersection: (range, other) => orNotFound(intersectionOf(range, other)),
  GetIntersectionOrNullObject: intersectionOf,
  GetUsedRange: (range, valuesOnly) => orNotFound(usedRange(range, valuesOnly)),
  GetUsedRangeOrNullObject: usedRange,
  GetMergedAreas: (range) => orNotFound(mergedAreas(range)),
  GetMergedAreasOrNullObject: (range) => mergedAreas(range),
  GetTables: (range, fullyContained) =>
    range.session.objects.tablesWithin(
      range.session,
      range.sheetId,
      range.area,
      fullyContained === true,
    ),
};

/** Every merge that has a cell in the range, whole. */
function mergedAreas(range: RangeTarget): HostObject | null {
  const areas = range.sheet.layout.merges(range.area);
  return areas.length === 0
    ? null
    : range.session.objects.rangeAreas(range.session, range.sheetId, areas);
}
