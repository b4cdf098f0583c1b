import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { SheetChart } from './sheetCharts';
import { elements, escapeXml } from './xml';

const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The size Excel gives a new chart, about. */
const NEW_CHART = { rowCount: 15, columnCount: 8 };

/** A drawing of a sheet with nothing on it. */
export const EMPTY_DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main"></xdr:wsDr>`;

/** Where a chart is laid: over the cells of its place, or beside its figures where it has none. */
export function placeOf({ place, source }: SheetChart): Area {
  return place ?? { ...NEW_CHART, row: source.row, column: lastColumn(source) + 2 };
}

/** A chart's anchor in the drawing of its sheet. `id` is its number in that drawing. */
export function anchorXml(chart: SheetChart, id: number, relationship: string): string {
  const place = placeOf(chart);
  const corner = (of: 'from' | 'to', column: number, row: number) =>
    `<xdr:${of}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${of}>`;
  const from = corner('from', place.column, place.row);
  const to = corner('to', lastColumn(place) + 1, lastRow(place) + 1);
  const name = escapeXml(chart.name);
  return `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** A chart's frame in a drawing. */
export interface ChartFrame {
  readonly name: string;
  readonly place: Area;
  /** Of the drawing to the chart's part. */
  readonly relationship: string;
}

/** The frames of charts that lie exactly over cells, as `anchorXml` lays them. */
export function chartFrames(drawing: string): ChartFrame[] {
  return elements(drawing, 'twoCellAnchor').flatMap(({ inner }) => {
    const [from, to] = [cornerIn(inner, 'from'), cornerIn(inner, 'to')];
    const relationship = elements(inner, 'chart')[0]?.attributes.id;
    const name = elements(inner, 'cNvPr')[0]?.attributes.name;
    if (!from || !to || relationship === undefined || name === undefined) return [];
    const place = {
      ...from,
      ...{ rowCount: to.row - from.row, columnCount: to.column - from.column },
    };
    return [{ name, place, relationship }];
  });
}

function cornerIn(
  anchor: string,
  of: 'from' | 'to',
): { readonly row: number; readonly column: number } | null {
  const corner = elements(anchor, of)[0]?.inner ?? '';
  const number = (name: string) => Number(elements(corner, name)[0]?.inner ?? Number.NaN);
  const isOnCells = number('colOff') === 0 && number('rowOff') === 0;
  return isOnCells ? { row: number('row'), column: number('col') } : null;
}
