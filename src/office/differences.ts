import { holds } from '../report/plannedValue';
import type { SheetPlan } from '../report/writePlan';
import type { CellArea, SnapshotCell } from '../tables/snapshot';
import { currentCell, currentFill, type CurrentSheet } from './currentSheet';
import { isInterpreted } from './interpretedText';
import { plannedGrid, type PlannedCell } from './plannedCells';

/** What of a cell is not yet as planned. */
export interface CellDifference {
  readonly value: boolean;
  readonly numberFormat: boolean;
  readonly fill: boolean;
}

/** A sheet's plan against the sheet as it is. The grids cover `area`. */
export interface SheetDifferences {
  readonly plan: SheetPlan;
  readonly area: CellArea;
  readonly planned: readonly (readonly PlannedCell[])[];
  readonly differences: readonly (readonly CellDifference[])[];
  /** Cells whose value, number format or fill differs. */
  readonly cells: number;
}

const TEXT_FORMAT = '@';
const GENERAL = 'General';
const NOWHERE: CellArea = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/**
 * Compares cell by cell. Values, number formats and fills decide; other formats go along with
 * cells that differ, so that a second run on our own output finds nothing to do.
 */
export function differencesOf(plan: SheetPlan, current: CurrentSheet): SheetDifferences {
  const grid = plannedGrid(plan);
  if (!grid) return { plan, area: NOWHERE, planned: [], differences: [], cells: 0 };
  const { area } = grid;
  let cells = 0;
  const planned = grid.cells.map((row, r) =>
    row.map((cell, c) => {
      const place = { row: area.row + r, column: area.column + c };
      const before = currentCell(current, place.row, place.column);
      const fill = fillFor(cell, current, place);
      return { ...cell, fill, numberFormat: formatFor(cell, before) };
    }),
  );
  const differences = planned.map((row, r) =>
    row.map((cell, c) => {
      const before = currentCell(current, area.row + r, area.column + c);
      const fillBefore = currentFill(current, area.row + r, area.column + c);
      const difference: CellDifference = {
        value: !shows(cell, before),
        numberFormat: cell.numberFormat !== null && cell.numberFormat !== before.numberFormat,
        fill: cell.fill !== null && fillKey(cell.fill) !== fillKey(fillBefore),
      };
      if (differs(difference)) cells += 1;
      return difference;
    }),
  );
  return { plan, area, planned, differences, cells };
}

/** Whether anything of the cell differs. */
export function differs({ value, numberFormat, fill }: CellDifference): boolean {
  return value || numberFormat || fill;
}

/**
 * The number format a cell needs. Text that Excel would interpret needs the text format; a number
 * in a cell of text format would become text.
 */
function formatFor({ value, numberFormat }: PlannedCell, before: SnapshotCell): string | null {
  if (value.kind === 'text' && isInterpreted(value.value)) return TEXT_FORMAT;
  if (value.kind === 'number' && (numberFormat ?? before.numberFormat) === TEXT_FORMAT) {
    return GENERAL;
  }
  return numberFormat;
}

/** The fill a cell gets: none of a plan's where the colour there now is not one the plan may replace. */
function fillFor(
  { fill, fillOver }: PlannedCell,
  current: CurrentSheet,
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  if (fill === null || !fillOver) return fill;
  const now = fillKey(currentFill(current, row, column));
  const beside = column > 0 ? fillKey(currentFill(current, row, column - 1)) : fillKey('none');
  return now !== beside && fillOver.map(fillKey).includes(now) ? fill : null;
}

function shows({ value }: PlannedCell, before: SnapshotCell): boolean {
  return value.kind === 'keep' || (before.formula === null && holds(value, before.content));
}

/** Excel reports a cell without fill as white, so the two cannot be told apart and count as one. */
export function fillKey(fill: string): string {
  const color = fill.toUpperCase();
  return color === '#FFFFFF' || color === '' || color === 'NONE' ? 'NONE' : color;
}
