import type { RuleGridCell } from '../rules/ruleGrid';
import type { SheetSnapshot } from '../tables/snapshot';
import { markerName } from './outputMarkers';
import { outputPage } from './outputPage';
import { PALETTE } from './palette';
import { CLEAR, numberValue, textValue } from './plannedValue';
import { freeSheetName } from './sheetName';
import { textWidth } from './textWidth';
import type {
  OutputId,
  PlannedChoices,
  PlannedColumnWidth,
  PlannedFormat,
  PlannedSuggestions,
  PlannedValue,
  SheetPlan,
} from './writePlan';

const PERCENT_FORMAT = '0.00%';
const TEXT_FORMAT = '@';
const TITLE_SIZE = 16;
const SECTION_SIZE = 12;
const NARROWEST = 8;
const WIDEST = 44;

/** A sheet that we add and people fill in: what it is, its cells, and how it is shown. */
export interface GridSheet {
  readonly output: OutputId;
  /** The name it gets where no sheet has it. */
  readonly sheetName: string;
  readonly grid: readonly (readonly RuleGridCell[])[];
  readonly frozenRows: number;
  /** The row repeated at the top of every printed page; null for none. */
  readonly titleRow: number | null;
}

/** A run of cells below one another that are written alike. */
interface ColumnRun {
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
  readonly cell: RuleGridCell;
}

/** Plans a sheet of its own for a grid of cells, with lists to choose from where the cells have them. */
export function planGridSheet(
  { sheets }: { readonly sheets: readonly Pick<SheetSnapshot, 'name'>[] },
  { output, sheetName, grid, frozenRows, titleRow }: GridSheet,
): SheetPlan {
  const columnCount = Math.max(...grid.map((row) => row.length));
  const columnWidths = widthsOf(grid, columnCount);
  const runs = valueRuns(grid);
  return {
    target: {
      ...{ kind: 'output', output, sheetId: null, marker: markerName(output) },
      sheetName: freeSheetName(
        sheetName,
        sheets.map(({ name }) => name),
      ),
    },
    clear: null,
    blocks: [
      {
        ...{ row: 0, column: 0 },
        values: grid.map((row) =>
          Array.from({ length: columnCount }, (_, column) => plannedValue(row[column])),
        ),
      },
    ],
    formats: [...grid.flatMap((row, at) => lineFormats(row, at)), ...runs.map(valueFormat)],
    choices: runs.flatMap(choicesOf),
    suggestions: runs.flatMap(suggestionsOf),
    ...{ columnWidths, frozenRows, page: outputPage(columnWidths, titleRow) },
  };
}

function plannedValue(cell: RuleGridCell | undefined): PlannedValue {
  if (!cell || cell.value === null) return CLEAR;
  return typeof cell.value === 'number' ? numberValue(cell.value) : textValue(cell.value);
}

function lineFormats(row: readonly RuleGridCell[], at: number): PlannedFormat[] {
  const [first] = row;
  if (!first) return [];
  const area = { row: at, column: 0, rowCount: 1, columnCount: row.length };
  switch (first.role) {
    case 'title':
      return [{ area, bold: true, fontSize: TITLE_SIZE, verticalAlignment: 'Center' }];
    case 'note':
      return [{ area, fontColor: PALETTE.stampText }];
    case 'section':
      return [{ area, bold: true, fontSize: SECTION_SIZE }];
    case 'header':
      return [
        {
          ...{ area, bold: true, fill: PALETTE.headerFill, borderColor: PALETTE.border },
          ...{ horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true },
        },
      ];
    case 'value':
      return [];
  }
}

/** The value cells, gathered below one another where they are written alike. */
function valueRuns(grid: readonly (readonly RuleGridCell[])[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  const open = new Map<number, number>();
  grid.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell.role !== 'value') return;
      const at = open.get(column) ?? -1;
      const above = runs[at];
      if (above && above.row + above.rowCount === row && isAlike(above.cell, cell)) {
        runs[at] = { ...above, rowCount: above.rowCount + 1 };
      } else open.set(column, runs.push({ column, row, rowCount: 1, cell }) - 1);
    });
  });
  return runs;
}

function isAlike(a: RuleGridCell, b: RuleGridCell): boolean {
  return a.shows === b.shows && a.choices === b.choices && a.suggestions === b.suggestions;
}

/** Texts stay texts whatever is typed, or Excel would take `2024-01` for a day and `1-2` for a date. */
function valueFormat({ cell: { shows, choices }, ...run }: ColumnRun): PlannedFormat {
  const area = areaOf(run);
  const look: PlannedFormat = {
    ...{ area, borderColor: PALETTE.border },
    ...{ verticalAlignment: 'Center', wrapText: true },
  };
  if (choices) return { ...look, numberFormat: TEXT_FORMAT, horizontalAlignment: 'Center' };
  if (shows === 'text') return { ...look, numberFormat: TEXT_FORMAT, horizontalAlignment: 'Left' };
  const numberFormat = shows === 'percent' ? PERCENT_FORMAT : 'General';
  return { ...look, numberFormat, horizontalAlignment: 'Right' };
}

function choicesOf({ cell: { choices }, ...run }: ColumnRun): PlannedChoices[] {
  return choices ? [{ area: areaOf(run), choices }] : [];
}

function suggestionsOf({ cell: { suggestions }, ...run }: ColumnRun): PlannedSuggestions[] {
  return suggestions ? [{ area: areaOf(run), offers: suggestions }] : [];
}

function areaOf({ row, column, rowCount }: Omit<ColumnRun, 'cell'>) {
  return { row, column, rowCount, columnCount: 1 };
}

function widthsOf(
  grid: readonly (readonly RuleGridCell[])[],
  columnCount: number,
): PlannedColumnWidth[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const widths = grid.map((row) => {
      const cell = row[column];
      const isInTable = cell?.role === 'header' || cell?.role === 'value';
      return isInTable ? textWidth(String(cell.value ?? '')) + 2 : 0;
    });
    return { column, characters: Math.min(WIDEST, Math.max(NARROWEST, ...widths)) };
  });
}
