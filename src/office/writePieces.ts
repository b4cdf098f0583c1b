import type { PlannedFormat } from '../report/writePlan';
import type { CellArea } from '../tables/snapshot';
import { rangeOf } from './areaReading';
import { offerChoices, offerSuggestions } from './choiceLists';
import { cellCount, rowBands } from './cellAreas';
import { columnWidthInPoints } from './columnWidth';
import { jsonBytes } from './jsonBytes';
import { dressPartsOf } from './plannedCells';
import type { RequestPiece } from './requestChunks';
import type { FillRun, SheetWrite, WrittenGrid } from './sheetWrite';

/** What an action on a range costs on the wire besides its arguments: the path and the action. */
const BYTES_PER_RANGE = 400;
const BYTES_PER_FORMAT = 1500;

type BorderSide = `${Excel.BorderIndex}`;
const OUTER_SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** The writing of one sheet in pieces; `sheet` gives the sheet anew for every request. */
export function writePieces(
  write: Omit<SheetWrite, 'plan'>,
  sheet: () => Excel.Worksheet,
  bytesPerRequest: number,
): RequestPiece[] {
  const on = (bytes: number, area: CellArea, act: (range: Excel.Range) => void): RequestPiece => ({
    bytes,
    queue: () => {
      const range = rangeOf(sheet(), area);
      act(range);
      range.untrack();
    },
  });
  const { clears, grid, fills, formats, choices, suggestions, columnWidths, frozenRows } = write;
  return [
    ...clears.map((area) => on(BYTES_PER_RANGE, area, (range) => range.clear())),
    ...(grid ? gridBands(grid, bytesPerRequest) : []).map((band) =>
      on(gridBytes(band), band.area, (range) => writeGrid(range, band)),
    ),
    ...fills.map((run) => on(BYTES_PER_RANGE, run.area, (range) => writeFill(range, run))),
    ...formats
      // Number formats and fills are written with the cells; these are the rest.
      .filter((format) => dressPartsOf(format).length > 0)
      .map((format) => on(BYTES_PER_FORMAT, format.area, (range) => writeFormat(range, format))),
    ...choices.map(({ area, choices: words }) =>
      on(BYTES_PER_RANGE + jsonBytes(words), area, (range) => offerChoices(range, words)),
    ),
    ...suggestions.map(({ area, offers }) =>
      on(BYTES_PER_FORMAT + jsonBytes(offers), area, (range) => offerSuggestions(range, offers)),
    ),
    ...columnWidths.map(({ column, characters }) =>
      on(BYTES_PER_RANGE, { row: 0, column, rowCount: 1, columnCount: 1 }, (range) => {
        range.format.columnWidth = columnWidthInPoints(characters);
      }),
    ),
    ...(frozenRows === null ? [] : [freezing(sheet, frozenRows)]),
  ];
}

/** Formats first: a text format has to be in place before the text that needs it. */
function writeGrid(range: Excel.Range, { numberFormats, values, formulas }: WrittenGrid): void {
  if (isAnyWritten(numberFormats)) range.numberFormat = numberFormats.map((row) => [...row]);
  if (isAnyWritten(values)) range.values = values.map((row) => [...row]);
  if (formulas && isAnyWritten(formulas)) range.formulas = formulas.map((row) => [...row]);
}

function isAnyWritten(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => row.some((value) => value !== null));
}

function gridBands(grid: WrittenGrid, bytesPerRequest: number): WrittenGrid[] {
  const bytesPerCell = gridBytes(grid) / cellCount(grid.area);
  return rowBands(grid.area, bytesPerRequest / bytesPerCell).map((area) => {
    const from = area.row - grid.area.row;
    return {
      area,
      numberFormats: grid.numberFormats.slice(from, from + area.rowCount),
      values: grid.values.slice(from, from + area.rowCount),
      ...(grid.formulas && { formulas: grid.formulas.slice(from, from + area.rowCount) }),
    };
  });
}

function gridBytes({ numberFormats, values, formulas = [] }: WrittenGrid): number {
  return BYTES_PER_RANGE + jsonBytes(numberFormats) + jsonBytes(values) + jsonBytes(formulas);
}

function writeFill({ format }: Excel.Range, { fill }: FillRun): void {
  if (fill === 'none') format.fill.clear();
  else format.fill.color = fill;
}

function writeFormat(range: Excel.Range, planned: PlannedFormat): void {
  const { format } = range;
  const { font } = format;
  if (planned.fontColor !== undefined) font.color = planned.fontColor;
  if (planned.bold !== undefined) font.bold = planned.bold;
  if (planned.fontSize !== undefined) font.size = planned.fontSize;
  if (planned.horizontalAlignment !== undefined) {
    format.horizontalAlignment = planned.horizontalAlignment;
  }
  if (planned.verticalAlignment !== undefined) format.verticalAlignment = planned.verticalAlignment;
  if (planned.wrapText !== undefined) format.wrapText = planned.wrapText;
  if (planned.borderColor === undefined) return;
  for (const side of borderSides(planned.area)) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = planned.borderColor;
  }
}

/** A single row or column has no lines inside it. */
function borderSides({ rowCount, columnCount }: CellArea): BorderSide[] {
  return [
    ...OUTER_SIDES,
    ...(rowCount > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columnCount > 1 ? (['InsideVertical'] as const) : []),
  ];
}

function freezing(sheet: () => Excel.Worksheet, rows: number): RequestPiece {
  return {
    bytes: BYTES_PER_RANGE,
    queue: () => {
      sheet().freezePanes.freezeRows(rows);
    },
  };
}
