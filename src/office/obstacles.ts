import type { SheetPlan } from '../report/writePlan';
import type { CellArea } from '../tables/snapshot';
import { rangeOf, type ReadSheet } from './areaReading';
import { areaAround, rowBands } from './cellAreas';
import { blockArea, touchedArea } from './plannedCells';
import { readingAll, readingNothing, readingOf, type Reading } from './reading';

/** What may stand in the way of writing beside values. */
export interface Obstacles {
  /** Merged areas with a cell among those to be written; empty where Excel cannot tell. */
  readonly merges: readonly CellArea[];
  /** Excel tables that touch what is written of our own sheets, or the columns that are added. */
  readonly tables: readonly string[];
}

export const NO_OBSTACLES: Obstacles = { merges: [], tables: [] };

/** `getMergedAreasOrNullObject` gives no answer for more than 512 merged areas. */
const CELLS_PER_QUESTION = 512;
const BYTES_PER_QUESTION = 500;

/**
 * Looks for merged cells and tables where a sheet is to be written. Older versions of Excel (before
 * ExcelApi 1.13) do not tell of merged cells; what they swallowed is then noticed by reading back.
 */
export function readingObstacles({ sheet }: ReadSheet, plan: SheetPlan): Reading<Obstacles> {
  if (plan.target.sheetId === null) return readingNothing(NO_OBSTACLES);
  const merges = readingMerges(sheet, [
    ...(plan.clear ? [plan.clear] : []),
    ...plan.blocks.map(blockArea),
  ]);
  const tables = readingTables(sheet, tableArea(plan));
  return {
    pieces: [...merges.pieces, ...tables.pieces],
    take: () => ({ merges: merges.take(), tables: tables.take() }),
  };
}

/**
 * Where a table would be in the way: anywhere on our own sheets. Beside a person's counts only next to
 * columns that are added: Excel makes a table larger when the cells beside it are filled, and nobody
 * could take that back.
 */
function tableArea(plan: SheetPlan): CellArea | null {
  if (plan.target.kind === 'output') return touchedArea(plan);
  const added = new Set(plan.columnWidths.map(({ column }) => column));
  const areas = plan.blocks
    .map(blockArea)
    .flatMap((area) =>
      [...added]
        .filter((column) => column >= area.column && column < area.column + area.columnCount)
        .map((column) => ({ ...area, column, columnCount: 1 })),
    );
  const around = areaAround(areas);
  if (!around) return null;
  const left = Math.min(1, around.column);
  const above = Math.min(1, around.row);
  return {
    row: around.row - above,
    column: around.column - left,
    rowCount: around.rowCount + above,
    columnCount: around.columnCount + left,
  };
}

function readingTables(sheet: Excel.Worksheet, area: CellArea | null): Reading<string[]> {
  if (!area) return readingNothing([]);
  return readingOf(BYTES_PER_QUESTION, () => {
    const tables = loadedTables(sheet, area);
    return () => (tables.isNullObject ? [] : tables.items.map(({ name }) => name));
  });
}

function loadedTables(sheet: Excel.Worksheet, area: CellArea): Excel.TableScopedCollection {
  const range = rangeOf(sheet, area);
  const tables = range.getTables(false);
  tables.load('items/name');
  range.untrack();
  return tables;
}

function readingMerges(
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
): Reading<readonly CellArea[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return readingNothing([]);
  const bands = areas.flatMap((area) => rowBands(area, CELLS_PER_QUESTION));
  const reading = readingAll(
    bands.map((band) => readingOf(BYTES_PER_QUESTION, () => queueMerges(sheet, band))),
  );
  return { pieces: reading.pieces, take: () => reading.take().flat() };
}

function queueMerges(sheet: Excel.Worksheet, band: CellArea): () => CellArea[] {
  const range = rangeOf(sheet, band);
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  merged.untrack();
  range.untrack();
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex: row, columnIndex: column, rowCount, columnCount }) => ({
          row,
          column,
          rowCount,
          columnCount,
        }));
}
