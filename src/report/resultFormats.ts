import type { ChannelRules } from '../domain/ruleSet';
import type { BlockResults, DecidedCell, DecidedColumn } from './blockResults';
import { columnAreas, rowsByKey } from './cellRuns';
import { FLAGGED_FILLS, gradeFill, PALETTE } from './palette';
import { formatOf, headerOf } from './resultRoles';
import { textWidth } from './textWidth';
import type { PlannedColumnWidth, PlannedFormat } from './writePlan';

/** Room on both sides of a header, in characters. */
const PADDING = 2;
const LEAST_WIDTH = 10;
const NO_FILL = 'none';

/** The formats of a block's results: number formats, centred grades, frames of added columns. */
export function resultFormats({ block, columns }: BlockResults): PlannedFormat[] {
  return columns.flatMap((column) => [
    ...(column.added ? addedFormats(column, block.headerRow, block.lastHeaderRow) : []),
    ...valueFormats(column),
  ]);
}

/**
 * The fills of a block's grade cells: flagged grades by grade. Where an earlier run flagged the unit
 * (`gradeBefore`, or the grade still in the cell) and this one does not, our own fill is taken away;
 * with `any`, wherever one of our fills may be left over.
 */
export function gradeFills(
  { columns }: BlockResults,
  rules: ChannelRules,
  gradeBefore: 'any' | ((unit: string) => string | null),
): PlannedFormat[] {
  const mayBeFilled = (cell: DecidedCell): boolean =>
    gradeBefore === 'any' || wasFlagged(cell, rules, gradeBefore);
  const fillOf = (cell: DecidedCell): string | null =>
    gradeFill(cell.unit.grade, rules) ?? (mayBeFilled(cell) ? NO_FILL : null);
  return columns
    .filter((column) => column.role.kind === 'grade')
    .flatMap((column) => {
      const rowsByFill = rowsByKey(column.cells, fillOf, (cell) => cell.row);
      return [...rowsByFill].flatMap(([fill, rows]) =>
        columnAreas(column.column, rows).map((area) =>
          fill === NO_FILL ? { area, fill, fillOver: FLAGGED_FILLS } : { area, fill },
        ),
      );
    });
}

/** Widths of the columns a block gets added, wide enough for their headers. */
export function addedColumnWidths({ columns }: BlockResults): PlannedColumnWidth[] {
  return columns
    .filter((column) => column.added)
    .map(({ role, column }) => ({
      column,
      characters: Math.max(LEAST_WIDTH, textWidth(headerOf(role)) + PADDING),
    }));
}

function wasFlagged(
  cell: DecidedCell,
  rules: ChannelRules,
  gradeBefore: (unit: string) => string | null,
): boolean {
  const { content } = cell.before;
  const shown = content.kind === 'text' ? content.value : null;
  return [shown, gradeBefore(cell.unit.unit)].some((grade) => gradeFill(grade, rules) !== null);
}

function valueFormats({ role, column, cells }: DecidedColumn): PlannedFormat[] {
  const written = cells.filter((cell) => !cell.decision.keepsFormula);
  if (role.kind === 'grade') {
    return columnAreas(column, rowsOf(written)).map((area) => ({
      area,
      horizontalAlignment: 'Center' as const,
    }));
  }
  const numbers = written.filter((cell) => cell.planned.kind === 'number');
  const numberFormat = formatOf(role);
  if (numberFormat === null) return [];
  return columnAreas(column, rowsOf(numbers)).map((area) => ({ area, numberFormat }));
}

function addedFormats(
  { column, cells }: DecidedColumn,
  headerRow: number,
  lastHeaderRow: number,
): PlannedFormat[] {
  const header = {
    row: headerRow,
    column,
    rowCount: lastHeaderRow - headerRow + 1,
    columnCount: 1,
  };
  const frame = {
    horizontalAlignment: 'Center' as const,
    verticalAlignment: 'Center' as const,
    borderColor: PALETTE.border,
  };
  return [
    { area: header, ...frame, bold: true, wrapText: true },
    ...columnAreas(column, rowsOf(cells)).map((area) => ({ area, ...frame })),
  ];
}

function rowsOf(cells: readonly DecidedCell[]): number[] {
  return cells.map((cell) => cell.row);
}
