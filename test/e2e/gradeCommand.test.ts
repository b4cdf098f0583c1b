import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { GradingReport } from '../../src/application/gradingReport';
import type { RollUpReport } from '../../src/application/rollUpReport';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { HOTLINE_UNITS, MAILBOX_UNITS, type PrintedUnit } from '../fixtures/yueyang202311/month';
import { quarterSheets } from '../fixtures/yueyang202311/quarter';
import { compoundFile } from '../support/compoundFile';
import { grade, PROJECT, SAMPLES, scratchFolder } from '../support/gradeCommand';
import { meanIndexes, pooledIndexes } from '../support/quarterIndexes';
import { ruleValues } from '../support/ruleSheet';

jest.setTimeout(120_000);

const inFolder = scratchFolder();

interface ReportedError {
  readonly code: string;
  readonly message: string;
  readonly problems?: readonly { readonly code: string; readonly severity: string }[];
}

function errorOf(out: string): ReportedError {
  return (JSON.parse(out) as { readonly error: ReportedError }).error;
}

function gradedReport(input: string, output: string): GradingReport {
  const run = grade(input, '--out', output, '--json');
  expect([run.exit, run.err]).toEqual([0, '']);
  return JSON.parse(run.out) as GradingReport;
}

const percent = (fraction: number | undefined) => (100 * (fraction ?? Number.NaN)).toFixed(2);

function asPrinted(rows: readonly PrintedUnit[]) {
  return rows.map((row) => ({
    unit: row.unit,
    group: row.group,
    due: row.counts.due,
    index: row.index,
    grade: row.grade,
    rates: Object.fromEntries(
      Object.entries(row.printedRates).map(([name, text]) => [
        name,
        Number(text.slice(0, -1)).toFixed(2),
      ]),
    ),
  }));
}

function asReported(report: GradingReport, channel: string) {
  const units = report.channels.find((candidate) => candidate.channel === channel)?.units ?? [];
  return units.map(({ unit, group, due, index, grade: label, rates }) => ({
    unit,
    group,
    due,
    index,
    grade: label,
    rates: Object.fromEntries(
      Object.entries(rates).map(([name, fraction]) => [name, percent(fraction)]),
    ),
  }));
}

describe.each(['yueyang-2023-11', 'yueyang-2023-11-flat'])('the grade command on %s', (sample) => {
  let report: GradingReport;
  const output = () => inFolder(`${sample}-out.xlsx`);

  beforeAll(() => {
    report = gradedReport(path.join(SAMPLES, `${sample}.xlsx`), output());
  });

  it('gives every printed row of both channels', () => {
    expect(asReported(report, 'hotline')).toEqual(asPrinted(HOTLINE_UNITS));
    expect(asReported(report, 'mailbox')).toEqual(asPrinted(MAILBOX_UNITS));
  });

  it('counts grades, finds no problem and names the month and the rules', () => {
    expect(report.period).toBe('2023-11');
    expect(report.ruleSet).toBe('yueyang-2023');
    expect(report.problems).toEqual([]);
    expect(report.channels.map((channel) => channel.gradeCounts)).toEqual([
      { A: 60, B: 0, C: 2, D: 1, E: 2 },
      { A: 53, B: 3, C: 2, D: 0, E: 0 },
    ]);
  });

  it('flags the printed units with what cost them most', () => {
    const flagged = report.flagged.map((unit) => [
      unit.channel,
      unit.unit,
      unit.grade,
      unit.index,
      unit.penalty,
      unit.mostCostly?.lost,
    ]);
    expect(flagged).toEqual([
      ['hotline', '市应急管理局', 'E', 63.2, -6, 25.7],
      ['hotline', '市水利局', 'E', 74.3, -6, 10],
      ['hotline', '市国资委', 'D', 79.7, -6, 6.5],
      ['mailbox', '市民政局', 'C', 70, -4, 30],
      ['mailbox', '市烟草局', 'C', 70, -4, 30],
      ['hotline', '市国防动员办公室', 'C', 80, -4, 10],
      ['hotline', '市农业农村局', 'C', 80, -4, 10],
    ]);
  });

  it('reads in three requests and writes in three, cleanup included', () => {
    expect(report.requests.read).toBeLessThanOrEqual(3);
    expect(report.requests.write).toBeLessThanOrEqual(3);
    expect(report.written.cells).toBeGreaterThan(0);
  });

  it('changes no cell when it runs on its own output', () => {
    const again = gradedReport(output(), inFolder(`${sample}-again.xlsx`));
    expect(again.written).toEqual({ sheets: [], cells: 0 });
    expect(again.channels).toEqual(report.channels);
    expect(again.problems).toEqual([]);
  });
});

