import JSZip from 'jszip';
import { openWorkbook } from '../../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { edited, opened, partNames } from './packages';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file whose directory, in its second sector, has one stream of the given name. */
function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set(COMPOUND_FILE, 0);
  Array.from(streamName).forEach((letter, index) => {
    bytes[1024 + 128 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

const zipOf = (parts: Record<string, string>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array' });
};

const failureOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await openWorkbook(bytes, 'test.xlsx');
  return result.ok ? 'opened' : result.failure;
};

const plain = (): Promise<Uint8Array> => saveWorkbook(WorkbookModel.create('a.xlsx', ['热线']));

describe('a file that is no workbook', () => {
  it.each([
    ['has no content', () => new Uint8Array(), 'empty'],
    ['is plain text', () => new TextEncoder().encode('单位,应办\n'), 'notAWorkbook'],
    ['needs a password', () => compoundFile('EncryptedPackage'), 'encrypted'],
    ['has its encryption described only', () => compoundFile('EncryptionInfo'), 'encrypted'],
    ['is an Excel 97 workbook', () => compoundFile('Workbook'), 'oldFormat'],
    ['is an Excel 95 workbook', () => compoundFile('Book'), 'oldFormat'],
    ['is an old Word document', () => compoundFile('WordDocument'), 'notAWorkbook'],
  ])('because it %s', async (_, bytes, failure) => {
    expect(await failureOf(bytes())).toBe(failure);
  });

  it.each([
    ['is another zip', { 'a.txt': 'x' }, 'notAWorkbook'],
    ['is a Word document', { 'word/document.xml': '<w:document/>' }, 'notAWorkbook'],
    ['is an .xlsb', { 'xl/workbook.bin': 'x' }, 'binaryFormat'],
    ['has a workbook that is no XML', { 'xl/workbook.xml': '{}' }, 'damaged'],
    ['has a workbook without sheets', { 'xl/workbook.xml': '<workbook/>' }, 'damaged'],
  ])('because it %s', async (_, parts, failure) => {
    expect(await failureOf(await zipOf(parts))).toBe(failure);
  });

  it.each([0.1, 0.5, 0.9])('because it ends after %d of its length', async (share) => {
    const bytes = await plain();
    expect(await failureOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('damaged');
  });

  it('because a sheet breaks off in the middle', async () => {
    const bytes = await edited(await plain(), {
      'xl/worksheets/sheet1.xml': (xml) => xml.slice(0, xml.length / 2),
    });
    expect(await failureOf(bytes)).toBe('damaged');
  });
});

describe('what saving would lose of a file', () => {
  it.each([
    ['xl/charts/chart1.xml', 'chart'],
    ['xl/pivotTables/pivotTable1.xml', 'pivotTable'],
    ['xl/slicers/slicer1.xml', 'slicer'],
    ['xl/threadedComments/threadedComment1.xml', 'threadedComment'],
    ['xl/vbaProject.bin', 'macro'],
    ['xl/externalLinks/externalLink1.xml', 'externalLink'],
    ['xl/activeX/activeX1.xml', 'control'],
    ['xl/embeddings/oleObject1.bin', 'embeddedObject'],
    ['xl/connections.xml', 'query'],
    ['xl/chartsheets/sheet1.xml', 'otherSheetType'],
    ['xl/printerSettings/printerSettings1.bin', 'printerSettings'],
    ['customXml/item1.xml', 'customXml'],
    ['xl/somethingNew1.xml', 'other'],
  ])('%s is told as %s, and is gone after saving', async (part, kind) => {
    const workbook = await opened(await edited(await plain(), { [part]: '<x/>' }));
    expect(workbook.lostOnSave).toEqual([{ kind, part }]);
    expect(await partNames(await saveWorkbook(workbook))).not.toContain(part);
  });

  it.each([
    ['sparklines', '<extLst><ext><x14:sparklineGroups/></ext></extLst>', 'sparkline'],
    [
      'a rule for duplicates',
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>',
      'conditionalFormat',
    ],
    ['column breaks', '<colBreaks count="1"><brk id="1"/></colBreaks>', 'pageBreak'],
  ])('a sheet with %s', async (_, xml, kind) => {
    const part = 'xl/worksheets/sheet1.xml';
    const bytes = await edited(await plain(), {
      [part]: (sheet) => sheet.replace('</worksheet>', `${xml}</worksheet>`),
    });
    expect((await opened(bytes)).lostOnSave).toEqual([{ kind, part }]);
  });

  it('is nothing for a workbook of cells, formats and settings', async () => {
    const workbook = WorkbookModel.create();
    workbook.settings.set('a', '1');
    workbook.activeSheet.cells.setInputs({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[1]]);
    expect((await opened(await saveWorkbook(workbook))).lostOnSave).toEqual([]);
  });
});

describe('opening', () => {
  it('makes shared formulas independent, so that the first can be overwritten', async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>`;
    const bytes = await edited(await plain(), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('<sheetData/>', `<sheetData>${rows}</sheetData>`),
    });
    const workbook = await opened(bytes);
    const { cells } = workbook.activeSheet;
    expect([0, 1, 2].map((row) => [cells.formula(row, 0), cells.value(row, 0)])).toEqual([
      ['=B1*2', 2],
      ['=B2*2', 4],
      ['=B3*2', 6],
    ]);
    cells.setInputs({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [['text']]);
    const again = (await opened(await saveWorkbook(workbook))).activeSheet.cells;
    expect([again.value(0, 0), again.formula(2, 0)]).toEqual(['text', '=B3*2']);
  });

  it('keeps dates as the numbers they are', async () => {
    const workbook = WorkbookModel.create();
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    workbook.activeSheet.cells.setInputs(area, [[45231.5]]);
    workbook.activeSheet.cells.setFormats(area, { numberFormat: 'yyyy-mm-dd' });
    const { cells } = (await opened(await saveWorkbook(workbook))).activeSheet;
    expect([cells.value(0, 0), cells.text(0, 0)]).toEqual([45231.5, '2023-11-01']);
  });

  it('is not slowed down by a name for a whole sheet', async () => {
    const bytes = await edited(await plain(), {
      'xl/workbook.xml': (xml) =>
        xml.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="all">热线!$A$1:$XFD$1048576</definedName><definedName name="k" localSheetId="0" hidden="1">0.35</definedName></definedNames>',
        ),
    });
    const workbook = await opened(bytes);
    expect(workbook.names.list()).toEqual([
      { name: 'all', formula: '=热线!$A$1:$XFD$1048576', isHidden: false, comment: '' },
      {
        name: 'k',
        formula: '=0.35',
        isHidden: true,
        comment: '',
        sheetId: workbook.activeSheet.id,
      },
    ]);
  });

  it("reads the settings of the add-in it is asked for, and carries the other's along", async () => {
    const workbook = WorkbookModel.create();
    workbook.settings.set('mine', '"1"');
    const ours = { id: 'aaaaaaaa-0000-4000-8000-000000000001', version: '1.2.0.0' };
    const bytes = await saveWorkbook(workbook, { addin: ours });
    const other = await openWorkbook(bytes, 'a.xlsx', {
      addinId: 'bbbbbbbb-0000-4000-8000-000000000002',
    });
    if (!other.ok) throw new Error(other.detail);
    expect(other.workbook.settings.entries()).toEqual([]);
    other.workbook.settings.set('theirs', '2');
    const both = await saveWorkbook(other.workbook, {
      addin: { id: 'bbbbbbbb-0000-4000-8000-000000000002', version: '1.0.0.0' },
    });
    const again = await openWorkbook(both, 'a.xlsx', { addinId: ours.id.toUpperCase() });
    if (!again.ok) throw new Error(again.detail);
    expect(again.workbook.settings.entries()).toEqual([['mine', '"1"']]);
  });
});

describe('a number format with an escaped percent sign', () => {
  it('stays a number with a sign behind it, also after saving', async () => {
    const workbook = WorkbookModel.create('a.xlsx', ['热线']);
    const cells = (model: WorkbookModel) => model.sheets[0]?.cells;
    cells(workbook)?.setInputs({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[0.5]]);
    cells(workbook)?.setFormats(
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { numberFormat: '0.00\\%' },
    );
    const once = await opened(await saveWorkbook(workbook));
    const twice = await opened(await saveWorkbook(once));
    for (const model of [once, twice]) {
      const cell = cells(model)?.cell(0, 0);
      expect([cell?.format.numberFormat, cell?.text]).toEqual(['0.00\\%', '0.50%']);
    }
  });
});
