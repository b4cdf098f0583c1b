import { rangeOf } from './areaReading';
import { areaOfCells, rowBands } from './cellAreas';
import { chartRemoval, drawingPiece } from './charts';
import { settableDress } from './cellDress';
import type { CellRestoring, RestoredSheet } from './cellRestoring';
import { jsonBytes } from './jsonBytes';
import type { RequestPiece } from './requestChunks';
import { restoringWrites } from './restoreWrite';
import { writePieces } from './writePieces';

const BYTES_PER_RANGE = 400;
const BYTES_PER_DRESS = 300;

/** What puts a sheet back: values, number formats and fills, then dress, then column widths. */
export function restoringPieces(
  { workbook }: Excel.RequestContext,
  { previous, cells, widths, charts }: RestoredSheet,
  bytesPerRequest: number,
): RequestPiece[] {
  const sheet = () => workbook.worksheets.getItem(previous.sheetId);
  return [
    // Before the cells: whether a chart has to follow them shows in what they hold.
    ...charts.map(({ name, before }) =>
      before ? drawingPiece(sheet, before, true) : chartRemoval(sheet, name),
    ),
    ...restoringWrites(cells).flatMap((write) => writePieces(write, sheet, bytesPerRequest)),
    ...dressPieces(cells, sheet, bytesPerRequest),
    ...widths.map(({ column, points }) => ({
      bytes: BYTES_PER_RANGE,
      queue: () => {
        const range = rangeOf(sheet(), { row: 0, column, rowCount: 1, columnCount: 1 });
        range.format.columnWidth = points;
        range.untrack();
      },
    })),
  ];
}

function dressPieces(
  cells: readonly CellRestoring[],
  sheet: () => Excel.Worksheet,
  bytesPerRequest: number,
): RequestPiece[] {
  const dressed = cells.filter(({ dress }) => dress);
  const area = areaOfCells(dressed);
  if (!area) return [];
  const properties = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, (): Excel.SettableCellProperties => ({})),
  );
  for (const { row, column, dress } of dressed) {
    const line = properties[row - area.row];
    if (line) line[column - area.column] = settableDress(dress);
  }
  return rowBands(area, bytesPerRequest / BYTES_PER_DRESS).map((band) => {
    const from = band.row - area.row;
    const rows = properties.slice(from, from + band.rowCount);
    return {
      bytes: BYTES_PER_RANGE + jsonBytes(rows),
      queue: () => {
        const range = rangeOf(sheet(), band);
        range.setCellProperties(rows);
        range.untrack();
      },
    };
  });
}
