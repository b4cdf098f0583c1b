import { HostError, invalidArgument, itemNotFound, notImplemented } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import type { Area } from '../model/area';
import type { SeriesBy } from '../model/sheetCharts';
import { chartSeriesCollection } from './chartSeries';
import { ChartTarget } from './chartTarget';
import { rangeArgument } from './rangeTarget';
import { SheetTarget } from './worksheetParts';

/** The kinds of charts modelled, by Office.js's words. */
const TYPES: readonly unknown[] = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
];

const LEGEND_PLACES: readonly unknown[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

/** An area of the chart's own sheet; data from other sheets is not modelled. */
function areaArgument({ session, id }: SheetTarget, argument: unknown): Area {
  const range = rangeArgument(session, id, argument);
  if (range.sheetId !== id) throw notImplemented('Charts of data on another sheet');
  return range.area;
}

/** EmptyChartSeries for an area that has no room for names and figures. */
function sourceArgument(target: SheetTarget, argument: unknown): Area {
  const area = areaArgument(target, argument);
  if (area.rowCount > 1 && area.columnCount > 1) return area;
  throw new HostError('EmptyChartSeries', 'The range has no figures for a chart.');
}

/** Left to itself, Excel takes the longer side of the data for its categories. */
function seriesByFrom(word: unknown, { rowCount, columnCount }: Area): SeriesBy {
  if (word === 'Columns') return 'columns';
  if (word === 'Rows') return 'rows';
  if (word !== 'Auto' && word !== null && word !== undefined) throw invalidArgument();
  return rowCount >= columnCount ? 'columns' : 'rows';
}

const sheetOf = ({ session, sheetId }: ChartTarget): SheetTarget =>
  new SheetTarget(session, sheetId);

const chartTitle = objectClass<ChartTarget>({
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: ({ chart }) => chart.title,
      set: (target, text) => void target.change({ title: String(text) }),
    },
  },
});

const chartLegend = objectClass<ChartTarget>({
  name: 'ChartLegend',
  scalars: {
    Position: {
      get: ({ chart }) => chart.legend,
      set: (target, position) => {
        if (!LEGEND_PLACES.includes(position)) throw invalidArgument();
        target.change({ legend: String(position) });
      },
    },
  },
});

const chartAxis = objectClass<ChartTarget>({
  name: 'ChartAxis',
  scalars: {
    Minimum: {
      get: ({ chart }) => chart.minimum ?? '',
      set: (target, minimum) => {
        if (typeof minimum !== 'number' && minimum !== '') throw invalidArgument();
        target.change({ minimum: minimum === '' ? null : minimum });
      },
    },
  },
  notModelled: ['Maximum', 'Title', 'MajorGridlines', 'Format'],
});

const chartAxes = objectClass<ChartTarget>({
  name: 'ChartAxes',
  navigation: { ValueAxis: chartAxis },
  notModelled: ['CategoryAxis', 'SeriesAxis'],
});

/** `Excel.Chart` */
const chart = objectClass<ChartTarget>({
  name: 'Chart',
  identity: ({ chartId }) => ({ Id: chartId }),
  scalars: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (target) => target.chart.name,
      set: (target, name) => void target.change({ name: String(name) }),
    },
    ChartType: { get: (target) => target.chart.type },
  },
  navigation: {
    Title: chartTitle,
    Legend: chartLegend,
    Axes: chartAxes,
    Series: chartSeriesCollection,
    Worksheet: ({ session, sheetId }) => session.objects.worksheet(session, sheetId),
  },
  methods: {
    Delete: ({ session, sheet, chart: { id, source } }) => {
      session.mustBeEditable(sheet, source);
      sheet.charts.remove(id);
      return null;
    },
    SetData: (target, sourceData, seriesBy) => {
      const source = sourceArgument(sheetOf(target), sourceData);
      return target.change({ source, seriesBy: seriesByFrom(seriesBy, source) });
    },
    SetPosition: (target, startCell, endCell) => {
      const start = areaArgument(sheetOf(target), startCell);
      const end = endCell === null ? start : areaArgument(sheetOf(target), endCell);
      const rowCount = end.row + end.rowCount - start.row;
      const columnCount = end.column + end.columnCount - start.column;
      if (rowCount < 1 || columnCount < 1) throw invalidArgument();
      return target.change({
        place: { row: start.row, column: start.column, rowCount, columnCount },
      });
    },
  },
  notModelled: ['Top', 'Left', 'Width', 'Height', 'DataLabels', 'Format', 'PlotArea'],
});

function all({ session, id, sheet }: SheetTarget): HostObject[] {
  return sheet.charts.list().map((one) => chart(new ChartTarget(session, id, one.id)));
}

function find({ session, id, sheet }: SheetTarget, key: unknown): HostObject | undefined {
  const found = sheet.charts.find(String(key));
  return found && chart(new ChartTarget(session, id, found.id));
}

/** `worksheet.charts` */
export const chartCollection = objectClass<SheetTarget>({
  name: 'ChartCollection',
  items: all,
  item: find,
  scalars: { Count: { get: ({ sheet }) => sheet.charts.list().length } },
  methods: {
    Add: (target, type, sourceData, seriesBy) => {
      if (!TYPES.includes(type)) throw notImplemented(`Charts of type ${String(type)}`);
      const { session, id, sheet } = target;
      const source = sourceArgument(target, sourceData);
      session.mustBeEditable(sheet, source);
      const added = sheet.charts.add(String(type), source, seriesByFrom(seriesBy, source));
      return chart(new ChartTarget(session, id, added.id));
    },
    GetCount: ({ sheet }) => sheet.charts.list().length,
    GetItem: (target, key) => {
      const found = find(target, key);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    GetItemAt: (target, index) => {
      const found = all(target)[Number(index)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: (target, key) => find(target, key) ?? null,
  },
});
