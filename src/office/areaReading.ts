import type { CellArea, SnapshotCell } from '../tables/snapshot';
import { cellCount, rowBands } from './cellAreas';
import { DRESS_OPTIONS, dressOf, type Dress } from './cellDress';
import { loadedCells } from './loadedCells';
import { readingAll, readingNothing, readingOf, type Reading } from './reading';

/**
 * Estimated size of a cell in an answer: type and format, and its value twice (a cell without a
 * formula has its value for one). Chinese takes three bytes a letter.
 */
const BYTES_PER_CELL = 96;
const BYTES_PER_FILL = 48;
/** Excel answers with all eight lines of a cell. */
const BYTES_PER_DRESS = 800;
const BYTES_PER_WIDTH = 200;

/** Tells where from: the sheet's proxy and its name, for failures. */
export interface ReadSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** The cells of an area, in bands that fit a request; no rows for a sheet that is gone. */
export function readingCells(
  { sheet, name }: ReadSheet,
  area: CellArea | null,
  bytesPerRequest: number,
): Reading<SnapshotCell[][]> {
  return readingBands(area, bytesPerRequest / BYTES_PER_CELL, (band) =>
    readingOf(cellCount(band) * BYTES_PER_CELL, () => {
      const range = rangeOf(sheet, band);
      range.load('values,valueTypes,formulas,numberFormat');
      range.untrack();
      return () => (range.isNullObject ? [] : loadedCells(range, name));
    }),
  );
}

/** The fill colours of an area, `#RRGGBB`; white and "" stand for no fill, too. */
export function readingFills(
  { sheet }: ReadSheet,
  area: CellArea | null,
  bytesPerRequest: number,
): Reading<string[][]> {
  return readingBands(area, bytesPerRequest / BYTES_PER_FILL, (band) =>
    readingOf(cellCount(band) * BYTES_PER_FILL, () => {
      const range = rangeOf(sheet, band);
      const properties = range.getCellProperties({ format: { fill: { color: true } } });
      range.untrack();
      return () => fillsOf(properties);
    }),
  );
}

/** How the cells of an area are dressed. */
export interface DressedArea {
  readonly area: CellArea;
  readonly cells: readonly (readonly Dress[])[];
}

/** Fonts, alignments and borders of some areas. */
export function readingDress(
  { sheet }: ReadSheet,
  areas: readonly CellArea[],
  bytesPerRequest: number,
): Reading<DressedArea[]> {
  return readingAll(
    areas.map((area) => {
      const reading = readingBands(area, bytesPerRequest / BYTES_PER_DRESS, (band) =>
        readingOf(cellCount(band) * BYTES_PER_DRESS, () => {
          const range = rangeOf(sheet, band);
          const properties = range.getCellProperties({ format: DRESS_OPTIONS });
          range.untrack();
          return () => answered(properties).map((row) => row.map(dressOf));
        }),
      );
      return { pieces: reading.pieces, take: () => ({ area, cells: reading.take() }) };
    }),
  );
}

/** Widths of some columns in points, by column; a column without one width has none. */
export function readingWidths(
  { sheet }: ReadSheet,
  columns: readonly number[],
): Reading<ReadonlyMap<number, number>> {
  const reading = readingAll(
    columns.map((column) =>
      readingOf(BYTES_PER_WIDTH, () => {
        const range = rangeOf(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
        range.load('format/columnWidth');
        range.untrack();
        // Declared as a number; a range of a sheet that is gone has none.
        return (): [number, number | null] => [
          column,
          range.isNullObject ? null : range.format.columnWidth,
        ];
      }),
    ),
  );
  return {
    pieces: reading.pieces,
    take: () =>
      new Map(
        reading.take().flatMap(([column, width]) => (width === null ? [] : [[column, width]])),
      ),
  };
}

/** The range of an area, addressed by index: no quoting, no length limit, no locale. */
export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function readingBands<T>(
  area: CellArea | null,
  cellsPerRequest: number,
  reading: (band: CellArea) => Reading<T[][]>,
): Reading<T[][]> {
  if (!area) return readingNothing([]);
  const bands = readingAll(rowBands(area, cellsPerRequest).map(reading));
  return { pieces: bands.pieces, take: () => bands.take().flat() };
}

function fillsOf(properties: CellPropertiesResult): string[][] {
  return answered(properties).map((row) => row.map((cell) => cell.format?.fill?.color ?? ''));
}

interface CellPropertiesResult {
  readonly value: readonly (readonly Excel.CellProperties[])[] | null;
}

/** Declared as always there; a range of a sheet that is gone has none. */
function answered({ value }: CellPropertiesResult): readonly (readonly Excel.CellProperties[])[] {
  return value ?? [];
}
