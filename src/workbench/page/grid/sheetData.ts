import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../model/area';
import { contains, intersection, lastColumn, lastRow } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { gridCell } from './cellData';
import { conditionalFormats } from './conditionalFormats';
import { fittedRowPixels } from './fittedRow';
import { gridFreeze, gridRange } from './gridRange';
import type { ShownSize } from './sheetSizes';
import { columnPixels, rowPixels, shownSize, STANDARD_POINTS } from './sheetSizes';

type CellRows = Record<number, Record<number, ICellData>>;

/** The cells of an area, by row and column; whole rows and columns are cut to what is shown. */
export function cellRows(sheet: SheetModel, area: Area, size: ShownSize): CellRows {
  const shown = intersection(area, { row: 0, column: 0, ...size });
  const rows: CellRows = {};
  if (shown === undefined) return rows;
  for (let row = shown.row; row <= lastRow(shown); row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = shown.column; column <= lastColumn(shown); column += 1) {
      cells[column] = gridCell(sheet.cells.cell(row, column));
    }
    rows[row] = cells;
  }
  return rows;
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Which cells lie in merges of several columns or rows; their text does not stretch a row. */
function mergedCells(sheet: SheetModel): (row: number, column: number) => boolean {
  const merges = sheet.layout.merges();
  return (row, column) =>
    merges.some((merge) => contains(merge, { row, column, rowCount: 1, columnCount: 1 }));
}

/** Rows whose height is not the sheet's standard one; heights that somebody set are fixed. */
function rowData(sheet: SheetModel, size: ShownSize, cells: CellRows): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  const standard = sheet.layout.standardHeight || STANDARD_POINTS;
  const isMerged = mergedCells(sheet);
  const widths = Array.from({ length: size.columnCount }, (_, column) =>
    columnPixels(sheet.layout.columnWidth(column)),
  );
  for (let row = 0; row < size.rowCount; row += 1) {
    const hd = flag(sheet.layout.isRowHidden(row));
    if (sheet.layout.hasOwnHeight(row)) {
      rows[row] = { h: rowPixels(sheet.layout.rowHeight(row)), ia: BooleanNumber.FALSE, hd };
      continue;
    }
    const rowCells = Object.entries(cells[row] ?? {}).map(([column, cell]) => ({
      cell,
      style: typeof cell.s === 'object' ? cell.s : null,
      width: cell.v === null || isMerged(row, Number(column)) ? undefined : widths[Number(column)],
    }));
    const h = fittedRowPixels(rowCells, standard);
    if (h !== rowPixels(standard) || hd === BooleanNumber.TRUE) rows[row] = { h, hd };
  }
  return rows;
}

function columnData(sheet: SheetModel, columnCount: number): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (let column = 0; column < columnCount; column += 1) {
    columns[column] = {
      w: columnPixels(sheet.layout.columnWidth(column)),
      hd: flag(sheet.layout.isColumnHidden(column)),
    };
  }
  return columns;
}

/** All merged areas of a sheet as ranges of the grid. */
export const mergeRanges = (sheet: SheetModel, size: ShownSize): IRange[] =>
  sheet.layout.merges().map((merge) => gridRange(merge, size));

/** A whole sheet in the grid's terms. */
export function sheetData(sheet: SheetModel): Partial<IWorksheetData> & { readonly id: string } {
  const size = shownSize(sheet);
  const used = sheet.cells.usedArea(false);
  const cells = used ? cellRows(sheet, used, size) : {};
  const { layout } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: layout.tabColor ?? '',
    hidden: flag(sheet.visibility !== 'visible'),
    freeze: gridFreeze(layout.frozen),
    ...size,
    defaultColumnWidth: columnPixels(layout.standardWidth),
    defaultRowHeight: rowPixels(layout.standardHeight || STANDARD_POINTS),
    mergeData: mergeRanges(sheet, size),
    cellData: cells,
    rowData: rowData(sheet, size, cells),
    columnData: columnData(sheet, size.columnCount),
    rowHeader: { width: 46, hidden: flag(!layout.showHeadings) },
    columnHeader: { height: 20, hidden: flag(!layout.showHeadings) },
    showGridlines: flag(layout.showGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** The whole workbook in the grid's terms, under the unit id the grid shall know it by. */
export function workbookData(workbook: WorkbookModel, unitId: string): Partial<IWorkbookData> {
  const sheets = workbook.sheets.map(sheetData);
  return {
    id: unitId,
    name: workbook.fileName,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: conditionalFormats(workbook),
  };
}
