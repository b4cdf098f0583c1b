import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { opened, partOf } from './packages';

const soffice = [
  process.env.SOFFICE_PATH ?? '',
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
].find((file) => file !== '' && existsSync(file));

const whereInstalled = soffice === undefined ? it.skip : it;

/** The workbook as LibreOffice reads it and writes it again. */
function throughLibreOffice(bytes: Uint8Array, program: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const [source, target] = [path.join(folder, 'month.xlsx'), path.join(folder, 'out')];
    writeFileSync(source, bytes);
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', target, source];
    execFileSync(program, [profile, ...convert], { stdio: 'ignore', timeout: 100_000 });
    return new Uint8Array(readFileSync(path.join(target, 'month.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a saved workbook in LibreOffice', () => {
  whereInstalled(
    'has its sheets, values, results of formulas, formats, fills, widths, page setup and names',
    async () => {
      const workbook = WorkbookModel.create('month.xlsx', ['热线考评', '预警单位']);
      const { cells, layout, page } = workbook.activeSheet;
      cells.setInputs({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, [
        ['11月考评情况', '', ''],
        ['市水利局', 0.98125, "'007"],
        ['合计', '=B2*2', true],
      ]);
      const header = { row: 0, column: 0, rowCount: 1, columnCount: 3 };
      layout.merge(header);
      cells.setFormats(header, { bold: true, fillColor: '#FFE699', horizontalAlignment: 'center' });
      cells.setFormats(
        { row: 1, column: 1, rowCount: 2, columnCount: 1 },
        { numberFormat: '0.00%' },
      );
      layout.setColumnWidth(0, 1, 30);
      page.orientation = 'landscape';
      page.paper = 9;
      page.zoom = { kind: 'fit', pagesWide: 1, pagesTall: 0 };
      page.titleRows = { first: 0, last: 0 };
      workbook.names.add({ name: '权重', formula: '=0.35' });
      workbook.settings.set('marker', '"x"');

      const converted = throughLibreOffice(await saveWorkbook(workbook), soffice ?? '');
      const again = await opened(converted);

      expect(again.sheets.map((sheet) => sheet.name)).toEqual(['热线考评', '预警单位']);
      const seen = again.activeSheet;
      expect(seen.cells.cell(0, 0)).toMatchObject({
        value: '11月考评情况',
        format: { bold: true, fillColor: '#FFE699', horizontalAlignment: 'center' },
      });
      expect(seen.cells.cell(1, 1)).toMatchObject({ value: 0.98125, text: '98.13%' });
      expect(seen.cells.cell(2, 1)).toMatchObject({ value: 1.9625, formula: '=B2*2' });
      expect([seen.cells.value(1, 2), seen.cells.value(2, 2)]).toEqual(['007', true]);
      expect(seen.layout.columnWidth(0)).toBeCloseTo(30, 0);
      expect(seen.layout.merges()).toEqual([header]);
      expect(seen.page).toMatchObject({
        orientation: 'landscape',
        paper: 9,
        titleRows: { first: 0, last: 0 },
      });
      const sheetXml = await partOf(converted, 'xl/worksheets/sheet1.xml');
      expect(sheetXml).toMatch(/fitToPage="(true|1)"/);
      expect(sheetXml).toMatch(/<pageSetup[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
      expect(again.names.list()).toMatchObject([{ name: '权重', formula: '=0.35' }]);
    },
    120_000,
  );
});
