import type JSZip from 'jszip';
import { isOnSheet } from './area';
import { chartFrames } from './drawingXml';
import { readChart } from './readChart';
import { partRelations } from './partRelations';
import type { SheetChart } from './sheetCharts';

/** A chart that saving writes again as it is. */
export interface OpenedChart {
  readonly part: string;
  readonly chart: Omit<SheetChart, 'id'>;
}

/** The charts of a sheet that the model can keep: those the workbench saved itself. */
export async function openedCharts(
  zip: JSZip,
  sheetPart: string,
  sheetName: string,
): Promise<OpenedChart[]> {
  const charts: OpenedChart[] = [];
  for (const drawing of await partRelations(zip, sheetPart)) {
    if (!drawing.type.endsWith('/drawing')) continue;
    const targets = await partRelations(zip, drawing.part);
    const xml = (await zip.file(drawing.part)?.async('string')) ?? '';
    for (const { name, place, relationship } of chartFrames(xml)) {
      const part = targets.find(({ id }) => id === relationship)?.part ?? '';
      const chart = readChart((await zip.file(part)?.async('string')) ?? '', sheetName);
      if (chart && isOnSheet(place)) charts.push({ part, chart: { ...chart, name, place } });
    }
  }
  return charts;
}
