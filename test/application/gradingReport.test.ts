import { gradingReport } from '../../src/application/gradingReport';
import { gradingSummary } from '../../src/application/gradingSummary';
import { HOTLINE_HEADER, MAILBOX_HEADER } from '../tables/recognised';
import { sessionOver } from './memoryWorkbook';

const SHEETS = {
  '2023年11月热线': [
    [...HOTLINE_HEADER, '等级评价'],
    ['市住建局', 306, 305, 304, 23, 308, 47, 'E'],
    ['合计', 300, 305, 304, 23, 308, 47, null],
  ],
  '2023年11月信箱': [MAILBOX_HEADER, ['市住房和城乡建设局', 73, 73, 72, 62]],
};

async function graded() {
  const { session } = sessionOver(SHEETS);
  const run = { period: null, excludedTables: [], agreed: 'all' } as const;
  const outcome = await session.grade(run, () => undefined);
  if (outcome.kind !== 'graded') throw new Error(outcome.kind);
  return outcome.result;
}

describe('the report of a run', () => {
  it('has names that may be one unit and results that were replaced, with their cells', async () => {
    const report = gradingReport(await graded(), { read: 3, write: 3 }, 'en');
    expect(report.nameQuestions).toEqual([
      {
        first: { unit: '市住建局', channel: 'hotline', sheet: '2023年11月热线', cell: 'A2' },
        second: {
          unit: '市住房和城乡建设局',
          channel: 'mailbox',
          sheet: '2023年11月信箱',
          cell: 'A2',
        },
      },
    ]);
    expect(report.differences).toMatchObject([
      { unit: '市住建局', cell: 'H2', result: '等级评价', typed: 'E', formula: null },
    ]);
    expect(report.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(
      expect.arrayContaining(['totalMismatch B3', 'typedValueReplaced H2']),
    );
  });
});

describe('the printed summary of a run', () => {
  it.each([
    ['zh', '可能是同一单位的名称: 1'],
    ['en', 'Names that may be one unit: 1'],
  ] as const)('lists names that may be one unit with both cells (%s)', async (language, title) => {
    const lines = gradingSummary(await graded(), language);
    expect(lines[lines.indexOf(title) + 1]).toBe(
      '  市住建局 (2023年11月热线!A2) ~ 市住房和城乡建设局 (2023年11月信箱!A2)',
    );
    expect(lines.some((line) => line.includes('2023年11月热线!B3'))).toBe(true);
  });
});
