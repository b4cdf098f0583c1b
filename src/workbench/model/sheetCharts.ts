import type { Area } from './area';
import type { ChangeFeed } from './changes';

/** Whether the columns or the rows of a chart's source are its series. */
export type SeriesBy = 'columns' | 'rows';

/** A chart as it was drawn. Its first row and column are the names, the rest the numbers. */
export interface SheetChart {
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly name: string;
  /** Office.js's word, such as `ColumnClustered`. */
  readonly type: string;
  /** On the chart's own sheet. */
  readonly source: Area;
  readonly seriesBy: SeriesBy;
  readonly title: string;
  readonly legend: string;
  /** Where the axis of the figures begins; null for where Excel chooses. */
  readonly minimum: number | null;
  /** The cells it lies over; null for wherever Excel puts a new one. */
  readonly place: Area | null;
  /** Colours set for series, by their position; null for those Excel chooses. */
  readonly fills: readonly (string | null)[];
}

/**
 * The charts of one sheet: those made on it, and those of its file that saving can write again. exceljs
 * knows no charts; `savedCharts` and `openedCharts` write and read them.
 */
export class SheetCharts {
  private charts: readonly SheetChart[] = [];
  private made = 0;

  constructor(
    private readonly sheetId: string,
    private readonly feed: ChangeFeed,
    opened: readonly Omit<SheetChart, 'id'>[],
  ) {
    this.charts = opened.map((chart) => ({ ...chart, id: this.newId() }));
  }

  list(): readonly SheetChart[] {
    return this.charts;
  }

  /** By id, or by name without regard to case. */
  find(key: string): SheetChart | undefined {
    const isNamed = ({ id, name }: SheetChart) =>
      id === key || name.toLowerCase() === key.toLowerCase();
    return this.charts.find(isNamed);
  }

  add(type: string, source: Area, seriesBy: SeriesBy): SheetChart {
    const id = this.newId();
    const chart: SheetChart = {
      id,
      name: `Chart ${this.made}`,
      ...{ type, source, seriesBy, title: '', legend: 'Right', minimum: null, place: null },
      fills: noFills(source, seriesBy),
    };
    this.put([...this.charts, chart]);
    return chart;
  }

  /** Changes what is named of a chart; new data starts with colours of Excel's choice. */
  change(id: string, parts: Partial<Omit<SheetChart, 'id'>>): void {
    this.put(
      this.charts.map((chart) => {
        if (chart.id !== id) return chart;
        const { source = chart.source, seriesBy = chart.seriesBy } = parts;
        const fills = parts.source || parts.seriesBy ? noFills(source, seriesBy) : chart.fills;
        return { ...chart, fills, ...parts };
      }),
    );
  }

  remove(id: string): void {
    this.put(this.charts.filter((chart) => chart.id !== id));
  }

  private newId(): string {
    this.made += 1;
    return `{00000000-0000-0000-0001-${String(this.made).padStart(12, '0')}}`;
  }

  private put(charts: readonly SheetChart[]): void {
    this.charts = charts;
    this.feed.tell({ kind: 'charts', sheetId: this.sheetId });
  }
}

function noFills({ rowCount, columnCount }: Area, seriesBy: SeriesBy): null[] {
  const count = (seriesBy === 'columns' ? columnCount : rowCount) - 1;
  return new Array<null>(Math.max(0, count)).fill(null);
}
