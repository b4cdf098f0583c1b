import { parseAddress } from './address';
import type { Area } from './area';
import { boundingArea } from './area';
import { CHART_KINDS, chartXml, LEGEND_PLACES, type StoredChart } from './chartXml';
import { elements, unescapeXml } from './xml';

/**
 * The chart of a `chartN.xml` part; null for one that says anything the model has no words for, such
 * as any that Excel itself saved: it would not be the same when written again.
 */
export function readChart(xml: string, sheetName: string): StoredChart | null {
  const chart = chartIn(xml, sheetName);
  return chart && chartXml(sheetName, chart) === xml ? chart : null;
}

function chartIn(xml: string, sheetName: string): StoredChart | null {
  const series = elements(xml, 'ser').map(({ inner }) => ({
    name: areaIn(inner, 'tx', sheetName),
    categories: areaIn(inner, 'cat', sheetName),
    values: areaIn(inner, 'val', sheetName),
    fill: valueOf(inner, 'srgbClr'),
  }));
  const [first, last] = [series[0], series.at(-1)];
  if (!first?.name || !first.categories || !last?.values) return null;
  const type = Object.entries(CHART_KINDS).find(
    ([, { direction, grouping }]) =>
      direction === (valueOf(xml, 'barDir') ?? 'line') && grouping === valueOf(xml, 'grouping'),
  )?.[0];
  const legend = Object.entries(LEGEND_PLACES).find(
    ([, place]) => place === valueOf(xml, 'legendPos'),
  )?.[0];
  const minimum = valueOf(xml, 'min');
  if (type === undefined || legend === undefined) return null;
  return {
    ...{ type, legend, minimum: minimum === undefined ? null : Number(minimum) },
    seriesBy: first.name.row < first.categories.row ? 'columns' : 'rows',
    source: boundingArea(boundingArea(first.name, first.categories), last.values),
    title: unescapeXml(elements(xml, 't')[0]?.inner ?? ''),
    fills: series.map(({ fill }) => (fill === undefined ? null : `#${fill}`)),
  };
}

function valueOf(xml: string, element: string): string | undefined {
  return elements(xml, element)[0]?.attributes.val;
}

function areaIn(series: string, element: string, sheetName: string): Area | null {
  const formula = elements(elements(series, element)[0]?.inner ?? '', 'f')[0]?.inner ?? '';
  const address = parseAddress(unescapeXml(formula));
  return address?.sheetName === sheetName ? address.area : null;
}
