import { cellAt, type CellArea, type SheetSnapshot } from '../tables/snapshot';
import { unionArea } from './cellRuns';
import { outputPage } from './outputPage';
import { PALETTE } from './palette';
import { CLEAR, contentAfter, holds, textValue } from './plannedValue';
import { stampLine, titleLine, type Stamp } from './stamp';
import type { CellContent } from '../tables/snapshot';
import type {
  PlannedChart,
  PlannedColumnWidth,
  PlannedFormat,
  PlannedPage,
  PlannedValue,
} from './writePlan';

/** All of an output sheet, from its first cell on. Every row has the same length. */
export interface OutputContent {
  readonly values: readonly (readonly PlannedValue[])[];
  readonly formats: readonly PlannedFormat[];
  readonly columnWidths: readonly PlannedColumnWidth[];
  readonly frozenRows: number;
  readonly page: PlannedPage;
}

/** What stands under a sheet's title and stamp; rows count from `BODY_ROW`. */
export interface OutputBody {
  /** Title without the month. */
  readonly title: string;
  readonly columnCount: number;
  readonly rows: readonly (readonly PlannedValue[])[];
  readonly formats: readonly PlannedFormat[];
  readonly columnWidths: readonly PlannedColumnWidth[];
  readonly frozenRows: number;
  /** The row of the sheet that printing repeats on every page; null for none. */
  readonly titleRow: number | null;
  /** Absent on sheets without. */
  readonly charts?: readonly PlannedChart[];
}

/** The first row below title and stamp. */
export const BODY_ROW = 2;
const TITLE_SIZE = 16;
const STAMP_SIZE = 10;

/** The sheet with its title and stamp; rows shorter than the table are filled up with empty cells. */
export function outputContent(body: OutputBody, stamp: Stamp): OutputContent {
  const { columnCount, columnWidths, frozenRows, titleRow } = body;
  const rows = [
    [textValue(titleLine(stamp.period, body.title))],
    [textValue(stampLine(stamp))],
    ...body.rows,
  ];
  const line = (row: number): CellArea => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  return {
    values: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => row[column] ?? CLEAR),
    ),
    formats: [
      {
        area: { ...line(0), columnCount },
        bold: true,
        fontSize: TITLE_SIZE,
        // Merged cells would stand in the way of sorting, filtering and copying.
        horizontalAlignment: 'CenterAcrossSelection',
        verticalAlignment: 'Center',
      },
      { area: line(1), fontSize: STAMP_SIZE, fontColor: PALETTE.stampText },
      ...body.formats,
    ],
    columnWidths,
    frozenRows,
    page: outputPage(columnWidths, titleRow),
  };
}

/** The cells a content takes up; null when it has none. */
export function contentArea({ values }: Pick<OutputContent, 'values'>): CellArea | null {
  const columnCount = values[0]?.length ?? 0;
  if (columnCount === 0) return null;
  return { row: 0, column: 0, rowCount: values.length, columnCount };
}

/** True when the sheet shows the content, and nothing else inside `area`. */
export function shows(
  sheet: SheetSnapshot,
  content: OutputContent,
  area: CellArea | null,
): boolean {
  const all = unionArea(area, contentArea(content));
  return cellsOf(all).every(({ row, column }) =>
    holds(plannedAt(content, row, column), cellAt(sheet, row, column).content),
  );
}

/** What a content puts into a cell: an empty one where it has nothing. */
export function plannedAt(content: OutputContent, row: number, column: number): PlannedValue {
  return content.values[row]?.[column] ?? CLEAR;
}

/** The content of a cell once it is written. */
export function contentAt(content: OutputContent, row: number, column: number): CellContent {
  return contentAfter(plannedAt(content, row, column), { kind: 'blank' });
}

/** Every cell of an area, row by row. */
export function cellsOf(area: CellArea | null): { row: number; column: number }[] {
  if (!area) return [];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) => ({
    row: area.row + Math.floor(at / area.columnCount),
    column: area.column + (at % area.columnCount),
  }));
}
