import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { rankedMonths } from '../../src/application/earlierWorkbook';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { cellAt } from '../../src/tables/snapshot';
import { readWorkbookFile } from '../../src/workbookFile/readWorkbookFile';
import { compoundFile } from '../support/compoundFile';

/** exceljs's declarations know Node's Buffer only. */
async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function edited(bytes: Uint8Array, part: string, edit: (xml: string) => string) {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file(part)?.async('string')) ?? '';
  expect(edit(xml)).not.toBe(xml);
  zip.file(part, edit(xml));
  return zip.generateAsync({ type: 'uint8array' });
}

async function read(bytes: Uint8Array) {
  const file = await readWorkbookFile(bytes, '上月.xlsx');
  if (file.kind !== 'workbook') throw new Error(file.failure);
  return file.snapshot;
}

const STAMP = '考评月份：2023年10月　　规则：岳阳 2023　　生成时间：2023-11-22 09:30';

/** Last month's workbook with a ranking of two units. */
function rankingBook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('说明').getCell('B2').value = '封面';
  const sheet = workbook.addWorksheet('热线 排名');
  sheet.addRows([
    ['2023年10月热线办理综合考评排名'],
    [STAMP],
    ['行政事业单位'],
    ['名次', '承办单位', '综合指标值', '等级'],
    [1, '甲局', 98.5, 'A'],
    [2, '乙局', 70, 'E'],
  ]);
  workbook.definedNames.add(`'热线 排名'!$A$1`, 'HotlineGrading.ranking.hotline');
  return workbook;
}

describe('a workbook file', () => {
  it('is read with its sheets, values and names', async () => {
    const snapshot = await read(await bytesOf(rankingBook()));
    expect(snapshot.workbookName).toBe('上月.xlsx');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['说明', '热线 排名']);
    expect(snapshot.names).toEqual([
      { name: 'HotlineGrading.ranking.hotline', formula: "='热线 排名'!$A$1" },
    ]);
    const [cover, ranking] = snapshot.sheets;
    expect(cover && cellAt(cover, 1, 1).content).toEqual({ kind: 'text', value: '封面' });
    expect(ranking && cellAt(ranking, 4, 2).content).toEqual({ kind: 'number', value: 98.5 });
    expect(rankedMonths(snapshot, YUEYANG_2023)).toEqual([{ year: 2023, month: 10 }]);
  });

  it('gives the last results of formulas, rich text as text, errors as errors and dates as numbers', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('数据');
    sheet.getCell('A1').value = { formula: '1+1', result: 2 };
    sheet.getCell('A2').value = { formula: 'A1&"局"', result: '2局' };
    sheet.getCell('A3').value = { richText: [{ text: '甲' }, { text: '局' }] };
    sheet.getCell('A4').value = { error: '#N/A' };
    sheet.getCell('A5').value = new Date(Date.UTC(2023, 9, 31));
    sheet.getCell('A6').value = true;
    sheet.getCell('A7').value = { formula: 'B1' };
    sheet.getCell('A8').value = { text: '岳阳', hyperlink: 'https://example.gov.cn' };
    const [read1] = (await read(await bytesOf(workbook))).sheets;
    const contents = read1?.cells.map(([cell]) => [cell?.content, cell?.formula]);
    expect(contents).toEqual([
      [{ kind: 'number', value: 2 }, '=1+1'],
      [{ kind: 'text', value: '2局' }, '=A1&"局"'],
      [{ kind: 'text', value: '甲局' }, null],
      [{ kind: 'error', value: '#N/A' }, null],
      [{ kind: 'number', value: 45_230 }, null],
      [{ kind: 'boolean', value: true }, null],
      [{ kind: 'blank' }, '=B1'],
      [{ kind: 'text', value: '岳阳' }, null],
    ]);
  });

  it('is read although a name covers whole columns and a table has a filter', async () => {
    const workbook = rankingBook();
    workbook.addWorksheet('表').addTable({
      ...{ name: 'T1', ref: 'A1', headerRow: true },
      columns: [{ name: '单位', filterButton: true }],
      rows: [['甲局'], ['乙局']],
    });
    const bytes = await bytesOf(workbook);
    const named = await edited(bytes, 'xl/workbook.xml', (xml) =>
      xml.replace(
        '</definedNames>',
        '<definedName name="全部">表!$A:$XFD</definedName></definedNames>',
      ),
    );
    const filtered = await edited(named, 'xl/tables/table1.xml', (xml) =>
      xml.replace(
        /<autoFilter[^>]*>.*?<\/autoFilter>/su,
        '<autoFilter ref="A1:A3"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>',
      ),
    );
    const snapshot = await read(filtered);
    expect(snapshot.names).toContainEqual({ name: '全部', formula: '=表!$A:$XFD' });
    expect(snapshot.sheets).toHaveLength(3);
  });

  it('keeps a hidden sheet apart, leaves out names of single sheets, and reads names with signs', async () => {
    const workbook = rankingBook();
    workbook.addWorksheet('A&B<1>').state = 'hidden';
    const bytes = await edited(await bytesOf(workbook), 'xl/workbook.xml', (xml) =>
      xml.replace('</definedNames>', '<definedName name="own" localSheetId="0">1</definedName>$&'),
    );
    const snapshot = await read(bytes);
    expect(snapshot.sheets.map(({ name, visible }) => [name, visible])).toContainEqual([
      ...['A&B<1>', false],
    ]);
    expect(snapshot.names.map(({ name }) => name)).not.toContain('own');
  });

  it('does not fill the memory for one stray cell at the end of a sheet', async () => {
    const workbook = rankingBook();
    const far = workbook.addWorksheet('远');
    far.getCell('A1').value = '甲局';
    far.getCell('XFD1048576').value = 1;
    const snapshot = await read(await bytesOf(workbook));
    expect(snapshot.sheets.map(({ cells }) => cells.length)).toEqual([2, 6, 0]);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['encrypted', compoundFile(['EncryptionInfo', 'EncryptedPackage'])],
    ['oldFormat', compoundFile(['Workbook'])],
    ['notAWorkbook', new TextEncoder().encode('单位,件数')],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])],
  ])('is refused as %s', async (failure, bytes) => {
    expect(await readWorkbookFile(bytes, 'x')).toEqual({ kind: 'unreadable', failure });
  });

  it('is refused where the package holds something else, or its cells are cut off', async () => {
    const word = new JSZip();
    word.file('word/document.xml', '<w:document/>');
    const of = (zip: JSZip) => zip.generateAsync({ type: 'uint8array' });
    const refused = async (bytes: Uint8Array) => {
      const file = await readWorkbookFile(bytes, 'x');
      return file.kind === 'unreadable' ? file.failure : file.kind;
    };
    expect(await refused(await of(word))).toBe('notAWorkbook');
    const binary = new JSZip();
    binary.file('xl/workbook.bin', 'x');
    expect(await refused(await of(binary))).toBe('binaryFormat');
    const bytes = await bytesOf(rankingBook());
    const cut = await edited(bytes, 'xl/worksheets/sheet2.xml', (xml) => xml.slice(0, -400));
    expect(await refused(cut)).toBe('damaged');
  });
});