describe('the workbook the grade command writes', () => {
  it('keeps the given rates and adds the results as numbers with formats and fills', async () => {
    const output = inFolder('written.xlsx');
    gradedReport(path.join(SAMPLES, 'yueyang-2023-11.xlsx'), output);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(output);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      '热线考评',
      '信箱考评',
      '热线排名',
      '信箱排名',
      '预警单位',
      '扣分表',
      '考评汇总',
    ]);
    const hotline = workbook.getWorksheet('热线考评');
    const rows = new Map<string, ExcelJS.Row>();
    hotline?.eachRow((row) => rows.set(row.getCell(1).text.replace(/\s/g, ''), row));
    const row = rows.get('市应急管理局');
    expect(row?.getCell(4).value).toBeCloseTo(5 / 7, 12);
    expect(row?.getCell(4).numFmt).toBe('0.00%');
    expect(row?.getCell(10).value).toBe(0.125);
    expect(row?.getCell(11).value).toBe(63.2);
    expect(row?.getCell(11).numFmt).toBe('0.0');
    expect(row?.getCell(12).value).toBe('E');
    expect(row?.getCell(12).fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
    const unflagged = rows.get('云溪区')?.getCell(12).fill;
    expect(unflagged?.type === 'pattern' ? unflagged.pattern : 'none').toBe('none');
  });

  it("has the summary's charts, and lacks with a warning one that a person made", async () => {
    const [output, foreign] = [inFolder('charted.xlsx'), inFolder('foreign.xlsx')];
    gradedReport(path.join(SAMPLES, 'yueyang-2023-11.xlsx'), output);
    const zip = await JSZip.loadAsync(readFileSync(output));
    const charts = Object.keys(zip.files).filter((name) => /^xl\/charts\/chart\d/.test(name));
    expect(charts).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
    zip.file('xl/charts/chart7.xml', '<c:chartSpace/>');
    writeFileSync(foreign, await zip.generateAsync({ type: 'nodebuffer' }));
    const run = grade(foreign, '--json');
    expect(run.exit).toBe(0);
    expect(run.err).toMatch(/lacks these parts[^\n]*\n {2}chart: xl\/charts\/chart7\.xml\n$/);
  });
});

