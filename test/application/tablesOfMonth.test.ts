import { periodKey } from '../../src/domain/period';
import { tablesOfMonth } from '../../src/application/tablesOfMonth';
import { HOTLINE_HEADER, MAILBOX_HEADER, recogniseSheets } from '../tables/recognised';

const { tables } = recogniseSheets({
  '2023年10月热线': [HOTLINE_HEADER, ['市住建局', 306, 305, 304, 23, 308, 47]],
  '2023年11月热线': [HOTLINE_HEADER, ['市公安局', 329, 329, 328, 13, 314, 48]],
  热线补充: [HOTLINE_HEADER, ['市林业局', 9, 9, 9, 0, 9, 1]],
  '2023年11月信箱': [MAILBOX_HEADER, ['市住建局', 73, 73, 72, 62]],
});

describe('tables of two months in one workbook', () => {
  it('are taken for the month asked for, with those that name none', () => {
    const { tables: taken, problems } = tablesOfMonth(tables, { year: 2023, month: 10 });
    expect(taken.map(({ sheetName }) => sheetName)).toEqual([
      '2023年10月热线',
      '热线补充',
      '2023年11月信箱',
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['no month was asked for', null],
    ['another month was asked for', { year: 2023, month: 12 }],
  ])('are a blocking problem of their channel where %s', (_, period) => {
    const { tables: taken, problems } = tablesOfMonth(tables, period);
    expect(taken.map(({ channel }) => channel)).toEqual(['mailbox']);
    expect(problems).toMatchObject([
      {
        code: 'periodConflict',
        severity: 'blocking',
        channel: 'hotline',
        details: { periods: '2023-10、2023-11' },
      },
    ]);
  });

  it('do not concern a channel with one month', () => {
    const others = tables.filter(({ sheetName }) => !sheetName.includes('10月'));
    expect(tablesOfMonth(others, null)).toEqual({ tables: others, problems: [] });
    expect(others.map(({ periodHint }) => periodHint && periodKey(periodHint))).toEqual([
      '2023-11',
      null,
      '2023-11',
    ]);
  });
});
