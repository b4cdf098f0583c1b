import type { CellArea } from '../tables/snapshot';
import { PALETTE } from './palette';
import { CLEAR, numberOrClear, textValue } from './plannedValue';
import type { FigureTable } from './summaryFigures';
import type { PlannedChart, PlannedColumnWidth, PlannedFormat, PlannedValue } from './writePlan';

/** Small tables below a sheet's main one, with their charts below them. */
export interface FigureLayout {
  /** From the first row below the main table on, that one empty. */
  readonly rows: readonly (readonly PlannedValue[])[];
  readonly formats: readonly PlannedFormat[];
  readonly charts: readonly PlannedChart[];
  /** Columns they need. */
  readonly columnCount: number;
}

/** The first column is left free: that of the units beside it is wide enough for every label. */
const LABEL_COLUMN = 1;
const CHART_ROWS = 16;

/**
 * Lays the tables out one below the other with an empty row before each, and their charts side by side
 * under the last one, as wide together as the main table: nothing makes the printed page wider.
 */
export function figureLayout(
  tables: readonly FigureTable[],
  firstRow: number,
  columnWidths: readonly PlannedColumnWidth[],
): FigureLayout {
  const rows: PlannedValue[][] = [];
  const formats: PlannedFormat[] = [];
  const sources: CellArea[] = [];
  for (const table of tables) {
    const headingRow = firstRow + rows.length + 1;
    const source = {
      ...{ row: headingRow + 1, column: LABEL_COLUMN },
      ...{ rowCount: table.lines.length + 1, columnCount: table.series.length + 1 },
    };
    rows.push([CLEAR], ...rowsOf(table));
    formats.push(...formatsOf(table, source));
    sources.push(source);
  }
  const places = chartPlaces(tables.length, firstRow + rows.length + 1, columnWidths);
  const charts = tables.flatMap((table, at): PlannedChart[] => {
    const [source, place] = [sources[at], places[at]];
    if (!source || !place) return [];
    const fills = table.series.map(({ fill }) => fill);
    return [{ name: table.chart, kind: table.kind, title: table.title, source, fills, place }];
  });
  const columnCount = Math.max(0, ...sources.map((area) => area.column + area.columnCount));
  return { rows, formats, charts, columnCount };
}

function rowsOf({ title, categories, series, lines }: FigureTable): PlannedValue[][] {
  return [
    [CLEAR, textValue(title)],
    [CLEAR, textValue(categories), ...series.map(({ label }) => textValue(label))],
    ...lines.map(({ label, figures }) => [
      CLEAR,
      textValue(label),
      ...figures.map((figure) => numberOrClear(figure)),
    ]),
  ];
}

function formatsOf({ series }: FigureTable, source: CellArea): PlannedFormat[] {
  const heading = { ...source, row: source.row - 1, rowCount: 1, columnCount: 1 };
  const figures = { row: source.row + 1, rowCount: source.rowCount - 1 };
  return [
    { area: heading, bold: true, fontColor: PALETTE.text, verticalAlignment: 'Center' },
    { area: source, borderColor: PALETTE.border, verticalAlignment: 'Center' },
    {
      area: { ...source, rowCount: 1 },
      ...{ fill: PALETTE.headerFill, fontColor: PALETTE.text, bold: true },
      horizontalAlignment: 'Center',
    },
    ...series.map(({ numberFormat }, at): PlannedFormat => {
      const area = { ...figures, column: source.column + 1 + at, columnCount: 1 };
      return { area, numberFormat, horizontalAlignment: 'Center' };
    }),
  ];
}

/** Parts of the sheet's width that are about the same, each at least one column. */
function chartPlaces(
  count: number,
  row: number,
  columnWidths: readonly PlannedColumnWidth[],
): CellArea[] {
  const total = columnWidths.reduce((sum, { characters }) => sum + characters, 0);
  const ends = Array.from({ length: count }, (_, at) => {
    let width = 0;
    const end = columnWidths.findIndex(({ characters }) => {
      width += characters;
      return width * count >= total * (at + 1);
    });
    return end < 0 ? columnWidths.length : end + 1;
  });
  return ends.map((end, at) => {
    const column = ends[at - 1] ?? 0;
    return { row, column, rowCount: CHART_ROWS, columnCount: Math.max(1, end - column) };
  });
}
