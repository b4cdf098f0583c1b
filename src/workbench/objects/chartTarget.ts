import { itemNotFound } from '../host/hostError';
import type { SheetChart } from '../model/sheetCharts';
import type { SheetModel } from '../model/sheetModel';
import type { ExcelSession } from './excelSession';

/** What a Chart object, and the objects it consists of, stand for. */
export class ChartTarget {
  constructor(
    readonly session: ExcelSession,
    readonly sheetId: string,
    readonly chartId: string,
  ) {}

  get sheet(): SheetModel {
    return this.session.sheet(this.sheetId);
  }

  /** ItemNotFound for a chart that is gone. */
  get chart(): SheetChart {
    const chart = this.sheet.charts.find(this.chartId);
    if (chart === undefined) throw itemNotFound();
    return chart;
  }

  /** Changes the chart; AccessDenied where protection keeps the sheet from being changed. */
  change(parts: Partial<Omit<SheetChart, 'id'>>): null {
    const { sheet, chart } = this;
    this.session.mustBeEditable(sheet, chart.source);
    sheet.charts.change(chart.id, parts);
    return null;
  }
}
