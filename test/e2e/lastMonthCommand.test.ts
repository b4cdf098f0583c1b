import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { GradingReport } from '../../src/application/gradingReport';
import { readWorkbookFile } from '../../src/workbookFile/readWorkbookFile';
import { grade, SAMPLES, scratchFolder } from '../support/gradeCommand';

jest.setTimeout(180_000);

const SAMPLE = path.join(SAMPLES, 'yueyang-2023-11.xlsx');
const inFolder = scratchFolder();

/** The sample as if it were of another month of 2023, one hotline unit with four more orders in time. */
async function otherMonth(name: string, month: number): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === 'string') {
          cell.value = cell.value.replace('2023年11月', `2023年${month}月`);
        }
        if (cell.value === '市应急管理局' && sheet.name === '热线考评') row.getCell(5).value = 5;
      }),
    );
  }
  await workbook.xlsx.writeFile(inFolder(name));
  return inFolder(name);
}

/** October graded, as its file was left. */
let october = '';
beforeAll(async () => {
  october = inFolder('10月.xlsx');
  const run = grade(await otherMonth('plain.xlsx', 10), '--out', october, '--json');
  expect([run.exit, run.err]).toEqual([0, '']);
});

describe('the grade command with last month’s workbook', () => {
  it('compares with its ranking sheets and names the file', async () => {
    const out = inFolder('11月.xlsx');
    const run = grade(SAMPLE, '--out', out, '--last-month', october, '--json');
    expect([run.exit, run.err]).toEqual([0, '']);
    const report = JSON.parse(run.out) as GradingReport;
    expect(report.lastMonthFrom).toBe('10月.xlsx');
    const [hotline, mailbox] = report.movement;
    expect([hotline?.lastMonth, hotline?.rose]).toEqual(['2023-10', []]);
    // Of the indexes as both sheets print them: 80.4 and 63.2.
    expect(hotline?.fell).toEqual([{ unit: '市应急管理局', change: -17.2 }]);
    expect(hotline?.flaggedAgain.map(({ unit }) => unit)).toContain('市水利局');
    expect([mailbox?.rose, mailbox?.fell]).toEqual([[], []]);
    const written = new ExcelJS.Workbook();
    await written.xlsx.readFile(out);
    const rows = written.getWorksheet('热线排名')?.getSheetValues() ?? [];
    const cells = rows.flatMap((row) => (Array.isArray(row) ? row : []));
    expect(cells).toEqual(expect.arrayContaining(['上月指标值', '较上月']));
  });

  it('refuses a workbook of another month, naming both months, and writes nothing', async () => {
    const out = inFolder('nothing.xlsx');
    const december = await otherMonth('12月.xlsx', 12);
    const run = grade(december, '--out', out, '--last-month', october);
    expect(run.exit).toBe(2);
    expect(run.err).toContain('10月.xlsx has no ranking sheets of 2023-11');
    expect(run.err).toContain('Its months: 2023-10.');
    expect(existsSync(out)).toBe(false);
  });

  it('refuses a workbook that was never graded, and files that are none', () => {
    const plain = grade(SAMPLE, '--last-month', inFolder('plain.xlsx'), '--json');
    expect([plain.exit, plain.err]).toEqual([2, expect.stringMatching(/no ranking sheets/u)]);
    writeFileSync(inFolder('text.xlsx'), '单位,件数');
    const text = grade(SAMPLE, '--last-month', inFolder('text.xlsx'));
    expect([text.exit, text.err]).toEqual([2, expect.stringMatching(/no Excel workbook/u)]);
    const missing = grade(SAMPLE, '--last-month', inFolder('missing.xlsx'));
    expect([missing.exit, missing.err]).toEqual([2, expect.stringMatching(/no such file/u)]);
  });

  it('saves a workbook that the pane’s own reader knows by its markers', async () => {
    const read = await readWorkbookFile(new Uint8Array(readFileSync(october)), '10月.xlsx');
    if (read.kind !== 'workbook') throw new Error(read.failure);
    expect(read.snapshot.sheets.map(({ name }) => name)).toContain('热线排名');
    expect(read.snapshot.names.map(({ name }) => name)).toContain('HotlineGrading.ranking.hotline');
  });
});
