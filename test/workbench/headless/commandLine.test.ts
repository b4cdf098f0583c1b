import path from 'node:path';
import { callerFolder } from '../../../src/workbench/headless/callerFolder';
import { parseCommandLine } from '../../../src/workbench/headless/commandLine';

const parse = (words: readonly string[]) => parseCommandLine(words, '/home/wang');

describe('the grade command line', () => {
  it('writes beside the workbook by default, both from where the person stands', () => {
    expect(parse(['month/考评.xlsx'])).toEqual({
      kind: 'grade',
      command: {
        input: path.resolve('/home/wang/month/考评.xlsx'),
        output: path.resolve('/home/wang/month/考评-graded.xlsx'),
        period: null,
        rollUp: null,
        rules: null,
        roster: null,
        lastMonth: null,
        check: null,
        bulletin: null,
        json: false,
      },
    });
  });

  it.each([
    [
      [
        'in.xlsx',
        '--out',
        'o.xlsx',
        '--period',
        '2023-11',
        '--rules',
        'r.xlsx',
        '--roster',
        'n.xlsx',
        '--json',
      ],
    ],
    [['--json', '--roster=n.xlsx', '--rules=r.xlsx', '--period=202311', '--out=o.xlsx', 'in.xlsx']],
  ])('takes its options in any order: %j', (words) => {
    expect(parse(words)).toEqual({
      kind: 'grade',
      command: {
        input: path.resolve('/home/wang/in.xlsx'),
        output: path.resolve('/home/wang/o.xlsx'),
        period: { year: 2023, month: 11 },
        rollUp: null,
        rules: path.resolve('/home/wang/r.xlsx'),
        roster: path.resolve('/home/wang/n.xlsx'),
        lastMonth: null,
        check: null,
        bulletin: null,
        json: true,
      },
    });
  });

  it('takes last month’s workbook from where the person stands', () => {
    const parsed = parse(['in.xlsx', '--last-month', '10月.xlsx']);
    expect(parsed).toMatchObject({
      command: { lastMonth: path.resolve('/home/wang/10月.xlsx') },
    });
  });

  it.each([
    ['no workbook', [], 'noInput', ''],
    ['--check without a name', ['in.xlsx', '--check'], 'checkWithoutName', ''],
    ['--check twice', ['in.xlsx', '--check=a.txt', '--check=b.txt'], 'checkTwice', ''],
    ['--check of a quarter', ['in.xlsx', '--check=a.txt', '--period=2023-Q4'], 'checkOfSpan', ''],
    [
      '--check with --bulletin',
      ['in.xlsx', '--check=a.txt', '--bulletin=/b.docx'],
      'checkWithBulletin',
      '/b.docx',
    ],
    ['--bulletin without a name', ['in.xlsx', '--bulletin', '--json'], 'bulletinWithoutName', ''],
    [
      '--bulletin twice',
      ['in.xlsx', '--bulletin=a.docx', '--bulletin=b.docx'],
      'bulletinTwice',
      '',
    ],
    ['--bulletin that is no .docx', ['in.xlsx', '--bulletin=/b.doc'], 'bulletinIsNoDocx', '/b.doc'],
    [
      '--bulletin of a quarter',
      ['in.xlsx', '--bulletin=b.docx', '--period=2023-Q4'],
      'bulletinOfSpan',
      '',
    ],
    ['--check with --out', ['in.xlsx', '--check=a.txt', '--out=o.xlsx'], 'checkWithOut', 'o.xlsx'],
    ['an unknown option', ['in.xlsx', '--fast'], 'unknownOption', '--fast'],
    ['two workbooks', ['a.xlsx', 'b.xlsx'], 'severalInputs', 'a.xlsx, b.xlsx'],
    ['--out without a name', ['in.xlsx', '--out'], 'outWithoutName', ''],
    ['--out followed by an option', ['in.xlsx', '--out', '--json'], 'outWithoutName', ''],
    ['--out twice', ['in.xlsx', '--out', 'a.xlsx', '--out', 'b.xlsx'], 'outTwice', ''],
    ['the workbook itself as --out', ['a/../in.xlsx', '--out', 'in.xlsx'], 'outIsInput', 'in.xlsx'],
    ['another kind of file as --out', ['in.xlsx', '--out', 'o.csv'], 'outIsNoXlsx', 'o.csv'],
    ['--period twice', ['--period=202311', '--period=202312', 'in.xlsx'], 'periodTwice', ''],
    ['--period without a month', ['in.xlsx', '--period'], 'periodUnreadable', ''],
    ['a month that is none', ['in.xlsx', '--period', '2023-13'], 'periodUnreadable', '2023-13'],
    ['--rules without a name', ['in.xlsx', '--rules'], 'rulesWithoutName', ''],
    ['--rules twice', ['--rules=a.xlsx', '--rules=b.xlsx', 'in.xlsx'], 'rulesTwice', ''],
    ['--roster without a name', ['in.xlsx', '--roster', '--json'], 'rosterWithoutName', ''],
    ['--roster twice', ['--roster=a.xlsx', '--roster', 'b.xlsx', 'in.xlsx'], 'rosterTwice', ''],
    ['--last-month without a name', ['in.xlsx', '--last-month'], 'lastMonthWithoutName', ''],
    [
      '--last-month twice',
      ['--last-month=a.xlsx', '--last-month', 'b.xlsx', 'in.xlsx'],
      'lastMonthTwice',
      '',
    ],
    [
      '--last-month with a quarter',
      ['in.xlsx', '--period=2023-Q4', '--last-month=a.xlsx'],
      'lastMonthOfSpan',
      '',
    ],
    [
      '--last-month with --check',
      ['in.xlsx', '--check=a.txt', '--last-month=a.xlsx'],
      'lastMonthWithCheck',
      '',
    ],
    ['a year of another century', ['in.xlsx', '--period', '1923'], 'periodUnreadable', '1923'],
    ['a fifth quarter', ['in.xlsx', '--period', '2023-Q5'], 'periodUnreadable', '2023-Q5'],
    [
      'a month and a quarter',
      ['in.xlsx', '--period=2023-11', '--period=2023-Q4'],
      'periodTwice',
      '',
    ],
    ['an unknown method', ['in.xlsx', '--period=2023', '--method', 'sum'], 'methodUnknown', 'sum'],
    ['--method without one', ['in.xlsx', '--period=2023', '--method'], 'methodUnknown', ''],
    ['--method twice', ['in.xlsx', '--method=mean', '--method=mean'], 'methodTwice', ''],
    [
      'a method for a month',
      ['in.xlsx', '--period=2023-11', '--method=mean'],
      'methodWithoutSpan',
      '',
    ],
    ['a method for no span', ['in.xlsx', '--method=mean'], 'methodWithoutSpan', ''],
  ])('is wrong with %s', (_situation, words, code, word) => {
    expect(parse(words)).toEqual({
      kind: 'wrong',
      wrong: { code, word },
      json: words.includes('--json'),
    });
  });

  it.each([
    ['2023-Q4', [], { kind: 'quarter', year: 2023, part: 4 }, 'pooled'],
    ['2023-q1', ['--method=pooled'], { kind: 'quarter', year: 2023, part: 1 }, 'pooled'],
    ['2023-H2', ['--method', 'mean'], { kind: 'halfYear', year: 2023, part: 2 }, 'mean'],
    ['2023', ['--method=mean'], { kind: 'year', year: 2023, part: 1 }, 'mean'],
  ])('rolls up %s %j', (period, method, span, meant) => {
    const parsed = parse([...method, 'in.xlsx', '--period', period]);
    expect(parsed).toMatchObject({
      command: { period: null, rollUp: { span, method: meant } },
    });
  });

  it('knows --help', () => {
    expect(parse(['--help'])).toEqual({ kind: 'help' });
  });
});

describe('the folder that names are meant from', () => {
  it('is where the person stands when npm started the command in the project', () => {
    const environment = { INIT_CWD: '/home/wang', npm_lifecycle_event: 'grade' };
    expect(callerFolder(environment, '/project')).toBe('/home/wang');
  });

  it.each([
    ['no npm is between', {}],
    ['another script started it', { INIT_CWD: '/home/wang', npm_lifecycle_event: 'test' }],
    ['npm names no folder', { INIT_CWD: '', npm_lifecycle_event: 'grade' }],
  ])('is the process’s own where %s', (_, environment) => {
    expect(callerFolder(environment, '/project')).toBe('/project');
  });
});
