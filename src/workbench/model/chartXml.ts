import { columnLetters, quotedSheetName } from './address';
import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { SheetChart } from './sheetCharts';
import { escapeXml } from './xml';

/** A chart without what it has only while a workbook is open, and placed. */
export type StoredChart = Omit<SheetChart, 'id' | 'name' | 'place'>;

const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What Office.js calls the kinds of charts, and what they are in a file. */
export const CHART_KINDS: Readonly<
  Record<string, { readonly direction: 'col' | 'bar' | 'line'; readonly grouping: string }>
> = {
  ColumnClustered: { direction: 'col', grouping: 'clustered' },
  ColumnStacked: { direction: 'col', grouping: 'stacked' },
  BarClustered: { direction: 'bar', grouping: 'clustered' },
  BarStacked: { direction: 'bar', grouping: 'stacked' },
  Line: { direction: 'line', grouping: 'standard' },
};

/** Office.js's words for where a legend is, and those of a file. */
export const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

/** The `chartN.xml` part of a chart on a sheet. It repeats no figures: Excel takes them from the cells. */
export function chartXml(sheetName: string, chart: StoredChart): string {
  const { direction, grouping } = CHART_KINDS[chart.type] ?? {
    direction: 'col',
    grouping: 'clustered',
  };
  const series = chart.fills
    .map((fill, at) => seriesXml(sheetName, chart, at, fill, direction === 'line'))
    .join('');
  const overlap = grouping === 'stacked' ? '<c:overlap val="100"/>' : '';
  const drawn =
    direction === 'line'
      ? `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`
      : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${overlap}${AXIS_IDS}</c:barChart>`;
  const [categoriesAt, valuesAt] = direction === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const legend = LEGEND_PLACES[chart.legend] ?? 'r';
  return `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING_ML}/chart" xmlns:a="${DRAWING_ML}/main"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${drawn}${categoryAxis(categoriesAt)}${valueAxis(valuesAt, chart.minimum)}</c:plotArea><c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

const AXIS_IDS = '<c:axId val="1"/><c:axId val="2"/>';

function categoryAxis(at: string): string {
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
}

function valueAxis(at: string, minimum: number | null): string {
  const min = minimum === null ? '' : `<c:min val="${minimum}"/>`;
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${min}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/><c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`;
}

function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr sz="1200" b="0"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function seriesXml(
  sheetName: string,
  { source, seriesBy }: StoredChart,
  at: number,
  fill: string | null,
  isLine: boolean,
): string {
  const row = source.row;
  const column = source.column;
  const [lines, columns] = [source.rowCount - 1, source.columnCount - 1];
  const [name, categories, values] =
    seriesBy === 'columns'
      ? [
          cells(row, column + 1 + at),
          cells(row + 1, column, lines),
          cells(row + 1, column + 1 + at, lines),
        ]
      : [
          cells(row + 1 + at, column),
          cells(row, column + 1, 1, columns),
          cells(row + 1 + at, column + 1, 1, columns),
        ];
  const of = (area: Area) => `<c:f>${escapeXml(formulaOf(sheetName, area))}</c:f>`;
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef>${of(name)}</c:strRef></c:tx>${fillXml(fill, isLine)}<c:cat><c:strRef>${of(categories)}</c:strRef></c:cat><c:val><c:numRef>${of(values)}</c:numRef></c:val></c:ser>`;
}

function fillXml(fill: string | null, isLine: boolean): string {
  if (fill === null) return isLine ? '' : NOT_INVERTED;
  const solid = `<a:solidFill><a:srgbClr val="${fill.slice(1)}"/></a:solidFill>`;
  return `<c:spPr>${solid}</c:spPr>${isLine ? '' : NOT_INVERTED}`;
}

/** Left out, it would draw negative bars white. */
const NOT_INVERTED = '<c:invertIfNegative val="0"/>';

function cells(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

/** Charts refer with dollar signs throughout. */
function formulaOf(sheetName: string, area: Area): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(lastColumn(area))}$${lastRow(area) + 1}`;
  return `${quotedSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}