describe('the grade command on what it cannot grade', () => {
  async function workbookFile(name: string, rows: readonly (readonly unknown[])[]) {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('热线').addRows(rows.map((row) => [...row]));
    await workbook.xlsx.writeFile(inFolder(name));
    return inFolder(name);
  }
  const HEADER = [
    '部门名称',
    '应办理数',
    '办理数',
    '按期办理数',
    '返工数',
    '回访数',
    '回访不满意数',
  ];

  it('grades the rest and exits with 1 when a unit is blocked', async () => {
    const input = await workbookFile('blocked.xlsx', [
      ['2023年11月热线'],
      HEADER,
      ['甲县', 10, 10, 10, 0, 10, 0],
      ['乙县', 10, 11, 10, 0, 10, 0],
    ]);
    const run = grade(input, '--json');
    const report = JSON.parse(run.out) as GradingReport;
    expect(run.exit).toBe(1);
    expect(
      report.channels[0]?.units.map(({ unit, index, grade: label }) => [unit, index, label]),
    ).toEqual([
      ['甲县', 100, 'A'],
      ['乙县', null, null],
    ]);
    expect(report.problems).toMatchObject([
      { code: 'groupsMissing', severity: 'warning', sheet: '热线', cell: 'A2' },
      { code: 'countExceeds', severity: 'blocking', sheet: '热线', cell: 'A4' },
    ]);
    expect(existsSync(inFolder('blocked-graded.xlsx'))).toBe(true);
  });

  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['a file of 0 bytes', 'zero.xlsx', new Uint8Array(), /empty \(0 bytes\)/],
    ['a text file', 'text.xlsx', bytes('部门名称,应办理数'), /no Excel workbook/],
    ['half a zip', 'half.xlsx', bytes('PK\u0003\u0004 and then nothing'), /damaged/],
    [
      'an encrypted workbook',
      'locked.xlsx',
      compoundFile(['EncryptionInfo', 'EncryptedPackage']),
      /protected with a password/,
    ],
    ['an old .xls', 'old.xlsx', compoundFile(['Workbook']), /Excel 97/],
  ])('says what is wrong with %s and writes nothing', (_situation, name, content, message) => {
    writeFileSync(inFolder(name), content);
    const run = grade(inFolder(name), '--json');
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(message);
    expect(errorOf(run.out).message).toMatch(message);
    expect(existsSync(inFolder(name.replace('.xlsx', '-graded.xlsx')))).toBe(false);
  });

  it('says that a workbook has no table of unit counts', async () => {
    const input = await workbookFile('none.xlsx', [['会议纪要'], ['一、', '二、']]);
    const run = grade(input, '--json');
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/No table of unit counts was found/);
    expect(errorOf(run.out)).toMatchObject({
      code: 'nothingToGrade',
      problems: [{ code: 'noTableFound', severity: 'blocking' }],
    });
    expect(existsSync(inFolder('none-graded.xlsx'))).toBe(false);
  });

  it('writes no file where every unit has counts that cannot be used', async () => {
    const input = await workbookFile('allBlocked.xlsx', [
      HEADER,
      ['甲县', '若干', 10, 10, 0, 10, 0],
      ['乙县', 20, 20, '不详', 0, 20, 0],
    ]);
    const run = grade(input, '--json');
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/No unit could be graded: the figures of 2 cannot be used/);
    expect(errorOf(run.out)).toMatchObject({
      code: 'nothingToGrade',
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'noUnitGraded', severity: 'blocking' }),
        expect.objectContaining({ code: 'countNotANumber', cell: 'B2' }),
      ]) as unknown,
    });
    expect(existsSync(inFolder('allBlocked-graded.xlsx'))).toBe(false);
  });

  it('grades the month asked for of several, and asks for it where none is named', async () => {
    const row = ['甲县', 10, 10, 10, 0, 10, 0] as const;
    const input = await workbookFile('months.xlsx', [
      ['2023年10月热线'],
      HEADER,
      [...row],
      [],
      ['2023年11月热线'],
      HEADER,
      ['甲县', 20, 20, 20, 0, 20, 0],
    ]);
    const open = grade(input);
    expect([open.exit, open.err.includes('--period 2023-11')]).toEqual([2, true]);
    const run = grade(input, '--period', '202310', '--json');
    const report = JSON.parse(run.out) as GradingReport;
    expect([run.exit, report.period]).toEqual([0, '2023-10']);
    expect(report.channels[0]?.units.map(({ due }) => due)).toEqual([10]);
  });

  it('grades no month that no table is of, and takes a month for tables that name none', async () => {
    const unit = ['甲县', 10, 10, 10, 0, 10, 0] as const;
    const november = await workbookFile('november.xlsx', [['2023年11月热线'], HEADER, [...unit]]);
    const run = grade(november, '--period', '2023-10');
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/no tables of 2023-10; it has 2023-11/u);
    expect(existsSync(inFolder('november-graded.xlsx'))).toBe(false);
    const undated = await workbookFile('undated.xlsx', [HEADER, [...unit]]);
    const given = grade(undated, '--period', '2023-10', '--json');
    const report = JSON.parse(given.out) as GradingReport;
    expect([given.exit, report.period]).toEqual([0, '2023-10']);
  });

  it('finds the workbook from where the person stands, wherever npm runs', async () => {
    await workbookFile('here.xlsx', [HEADER, ['甲县', 10, 10, 10, 0, 10, 0]]);
    const run = spawnSync(
      'npm',
      ['--silent', '--prefix', PROJECT, 'run', 'grade', '--', 'here.xlsx'],
      {
        cwd: inFolder('.'),
        encoding: 'utf8',
      },
    );
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(existsSync(inFolder('here-graded.xlsx'))).toBe(true);
  });

  it('says that there is no such file', () => {
    const run = grade(inFolder('missing.xlsx'));
    expect([run.exit, run.err.includes('no such file')]).toEqual([2, true]);
  });

  it('exits with 64 when it is called wrongly', () => {
    const run = grade('--quick');
    expect(run.exit).toBe(64);
    expect(run.err).toMatch(/There is no option --quick[^]*Usage: npm run grade/);
  });

  it('refuses an output that is the workbook under another name, and leaves it alone', async () => {
    const input = await workbookFile('linked.xlsx', [HEADER, ['甲县', 1, 1, 1, 0, 0, 0]]);
    symlinkSync(input, inFolder('link.xlsx'));
    const before = readFileSync(input);
    const run = grade(input, '--out', inFolder('link.xlsx'));
    expect([run.exit, /would be overwritten/.test(run.err)]).toEqual([64, true]);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it.each([
    ['in a folder that does not exist', 'nowhere/out.xlsx', /folder of --out does not exist/],
    ['that is a folder', 'folder.xlsx', /--out is a folder/],
  ])('refuses an output %s', async (_situation, output, message) => {
    const input = await workbookFile('plain.xlsx', [HEADER, ['甲县', 1, 1, 1, 0, 0, 0]]);
    mkdirSync(inFolder('folder.xlsx'), { recursive: true });
    const run = grade(input, '--out', inFolder(output));
    expect([run.exit, message.test(run.err)]).toEqual([64, true]);
  });

  it('never changes the workbook it reads', async () => {
    const input = await workbookFile('same.xlsx', [HEADER, ['甲县', 1, 1, 1, 0, 0, 0]]);
    const before = readFileSync(input);
    grade(input);
    expect(readFileSync(input).equals(before)).toBe(true);
  });
});

