import type JSZip from 'jszip';
import { chartXml } from './chartXml';
import { anchorXml, EMPTY_DRAWING } from './drawingXml';
import { partRelations, relationsPart } from './partRelations';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument';
const NO_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/** What stands after a sheet's drawing in its part, as far as exceljs writes it. */
const AFTER_DRAWING = /<(?:legacyDrawing|picture|tableParts|extLst)[\s/>]|<\/worksheet>/;

/** Adds the charts of all sheets to a package that exceljs wrote without them. */
export async function saveCharts(zip: JSZip, workbook: WorkbookModel, date: Date): Promise<void> {
  const parts = new ChartPackage(zip, date);
  for (const sheet of workbook.sheets) {
    if (sheet.charts.list().length > 0) await parts.add(sheet);
  }
}

class ChartPackage {
  private charts = 0;

  constructor(
    private readonly zip: JSZip,
    private readonly date: Date,
  ) {}

  async add(sheet: SheetModel): Promise<void> {
    const drawing = await this.drawingOf(`xl/worksheets/sheet${sheet.stored.id}.xml`);
    for (const chart of sheet.charts.list()) {
      this.charts += 1;
      const part = `xl/charts/chart${this.charts}.xml`;
      this.put(part, chartXml(sheet.name, chart));
      await this.declare(part, `${CONTENT_TYPE}.drawingml.chart+xml`);
      const relationship = await this.relate(drawing, 'chart', `../charts/chart${this.charts}.xml`);
      // Pictures, which exceljs writes, are numbered from one.
      const anchor = anchorXml(chart, 1000 + this.charts, relationship);
      await this.edit(drawing, (xml) => xml.replace('</xdr:wsDr>', () => `${anchor}</xdr:wsDr>`));
    }
  }

  /** The drawing that a sheet has for its pictures, or a new one. */
  private async drawingOf(sheetPart: string): Promise<string> {
    const relations = await partRelations(this.zip, sheetPart);
    const own = relations.find(({ type }) => type === `${RELATIONSHIPS}/drawing`);
    if (own) return own.part;
    const number = Object.keys(this.zip.files).filter((name) =>
      /^xl\/drawings\/drawing\d+\.xml$/.test(name),
    ).length;
    const name = `drawing${number + 1}.xml`;
    const part = `xl/drawings/${name}`;
    this.put(part, EMPTY_DRAWING);
    await this.declare(part, `${CONTENT_TYPE}.drawing+xml`);
    const id = await this.relate(sheetPart, 'drawing', `../drawings/${name}`);
    await this.edit(sheetPart, (xml) =>
      xml.replace(AFTER_DRAWING, (next) => `<drawing r:id="${id}"/>${next}`),
    );
    return part;
  }

  /** The new relation's id. */
  private async relate(part: string, type: string, target: string): Promise<string> {
    const id = `rIdChart${(await partRelations(this.zip, part)).length + 1}`;
    const relations = relationsPart(part);
    if (!this.zip.file(relations)) this.put(relations, NO_RELATIONS);
    const relation = `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
    await this.edit(relations, (xml) =>
      xml.replace('</Relationships>', () => `${relation}</Relationships>`),
    );
    return id;
  }

  private async declare(part: string, contentType: string): Promise<void> {
    await this.edit('[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        () => `<Override PartName="/${part}" ContentType="${contentType}"/></Types>`,
      ),
    );
  }

  private async edit(part: string, change: (xml: string) => string): Promise<void> {
    this.put(part, change((await this.zip.file(part)?.async('string')) ?? ''));
  }

  private put(part: string, xml: string): void {
    this.zip.file(part, xml, { date: this.date });
  }
}
