import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createGradingSession } from '../../src/application/gradingSession';
import { bulletinLines } from '../../src/bulletin/bulletinLines';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { goldenBulletin } from '../support/goldenBulletin';
import { contentsOf, officeWorkbook, sheetNamed, valueOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const SAMPLE = path.join(process.cwd(), 'assets/samples/yueyang-2023-11.xlsx');
const OPTIONS = { period: null, excludedTables: [], agreed: 'none' } as const;
/** What stands before the first word of a paragraph. */
const INDENT = '　　';
const RESTORING = { overChanged: false };

async function opened(bytes: Uint8Array): Promise<WorkbookModel> {
  const result = await openWorkbook(new Uint8Array(bytes), 'month.xlsx');
  if (!result.ok) throw new Error(result.failure);
  return result.workbook;
}

describe('the bulletin in Excel', () => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.9' });
  });

  beforeEach(async () => {
    office.open(await opened(readFileSync(SAMPLE)));
  });

  function session(time = '09:30') {
    return createGradingSession({
      workbook: officeWorkbook(),
      clock: { now: () => `2023-12-22 ${time}` },
      rules: YUEYANG_2023,
      version: '0.5.0',
    });
  }

  async function written(time?: string) {
    const outcome = await session(time).writeBulletin(OPTIONS);
    if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
    expect(office.host.faults).toEqual([]);
    return outcome;
  }

  /** The texts of a sheet's first column. */
  function textsOf(name: string): string[] {
    const { cells } = sheetNamed(office.host.workbook, name);
    const texts: string[] = [];
    for (let row = 0; ; row += 1) {
      const value = cells.value(row, 0);
      if (typeof value !== 'string' || value === '') return texts;
      texts.push(value);
    }
  }

  function names(): string[] {
    return office.host.workbook.sheets.map(({ name }) => name);
  }

  it('is a sheet of its paragraphs, in three requests to read and three to write', async () => {
    const before = names();
    office.host.requests.clear();
    const { bulletin, written: report, problems } = await written();
    expect(office.host.requests.entries).toHaveLength(6);
    expect(problems.filter(({ severity }) => severity === 'blocking')).toEqual([]);
    expect(report.sheets).toEqual(['通报']);
    expect(names()).toEqual([...before, '通报']);
    const [title, stamp, ...lines] = textsOf('通报');
    expect(title).toBe('2023年11月热线和信箱办理情况通报');
    expect(stamp).toContain('考评月份：2023年11月');
    expect(lines.map((line) => line.trim())).toEqual(bulletinLines(bulletin));
    const [first, second] = goldenBulletin().blocks.filter(({ kind }) => kind === 'heading');
    expect(lines[2]).toBe(first?.kind === 'heading' ? INDENT + first.text : '');
    expect(lines[3]).toBe(second?.kind === 'heading' ? INDENT + second.text : '');
  });

  it('is not written by an ordinary run, and left alone by it', async () => {
    await session().grade(OPTIONS, () => undefined);
    expect(names()).not.toContain('通报');
    await written();
    const before = contentsOf(office.host.workbook);
    await session('17:45').grade(OPTIONS, () => undefined);
    expect(contentsOf(office.host.workbook)).toEqual(before);
  });

  it('says the same after the month was graded, and is written once', async () => {
    await written();
    const before = textsOf('通报');
    await session().grade(OPTIONS, () => undefined);
    office.open(await opened(await saveWorkbook(office.host.workbook)));
    expect((await written('17:45')).written).toEqual({ sheets: [], cells: 0 });
    expect(textsOf('通报')).toEqual(before);
    expect(names().filter((name) => name.startsWith('通报'))).toEqual(['通报']);
  });

  it('asks before it replaces what a person wrote into it', async () => {
    await written();
    const { cells } = sheetNamed(office.host.workbook, '通报');
    cells.setInputs({ row: 4, column: 0, rowCount: 1, columnCount: 1 }, [['局里改的一段']]);
    const outcome = await session().writeBulletin(OPTIONS);
    expect(outcome.kind).toBe('confirm');
    expect(textsOf('通报')[4]).toBe('局里改的一段');
    const agreed = await session().writeBulletin({ ...OPTIONS, agreed: 'all' });
    expect(agreed.kind).toBe('written');
    expect(textsOf('通报')[4]).toBe('　　一、办理情况');
  });

  it('can be taken back', async () => {
    await session().grade(OPTIONS, () => undefined);
    const { sheets: before } = contentsOf(office.host.workbook);
    const sheets = names();
    await written();
    const restored = valueOf(await session().restore(RESTORING));
    expect(restored).toMatchObject({ kind: 'restored', report: { deletedSheets: ['通报'] } });
    expect(names()).toEqual(sheets);
    expect(contentsOf(office.host.workbook).sheets).toEqual(before);
  });

  it('says the operating figures that were filled in, and stops at a sum that is wrong', async () => {
    const inserted = await session().insertRegister('operatingFigures', OPTIONS);
    expect(inserted).toEqual({ kind: 'inserted', sheetName: '运行数据' });
    const { cells } = sheetNamed(office.host.workbook, '运行数据');
    const fill = (row: number, value: number) => {
      cells.setInputs({ row, column: 2, rowCount: 1, columnCount: 1 }, [[value]]);
    };
    [69991, 48924, 21076].forEach((value, at) => {
      fill(3 + at, value);
    });
    const refused = await session().writeBulletin(OPTIONS);
    if (refused.kind !== 'refused') throw new Error(refused.kind);
    expect(refused.problems.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
      ['figureSumDiffers', 3, 2],
    ]);
    expect(names()).not.toContain('通报');
    fill(5, 21067);
    await written();
    expect(textsOf('通报').slice(4, 8)).toEqual([
      '　　一、运行情况',
      '　　（一）来电受理',
      '　　来电总量69991件，其中直接答复48924件，占69.90%；转派办理21067件，占30.10%。',
      '　　二、办理情况',
    ]);
    const graded = await session().grade(OPTIONS, () => undefined);
    expect(graded.kind).toBe('graded');
  });

  it('names what the ledger holds, with the points the rules give it', async () => {
    await session().insertRegister('ledger', OPTIONS);
    const { cells } = sheetNamed(office.host.workbook, '加扣分登记');
    cells.setInputs({ row: 3, column: 0, rowCount: 1, columnCount: 5 }, [
      ['市交通运输局', '上级考核', '', '', '460658'],
    ]);
    await written();
    const lines = textsOf('通报').map((line) => line.trim());
    expect(lines).toContain('上级考核：市交通运输局扣2分（热线编号：460658）。');
    expect(lines.find((line) => line.startsWith('扣分11项'))).toBe(
      '扣分11项，共扣42分。其中上级考核1项，扣2分；热线办理综合考评5项，扣26分；信箱办理综合考评5项，扣14分。',
    );
  });

  it('is composed for copying without a change to the workbook', async () => {
    const before = contentsOf(office.host.workbook);
    office.host.requests.clear();
    const composed = await session().composeBulletin({ period: null, excludedTables: [] });
    if (composed.kind !== 'composed') throw new Error(composed.kind);
    expect(composed.bulletin.title).toBe('2023年11月热线和信箱办理情况通报');
    expect(office.host.requests.entries.every(({ kind }) => kind === 'read')).toBe(true);
    expect(contentsOf(office.host.workbook)).toEqual(before);
  });
});
