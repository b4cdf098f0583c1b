import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { startOffice, type OfficeUnderTest } from '../../support/officeUnderTest';

describe.each(['1.9', '1.15'])('page layout through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  beforeEach(() => {
    office.open(WorkbookModel.create('a.xlsx', ['热线', '信箱']));
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  /** Does something to the first sheet's page and syncs; tells the error's code and place, if any. */
  async function set(act: (layout: Excel.PageLayout) => void) {
    try {
      await Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('热线').pageLayout);
        await context.sync();
      });
      return null;
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      return `${error.code} ${error.debugInfo.errorLocation ?? ''}`;
    }
  }

  const page = () => office.host.workbook.activeSheet.page;

  it('is as a new sheet has it until something is set', async () => {
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem('热线').pageLayout;
      layout.load('orientation,zoom,centerHorizontally,paperSize');
      const rows = layout.getPrintTitleRowsOrNullObject();
      await context.sync();
      expect(layout.orientation).toBe('Portrait');
      expect(layout.zoom).toMatchObject({ scale: 100 });
      expect(layout.centerHorizontally).toBe(false);
      expect(layout.paperSize).toBe('Letter');
      expect(rows.isNullObject).toBe(true);
    });
  });

  it('takes orientation, paper, pages, centring and title rows, and gives them back', async () => {
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem('热线').pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintTitleRows('$3:$4');
      await context.sync();
      layout.load('orientation,zoom,centerHorizontally,paperSize');
      const rows = layout.getPrintTitleRows();
      rows.load('address');
      await context.sync();
      expect(layout.orientation).toBe('Landscape');
      expect(layout.paperSize).toBe('A4');
      expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(layout.centerHorizontally).toBe(true);
      expect(rows.address).toBe('热线!3:4');
    });
    expect(page()).toMatchObject({ orientation: 'landscape', paper: 9 });
    expect(office.host.workbook.sheetByName('信箱')?.page.orientation).toBe('portrait');
  });

  it('a scale ends the fitting to pages', async () => {
    page().zoom = { kind: 'fit', pagesWide: 1, pagesTall: 1 };
    expect(await set((layout) => (layout.zoom = { scale: 75 }))).toBeNull();
    expect(page().zoom).toEqual({ kind: 'scale', percent: 75 });
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ['zoom', (layout) => (layout.zoom = { scale: 9 })],
    ['zoom', (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ['zoom', (layout) => (layout.zoom = { horizontalFitToPages: 1.5 })],
    ['zoom', (layout) => (layout.zoom = {})],
    ['setPrintTitleRows', (layout) => layout.setPrintTitleRows('A1:B2')],
    ['setPrintTitleRows', (layout) => layout.setPrintTitleRows('信箱!1:1')],
  ])('refuses what makes no sense as %s', async (member, act) => {
    expect(await set(act)).toBe(`InvalidArgument PageLayout.${member}`);
  });

  it('asked for title rows a sheet does not have, finds none', async () => {
    const code = await set((layout) => layout.getPrintTitleRows().load('address'));
    expect(code).toMatch(/^ItemNotFound /);
  });

  it('names what is not modelled instead of swallowing it', async () => {
    expect(await set((layout) => (layout.leftMargin = 10))).toBe(
      'NotImplemented PageLayout.leftMargin',
    );
  });
});
