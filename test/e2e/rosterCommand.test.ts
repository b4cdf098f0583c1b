import path from 'node:path';
import ExcelJS from 'exceljs';
import type { GradingReport } from '../../src/application/gradingReport';
import { EXCLUSIONS_REGISTER } from '../../src/registers/exclusionsRegister';
import type { Register } from '../../src/registers/register';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import type { RuleColumns } from '../../src/rules/ruleSection';
import { HOTLINE_UNITS } from '../fixtures/yueyang202311/month';
import { grade, SAMPLES, scratchFolder } from '../support/gradeCommand';
import { registerRows, type RegisterCell } from '../support/registerRows';

jest.setTimeout(120_000);

type Line = Readonly<Record<string, RegisterCell>>;

const SAMPLE = path.join(SAMPLES, 'yueyang-2023-11.xlsx');
const inFolder = scratchFolder();

async function registerFile(name: string, register: Register<RuleColumns>, lines: readonly Line[]) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(register.title).addRows(registerRows(register, lines));
  await workbook.xlsx.writeFile(inFolder(name));
  return inFolder(name);
}

const ROSTER: Line[] = [
  ...HOTLINE_UNITS.map(({ unit, group }) => ({ 承办单位: unit, 类别: group, 参与渠道: null })),
  ...Array.from({ length: 14 }, (_, at) => ({
    ...{ 承办单位: `第${at + 1}办事中心`, 类别: '公共服务企业', 参与渠道: '热线' },
  })),
];

describe('the grade command with a roster from another file', () => {
  it('lists 79 units of the hotline, 14 of them without orders, whatever sheet ids both files have', async () => {
    const roster = await registerFile('roster.xlsx', ROSTER_REGISTER, ROSTER);
    const run = grade(SAMPLE, '--out', inFolder('out.xlsx'), '--roster', roster, '--json');
    expect([run.exit, run.err]).toEqual([0, '']);
    const report = JSON.parse(run.out) as GradingReport;
    const [hotline, mailbox] = report.channels;
    expect(hotline?.sheet).toBe('热线考评');
    expect(hotline?.units).toHaveLength(79);
    expect(hotline?.gradeCounts).toEqual({ A: 60, B: 0, C: 2, D: 1, E: 2 });
    expect(hotline?.zeroVolume).toEqual(ROSTER.slice(65).map((line) => line.承办单位));
    expect(mailbox?.gradeCounts).toEqual({ A: 53, B: 3, C: 2, D: 0, E: 0 });
    const missing = report.problems.filter(({ code }) => code === 'unitNotOnRoster');
    expect(missing.map(({ sheet }) => sheet)).toEqual(missing.map(() => '信箱考评'));
    const plain = grade(SAMPLE, '--out', inFolder('plain.xlsx'), '--json');
    const without = (JSON.parse(plain.out) as GradingReport).channels[0];
    expect(hotline?.units.slice(0, 65)).toEqual(without?.units);
  });

  it('refuses a file without a roster, and one with a fault, naming its cell', async () => {
    const none = await registerFile('none.xlsx', EXCLUSIONS_REGISTER, []);
    const refused = grade(SAMPLE, '--roster', none, '--json');
    expect([refused.exit, refused.err]).toEqual([2, expect.stringMatching(/has no roster/)]);
    const wrong = await registerFile('wrong.xlsx', ROSTER_REGISTER, [
      { 承办单位: '云溪区', 参与渠道: '微信' },
    ]);
    const faulty = grade(SAMPLE, '--roster', wrong, '--json');
    expect([faulty.exit, faulty.err]).toEqual([2, expect.stringMatching(/单位名录!D4/)]);
  });
});

describe('the grade command on a workbook with exclusions', () => {
  it('prints the standing before and after', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(SAMPLE);
    const line = {
      承办单位: '市水利局',
      渠道: '热线',
      剔除计数: '返工数',
      件数: 1,
      原因: '重复派单',
    };
    workbook.addWorksheet('剔除').addRows(registerRows(EXCLUSIONS_REGISTER, [line]));
    await workbook.xlsx.writeFile(inFolder('excluded.xlsx'));
    const run = grade(inFolder('excluded.xlsx'));
    expect([run.exit, run.err]).toEqual([0, '']);
    expect(run.out).toMatch(/Orders excluded: 1\n.+\n {2}Hotline +市水利局 +1 +74\.3 E.* 剔除!A4/u);
  });
});
