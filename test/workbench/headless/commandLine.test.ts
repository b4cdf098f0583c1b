import path from 'node:path';
import { parseCommandLine } from '../../../src/workbench/headless/commandLine';

describe('the grade command line', () => {
  it('writes beside the workbook by default', () => {
    expect(parseCommandLine(['month/考评.xlsx'])).toEqual({
      kind: 'grade',
      command: {
        input: 'month/考评.xlsx',
        output: path.join('month', '考评-graded.xlsx'),
        json: false,
      },
    });
  });

  it.each([[['in.xlsx', '--out', 'o.xlsx', '--json']], [['--json', '--out=o.xlsx', 'in.xlsx']]])(
    'takes its options in any order: %j',
    (words) => {
      expect(parseCommandLine(words)).toEqual({
        kind: 'grade',
        command: { input: 'in.xlsx', output: 'o.xlsx', json: true },
      });
    },
  );

  it.each([
    ['no workbook', []],
    ['an unknown option', ['in.xlsx', '--fast']],
    ['two workbooks', ['a.xlsx', 'b.xlsx']],
    ['--out without a name', ['in.xlsx', '--out']],
    ['--out followed by an option', ['in.xlsx', '--out', '--json']],
    ['--out twice', ['in.xlsx', '--out', 'a.xlsx', '--out', 'b.xlsx']],
    ['the workbook itself as --out', ['a/../in.xlsx', '--out', 'in.xlsx']],
    ['another kind of file as --out', ['in.xlsx', '--out', 'o.csv']],
  ])('is wrong with %s', (_situation, words) => {
    expect(parseCommandLine(words).kind).toBe('wrong');
  });

  it('knows --help', () => {
    expect(parseCommandLine(['--help'])).toEqual({ kind: 'help' });
  });
});
