import { problemText } from '../../src/application/messages/messages';
import { tablesOfMonth } from '../../src/application/tablesOfMonth';
import { nameKey } from '../../src/domain/nameKey';
import { parsePeriodKey } from '../../src/domain/period';
import type { TestCell } from '../report/gridSnapshot';
import { HOTLINE_HEADER, MAILBOX_HEADER, recogniseSheets } from '../tables/recognised';

const HOUSING = ['市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['市公安局', 329, 329, 328, 13, 314, 48];
const FORESTS = ['市林业局', 9, 9, 9, 0, 9, 1];
const LETTERS = ['市住建局', 73, 73, 72, 62];

const hotline = (...units: readonly TestCell[][]) => [HOTLINE_HEADER, ...units];
const mailbox = (...units: readonly TestCell[][]) => [MAILBOX_HEADER, ...units];

function taken(
  month: string | null,
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
) {
  const { tables } = recogniseSheets(sheets);
  const period = month === null ? null : parsePeriodKey(month);
  const { tables: chosen, problems } = tablesOfMonth(tables, { period, unitKey: nameKey });
  return {
    sheets: chosen.map(({ sheetName }) => sheetName),
    problems: problems.map((problem) => {
      const { code, severity, where, details } = problem;
      for (const language of ['zh', 'en'] as const) {
        const { what, todo } = problemText(problem, language);
        expect(what + todo).not.toContain('{');
      }
      return {
        told: `${severity} ${code}${where ? ` ${where.sheetName}` : ''}`,
        details,
      };
    }),
  };
}

const TWO_MONTHS = {
  '2023年10月热线': hotline(HOUSING, POLICE),
  '2023年11月热线': hotline(HOUSING, POLICE),
  '2023年11月信箱': mailbox(LETTERS),
};

describe('two months in one workbook', () => {
  it('are told apart: only the tables of the month asked for are graded, and that is said', () => {
    expect(taken('2023-11', TWO_MONTHS)).toEqual({
      sheets: ['2023年11月热线', '2023年11月信箱'],
      problems: [
        {
          told: 'info otherMonthsLeftOut 2023年10月热线',
          details: { period: '2023-11', periods: '2023-10', tables: 1 },
        },
      ],
    });
  });

  it('never lend a table to the other month, though it is the only one of its channel', () => {
    expect(taken('2023-10', TWO_MONTHS).sheets).toEqual(['2023年10月热线']);
  });

  it.each([
    ['no month was asked for', null, '2023-10、2023-11'],
    ['a third month was asked for', '2023-12', '2023-10、2023-11、2023-12'],
  ])('are not graded where %s', (_, month, periods) => {
    expect(taken(month, TWO_MONTHS)).toEqual({
      sheets: [],
      problems: [{ told: 'blocking periodConflict', details: { periods } }],
    });
  });
});

describe('a table that names no month, beside two months', () => {
  it('is left out where the month has the same units already', () => {
    const sheets = { ...TWO_MONTHS, 热线: hotline(HOUSING, POLICE, FORESTS) };
    const { sheets: chosen, problems } = taken('2023-10', sheets);
    expect(chosen).toEqual(['2023年10月热线']);
    expect(problems.map(({ told }) => told)).toEqual([
      'info otherMonthsLeftOut 2023年11月热线',
      'warning tableMonthUnknown 热线',
    ]);
  });

  it('goes with the month where it has other units, and that is said', () => {
    const { sheets, problems } = taken('2023-10', { ...TWO_MONTHS, 热线补充: hotline(FORESTS) });
    expect(sheets).toEqual(['2023年10月热线', '热线补充']);
    expect(problems.map(({ told }) => told)).toContain('warning tableMonthAssumed 热线补充');
  });

  it('goes with the month where only one of many units stands there, too: that one blocks', () => {
    const more = hotline(HOUSING, FORESTS, ['市民政局', 9, 9, 9, 0, 9, 1]);
    expect(taken('2023-10', { ...TWO_MONTHS, 热线补充: more }).sheets).toContain('热线补充');
  });

  it('is the month that no other table names', () => {
    const { sheets, problems } = taken('2023-12', { ...TWO_MONTHS, 热线: hotline(HOUSING) });
    expect(sheets).toEqual(['热线']);
    expect(problems.map(({ told }) => told)).toEqual([
      'info otherMonthsLeftOut 2023年10月热线',
      'warning tableMonthAssumed 热线',
    ]);
  });
});

describe('one month in a workbook', () => {
  const ONE = { '2023年11月热线': hotline(HOUSING), 信箱: mailbox(LETTERS) };

  it.each([null, '2023-11'])('takes tables that name none (asked for: %s)', (month) => {
    expect(taken(month, ONE)).toEqual({ sheets: ['2023年11月热线', '信箱'], problems: [] });
  });

  it('is graded as the month a person says, against the title, with a warning', () => {
    expect(taken('2023-12', ONE)).toEqual({
      sheets: ['2023年11月热线', '信箱'],
      problems: [{ told: 'warning periodConflict', details: { periods: '2023-11、2023-12' } }],
    });
  });

  it('stands apart from a table without a title that has the same units', () => {
    const sheets = { ...ONE, 热线: hotline(HOUSING) };
    expect(taken('2023-11', sheets).sheets).toEqual(['2023年11月热线', '信箱']);
    expect(taken('2023-12', sheets).sheets).toEqual(['信箱', '热线']);
  });

  it('is no question where no table names any', () => {
    const sheets = { 热线: hotline(HOUSING), 信箱: mailbox(LETTERS) };
    expect(taken('2023-12', sheets)).toEqual({ sheets: ['热线', '信箱'], problems: [] });
  });
});
