import type { CellArea } from '../tables/snapshot';
import { areaOfCells } from './cellAreas';
import { runsOf } from './cellRectangles';
import type { CellRestoring } from './cellRestoring';
import { differs, fillKey } from './differences';
import type { FillRun, SheetWrite, WrittenGrid, WrittenValue } from './sheetWrite';

type CellsWrite = Omit<SheetWrite, 'plan'>;

const NOTHING: CellsWrite = {
  clears: [],
  grid: null,
  fills: [],
  formats: [],
  choices: [],
  suggestions: [],
  columnWidths: [],
  frozenRows: null,
};

/**
 * What puts cells back, in two steps: values and fills, then the number formats that a value could
 * not be written in.
 */
export function restoringWrites(all: readonly CellRestoring[]): CellsWrite[] {
  const cells = all.filter(({ parts }) => differs(parts));
  const area = areaOfCells(cells);
  if (!area) return [];
  const grid = gridOf(area, cells);
  const first: CellsWrite = {
    ...NOTHING,
    grid: writtenGrid(area, grid),
    fills: fillRuns(area, grid),
  };
  const numberFormats = mapped(grid, (cell) =>
    cell.stagedFormat !== cell.numberFormat || (cell.parts.value && cell.before.formula !== null)
      ? cell.numberFormat
      : null,
  );
  const second: CellsWrite = {
    ...NOTHING,
    grid: { area, numberFormats, values: mapped(grid, () => null) },
  };
  const isStaged = numberFormats.some((row) => row.some((format) => format !== null));
  return isStaged ? [first, second] : [first];
}

type Grid = readonly (readonly (CellRestoring | undefined)[])[];

function gridOf(area: CellArea, cells: readonly CellRestoring[]): Grid {
  const grid = Array.from({ length: area.rowCount }, () =>
    new Array<CellRestoring | undefined>(area.columnCount).fill(undefined),
  );
  for (const cell of cells) {
    const row = grid[cell.row - area.row];
    if (row) row[cell.column - area.column] = cell;
  }
  return grid;
}

function mapped<T>(grid: Grid, value: (cell: CellRestoring) => T | null): (T | null)[][] {
  return grid.map((row) => row.map((cell) => (cell ? value(cell) : null)));
}

function writtenGrid(area: CellArea, grid: Grid): WrittenGrid {
  return {
    area,
    numberFormats: mapped(grid, ({ parts, stagedFormat }) =>
      parts.value || parts.numberFormat ? stagedFormat : null,
    ),
    values: mapped(grid, ({ parts, before }) =>
      parts.value && before.formula === null ? inputOf(before) : null,
    ),
    formulas: mapped(grid, ({ parts, before }) => (parts.value ? before.formula : null)),
  };
}

function inputOf({ content }: CellRestoring['before']): WrittenValue {
  return content.kind === 'blank' ? '' : content.value;
}

function fillRuns(area: CellArea, grid: Grid): FillRun[] {
  const runs = runsOf(area, (r, c) => {
    const cell = grid[r]?.[c];
    return cell?.parts.fill ? fillKey(cell.before.fill) : null;
  });
  return runs.map(({ area: run, key }) => ({ area: run, fill: key === 'NONE' ? 'none' : key }));
}
