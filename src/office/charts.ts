import type { PlannedChart } from '../report/writePlan';
import type { CellArea } from '../tables/snapshot';
import { rangeOf, type ReadSheet } from './areaReading';
import type { HostLog } from './hostLog';
import { readingNothing, readingOf, type Reading } from './reading';
import type { RequestPiece } from './requestChunks';

const BYTES_PER_NAME = 200;
const BYTES_PER_CHART = 5000;

/** The names of a sheet's charts; null where they are not asked for. */
export function readingCharts({ sheet }: ReadSheet, isAsked: boolean): Reading<string[] | null> {
  if (!isAsked) return readingNothing(null);
  return readingOf(BYTES_PER_NAME, () => {
    const { charts } = sheet;
    charts.load('items/name');
    return () => charts.items.map(({ name }) => name);
  });
}

/** Whether a sheet has a chart of this name; Excel does not regard case. */
export function hasChart(names: readonly string[] | null, name: string): boolean {
  return (names ?? []).some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Draws a chart, or makes the one of that name like it: a person may have dressed that. */
export function drawingPiece(
  sheet: () => Excel.Worksheet,
  chart: PlannedChart,
  isThere: boolean,
): RequestPiece {
  return {
    bytes: BYTES_PER_CHART,
    queue: () => {
      draw(sheet(), chart, isThere);
    },
  };
}

/** Takes a chart away. */
export function chartRemoval(sheet: () => Excel.Worksheet, name: string): RequestPiece {
  return {
    bytes: BYTES_PER_NAME,
    queue: () => {
      sheet().charts.getItem(name).delete();
    },
  };
}

function draw(
  sheet: Excel.Worksheet,
  { name, kind, title, source, fills, place }: PlannedChart,
  isThere: boolean,
): void {
  const figures = rangeOf(sheet, source);
  const chart = isThere ? sheet.charts.getItem(name) : sheet.charts.add(kind, figures, 'Columns');
  if (isThere) chart.setData(figures, 'Columns');
  else {
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = 'Bottom';
    // Left to itself, Excel begins where the figures do: bars of 95 and 96 would look far apart.
    chart.axes.valueAxis.minimum = 0;
  }
  fills.forEach((fill, at) => {
    chart.series.getItemAt(at).format.fill.setSolidColor(fill);
  });
  const [first, last] = [rangeOf(sheet, cornerOf(place)), rangeOf(sheet, lastCellOf(place))];
  chart.setPosition(first, last);
  for (const range of [figures, first, last]) range.untrack();
}

function cornerOf({ row, column }: CellArea): CellArea {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function lastCellOf({ row, column, rowCount, columnCount }: CellArea): CellArea {
  return cornerOf({
    row: row + rowCount - 1,
    column: column + columnCount - 1,
    rowCount,
    columnCount,
  });
}

/** True for a refusal that concerns charts only. */
export function isChartFailure(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  // Declared as always there; errors raised inside the client library have none.
  const info = error.debugInfo as Partial<OfficeExtension.DebugInfo> | undefined;
  const location = info?.errorLocation ?? '';
  return location === 'Worksheet.charts' || location.startsWith('Chart');
}

/** What was read, and whether Excel refuses charts. */
export interface ReadWithCharts<T> {
  readonly found: T;
  readonly areRefused: boolean;
}

/**
 * Reads, and where Excel refuses to tell of charts reads once more without them, so that a host that
 * has none costs no more than the charts. Throws other host failures.
 */
export async function readWithCharts<T>(
  log: HostLog,
  read: (charts: boolean) => Promise<T>,
): Promise<ReadWithCharts<T>> {
  try {
    return { found: await read(true), areRefused: false };
  } catch (error) {
    if (!isChartFailure(error)) throw error;
    log(error);
    return { found: await read(false), areRefused: true };
  }
}
