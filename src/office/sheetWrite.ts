import type {
  PlannedChoices,
  PlannedSuggestions,
  PlannedColumnWidth,
  PlannedFormat,
  SheetPlan,
} from '../report/writePlan';
import type { CellArea } from '../tables/snapshot';
import { areaAround, sharedArea } from './cellAreas';
import { runsOf } from './cellRectangles';
import { differs, type CellDifference, type SheetDifferences } from './differences';
import type { PlannedCell } from './plannedCells';

/** A cell as Excel takes it in an array: null leaves it as it is, "" empties it. */
export type WrittenValue = string | number | boolean | null;

/** Rows of one area, as arrays for Excel; null leaves a cell as it is. */
export interface WrittenGrid {
  readonly area: CellArea;
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly values: readonly (readonly WrittenValue[])[];
  /** Cells that get a formula; only restoring brings formulas back. */
  readonly formulas?: readonly (readonly (string | null)[])[];
}

/** Cells that get the same fill; `none` takes it away. */
export interface FillRun {
  readonly area: CellArea;
  readonly fill: string;
}

/** Everything that is written to one sheet, in this order. */
export interface SheetWrite {
  readonly plan: SheetPlan;
  readonly clears: readonly CellArea[];
  readonly grid: WrittenGrid | null;
  readonly fills: readonly FillRun[];
  readonly formats: readonly PlannedFormat[];
  readonly choices: readonly PlannedChoices[];
  readonly suggestions: readonly PlannedSuggestions[];
  readonly columnWidths: readonly PlannedColumnWidth[];
  readonly frozenRows: number | null;
}

type Differing = SheetDifferences & { readonly emptied: boolean };

/**
 * What to write so that the sheet becomes as planned; null when it already is. One of our own
 * sheets is emptied and filled anew as a whole; on a person's sheet only what differs is written.
 */
export function sheetWriteOf(found: SheetDifferences): SheetWrite | null {
  const { plan, cells } = found;
  if (cells === 0) return null;
  const own = plan.target.kind === 'output';
  const differing: Differing = { ...found, emptied: own };
  return {
    plan,
    clears: own ? existing(plan) : clearedRuns(found),
    grid: writtenGrid(differing),
    fills: fillRuns(differing),
    formats: own
      ? plan.formats
      : plan.formats.filter(({ area }) => hasDifference(found, area, differs)),
    choices: plan.choices ?? [],
    suggestions: plan.suggestions ?? [],
    columnWidths: own
      ? plan.columnWidths
      : plan.columnWidths.filter(({ column }) =>
          hasDifference(found, { ...found.area, column, columnCount: 1 }, ({ value }) => value),
        ),
    frozenRows: plan.frozenRows,
  };
}

function existing({ target, clear }: SheetPlan): CellArea[] {
  return clear && !(target.kind === 'output' && target.sheetId === null) ? [clear] : [];
}

/** Whether the array of values names the cell. */
export function isWritten(cell: PlannedCell, difference: CellDifference, all: boolean): boolean {
  return cell.value.kind !== 'keep' && (all || difference.value);
}

function writtenGrid({ area, planned, differences, emptied }: Differing): WrittenGrid | null {
  const values = planned.map((row, r) =>
    row.map((cell, c) => {
      const difference = differences[r]?.[c];
      return difference && isWritten(cell, difference, emptied) ? arrayValue(cell) : null;
    }),
  );
  const numberFormats = planned.map((row, r) =>
    row.map((cell, c) => (emptied || differences[r]?.[c]?.numberFormat ? cell.numberFormat : null)),
  );
  const written = runsOf(area, (r, c) =>
    values[r]?.[c] != null || numberFormats[r]?.[c] != null ? 'written' : null,
  );
  const around = areaAround(written.map((run) => run.area));
  if (!around) return null;
  return {
    area: around,
    values: cut(values, area, around),
    numberFormats: cut(numberFormats, area, around),
  };
}

function arrayValue({ value }: PlannedCell): WrittenValue {
  switch (value.kind) {
    case 'keep':
      return null;
    case 'clear':
      return '';
    default:
      return value.value;
  }
}

function cut<T>(grid: readonly (readonly T[])[], from: CellArea, to: CellArea): T[][] {
  const left = to.column - from.column;
  return grid
    .slice(to.row - from.row, to.row - from.row + to.rowCount)
    .map((row) => row.slice(left, left + to.columnCount));
}

/** Differing cells that are to be empty lose everything else an earlier run gave them, too. */
function clearedRuns({ plan, area, planned, differences }: SheetDifferences): CellArea[] {
  if (!plan.clear) return [];
  const runs = runsOf(area, (r, c) => {
    const difference = differences[r]?.[c];
    const cell = planned[r]?.[c];
    const emptied = cell?.value.kind === 'clear' && cell.fill === 'none';
    return difference && emptied && differs(difference) ? 'clear' : null;
  });
  return runs.map((run) => run.area);
}

/** An emptied sheet has no fills left, so every planned colour is written again. */
function fillRuns({ area, planned, differences, emptied }: Differing): FillRun[] {
  return runsOf(area, (r, c) => {
    const fill = planned[r]?.[c]?.fill ?? null;
    const differing = differences[r]?.[c]?.fill ?? false;
    return differing || (emptied && fill !== 'none') ? fill : null;
  }).map(({ area: run, key }) => ({ area: run, fill: key }));
}

function hasDifference(
  { area, differences }: SheetDifferences,
  within: CellArea,
  test: (difference: CellDifference) => boolean,
): boolean {
  const shared = sharedArea(area, within);
  return shared !== null && cut(differences, area, shared).some((row) => row.some(test));
}
