import { invalidArgument, notImplemented } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import type { ChartTarget } from './chartTarget';
import { colorFrom } from './officeWords';
import { integerArgument } from './rangeTarget';

interface SeriesTarget {
  readonly of: ChartTarget;
  readonly position: number;
}

function nameOf({ of, position }: SeriesTarget): string {
  const { source, seriesBy } = of.chart;
  const { cells } = of.sheet;
  const [row, column] =
    seriesBy === 'columns'
      ? [source.row, source.column + 1 + position]
      : [source.row + 1 + position, source.column];
  return cells.text(row, column);
}

function colored({ of, position }: SeriesTarget, color: string | null): null {
  return of.change({ fills: of.chart.fills.map((fill, at) => (at === position ? color : fill)) });
}

const chartFill = objectClass<SeriesTarget>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (target, color) => colored(target, colorFrom(color)),
    Clear: () => {
      throw notImplemented('ChartFill.clear');
    },
  },
});

const chartSeriesFormat = objectClass<SeriesTarget>({
  name: 'ChartSeriesFormat',
  navigation: { Fill: chartFill },
  notModelled: ['Line'],
});

const chartSeries = objectClass<SeriesTarget>({
  name: 'ChartSeries',
  scalars: { Name: { get: nameOf } },
  navigation: { Format: chartSeriesFormat },
});

function all(of: ChartTarget): HostObject[] {
  return of.chart.fills.map((_, position) => chartSeries({ of, position }));
}

/** `chart.series` */
export const chartSeriesCollection = objectClass<ChartTarget>({
  name: 'ChartSeriesCollection',
  items: all,
  scalars: { Count: { get: ({ chart }) => chart.fills.length } },
  methods: {
    GetCount: ({ chart }) => chart.fills.length,
    GetItemAt: (target, index) => {
      const found = all(target)[integerArgument(index)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
  },
});
