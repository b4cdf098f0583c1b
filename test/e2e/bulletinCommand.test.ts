import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { GradingReport } from '../../src/application/gradingReport';
import { grade, SAMPLES, scratchFolder } from '../support/gradeCommand';

jest.setTimeout(120_000);

const SAMPLE = path.join(SAMPLES, 'yueyang-2023-11.xlsx');
const inFolder = scratchFolder();

/** The texts of a Word file's paragraphs outside tables. */
async function wordTexts(file: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const outside = body.replace(/<w:tbl>.*?<\/w:tbl>/gsu, '');
  return [...outside.matchAll(/<w:p>.*?<\/w:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    )
    .filter((text) => text !== '');
}

async function sheetTexts(file: string, name: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const texts: string[] = [];
  workbook.getWorksheet(name)?.eachRow((row) => texts.push(row.getCell(1).text.trim()));
  return texts;
}

describe('the bulletin from the command line', () => {
  it('is a Word file and a sheet that say the same, beside everything a run writes', async () => {
    const [book, word] = [inFolder('month.xlsx'), inFolder('通报.docx')];
    const run = grade(SAMPLE, '--out', book, '--bulletin', word, '--json');
    expect([run.exit, run.err]).toEqual([0, '']);
    const report = JSON.parse(run.out) as GradingReport;
    expect(report.written.sheets).toEqual(expect.arrayContaining(['热线排名', '通报']));
    const [title, stamp, ...lines] = await sheetTexts(book, '通报');
    expect(stamp).toContain('考评月份：2023年11月');
    const texts = await wordTexts(word);
    expect(texts.slice(0, lines.length + 1)).toEqual([title, ...lines]);
    expect(title).toBe('2023年11月热线和信箱办理情况通报');
    expect(lines).toContain('热线承办单位65个，其中A类60个，C类2个，D类以及以下3个。');
    expect(lines).toContain('信箱承办单位58个，其中A类53个，B类3个，C类2个。');
  });

  it('passes its own check but for the two names of one unit', () => {
    const [book, word] = [inFolder('checked.xlsx'), inFolder('checked.docx')];
    expect(grade(SAMPLE, '--out', book, '--bulletin', word).exit).toBe(0);
    const run = grade(book, '--check', word, '--json');
    const { findings } = JSON.parse(run.out) as { findings: { words: string; code: string }[] };
    expect(findings.map(({ words }) => words)).toEqual(['市公安交警支队']);
  });

  it('is not written without being asked for, nor into a folder that is not there', async () => {
    const book = inFolder('plain.xlsx');
    expect(grade(SAMPLE, '--out', book).exit).toBe(0);
    expect(await sheetTexts(book, '通报')).toEqual([]);
    const nowhere = inFolder('none/b.docx');
    const output = inFolder('never.xlsx');
    const run = grade(SAMPLE, '--out', output, '--bulletin', nowhere);
    expect([run.exit, run.err]).toEqual([64, expect.stringContaining('--bulletin')]);
    expect(existsSync(output)).toBe(false);
  });
});