describe('a quarter on the command line', () => {
  let input = '';
  const quarter = '2023年第四季度';

  beforeAll(async () => {
    input = inFolder('quarter.xlsx');
    const workbook = new ExcelJS.Workbook();
    for (const [name, rows] of Object.entries(quarterSheets())) {
      workbook.addWorksheet(name).addRows(rows);
    }
    await workbook.xlsx.writeFile(input);
  });

  function rolledUp(from: string, to: string, ...words: string[]): RollUpReport {
    const run = grade(from, '--out', inFolder(to), '--json', ...words);
    expect([run.exit, run.err]).toEqual([0, '']);
    return JSON.parse(run.out) as RollUpReport;
  }

  const indexesOf = ({ channels }: RollUpReport, channel: string) =>
    new Map(
      channels
        .find((own) => own.channel === channel)
        ?.units.map(({ unit, index }) => [unit, index] as const),
    );

  it('is rolled up by pooled counts, onto sheets of its own that name the version', async () => {
    const report = rolledUp(input, 'pooled.xlsx', '--period', '2023-Q4');
    expect(report).toMatchObject({
      ...{ span: '2023-Q4', method: 'pooled', missing: [], problems: [] },
      months: ['2023-10', '2023-11', '2023-12'],
      written: { sheets: [`${quarter}热线排名`, `${quarter}信箱排名`] },
    });
    expect(indexesOf(report, 'hotline')).toEqual(pooledIndexes('hotline'));
    expect(indexesOf(report, 'mailbox')).toEqual(pooledIndexes('mailbox'));
    const [first] = report.channels[0]?.units ?? [];
    expect(first?.months.map(({ month, state }) => [month, state])).toEqual(
      report.months.map((month) => [month, 'graded']),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(inFolder('pooled.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...Object.keys(quarterSheets()),
      ...report.written.sheets,
    ]);
    const stated = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    const stamp = workbook.getWorksheet(`${quarter}热线排名`)?.getCell('A2').text;
    expect(stamp?.endsWith(`加载项：${stated.version}`)).toBe(true);
  });

  it('changes no cell when it is rolled up again, and stays when a month is graded', () => {
    const again = rolledUp(inFolder('pooled.xlsx'), 'again.xlsx', '--period=2023-q4');
    expect(again.written).toEqual({ sheets: [], cells: 0 });
    const month = grade(inFolder('pooled.xlsx'), '--period=2023-12', '--json');
    const { written } = JSON.parse(month.out) as GradingReport;
    expect(written.sheets).not.toContain(`${quarter}热线排名`);
    expect(written.sheets).toContain('热线排名');
  });

  it('is rolled up by the mean of the months, and the year says which months are missing', () => {
    const report = rolledUp(input, 'mean.xlsx', '--period', '2023', '--method', 'mean');
    expect(indexesOf(report, 'hotline')).toEqual(meanIndexes('hotline'));
    expect(indexesOf(report, 'mailbox')).toEqual(meanIndexes('mailbox'));
    expect(report.missing).toHaveLength(9);
    expect(report.problems.map(({ code }) => code)).toEqual(['monthsMissing']);
    const printed = grade(input, '--out', inFolder('m.xlsx'), '--period=2023', '--method=mean');
    expect(printed.out).toMatch(/Span: 2023 {3}Method: mean of the monthly indexes/);
    expect(printed.out).toMatch(/Missing months: 2023-01, 2023-02/);
  });

  it('that the workbook has no month of is refused, with the months it has', () => {
    const run = grade(input, '--period', '2022-Q4', '--json');
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/no month of 2022-Q4[^]*2023-10, 2023-11, 2023-12/);
    expect(errorOf(run.out)).toMatchObject({ problems: [{ code: 'noMonthOfSpan' }] });
    expect(existsSync(inFolder('quarter-graded.xlsx'))).toBe(false);
  });

  it('of a single month with given rates is that month, as printed', () => {
    const sample = path.join(SAMPLES, 'yueyang-2023-11.xlsx');
    const run = grade(sample, '--out', inFolder('one.xlsx'), '--period=2023-Q4', '--json');
    const report = JSON.parse(run.out) as RollUpReport;
    expect([run.exit, report.months]).toEqual([0, ['2023-11']]);
    expect(indexesOf(report, 'hotline')).toEqual(
      new Map(HOTLINE_UNITS.map(({ unit, index }) => [unit, index])),
    );
  });
});

describe('rules from another workbook', () => {
  const sample = path.join(SAMPLES, 'yueyang-2023-11.xlsx');

  /** A workbook with a rules sheet; `change` edits its cells. */
  async function rulesFile(name: string, change: (sheet: ExcelJS.Worksheet) => void) {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('考评规则');
    for (const row of ruleValues(YUEYANG_2023)) sheet.addRow(row);
    change(sheet);
    await workbook.xlsx.writeFile(inFolder(name));
    return inFolder(name);
  }

  const cellBeside = (sheet: ExcelJS.Worksheet, words: readonly string[], column: number) => {
    let found: ExcelJS.Cell | undefined;
    sheet.eachRow((row) => {
      const texts = words.every((word, at) => row.getCell(at === 0 ? 1 : 3).value === word);
      if (texts && !found) found = row.getCell(column);
    });
    if (!found) throw new Error(`No line ${words.join(' ')}`);
    return found;
  };

  it('grade the golden month as the built-in rules do', async () => {
    const rules = await rulesFile('rules.xlsx', () => undefined);
    const [own, builtIn] = [inFolder('by-rules.xlsx'), inFolder('built-in.xlsx')];
    const run = grade(sample, '--out', own, '--rules', rules, '--json');
    expect([run.exit, run.err]).toEqual([0, '']);
    const report = JSON.parse(run.out) as GradingReport;
    expect(report).toEqual(gradedReport(sample, builtIn));
  });

  it('change the grades as soon as a cut changes', async () => {
    const rules = await rulesFile('strict.xlsx', (sheet) => {
      cellBeside(sheet, ['热线', 'A'], 4).value = 97;
    });
    const run = grade(sample, '--out', inFolder('strict-out.xlsx'), '--rules', rules, '--json');
    const { channels } = JSON.parse(run.out) as GradingReport;
    const reached = HOTLINE_UNITS.filter(({ index }) => index >= 97).length;
    expect(channels[0]?.gradeCounts.A).toBe(reached);
  });

  it('with a fault grade nothing and name the cell', async () => {
    const rules = await rulesFile('faulty.xlsx', (sheet) => {
      cellBeside(sheet, ['热线', 'A'], 4).value = '九十';
    });
    const output = inFolder('never.xlsx');
    const run = grade(sample, '--out', output, '--rules', rules);
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/考评规则!?.*D\d+/u);
    expect(existsSync(output)).toBe(false);
    const none = grade(sample, '--out', output, '--rules', sample);
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining('no rules sheet')]);
  });
});
