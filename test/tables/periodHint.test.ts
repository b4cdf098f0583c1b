import { periodKey } from '../../src/domain/period';
import { periodOfCell, periodsIn } from '../../src/tables/periodHint';
import { monthInYear } from '../../src/tables/monthOfYear';
import { HOTLINE_HEADER, recognise, recogniseSheets } from './recognised';
import type { TestCell } from '../report/gridSnapshot';

const ROW = ['市住建局', 306, 305, 304, 23, 308, 47];

describe('the months a text names', () => {
  it.each([
    ['2023年11月热线', ['2023-11']],
    ['２０２３ 年 11 月份', ['2023-11']],
    ['2023年\n1月', ['2023-01']],
    ['热线2023.11', ['2023-11']],
    ['附件1   2023年11月热线', ['2023-11']],
    ['2023-11', ['2023-11']],
    ['2023/3', ['2023-03']],
    ['热线202311.xlsx', ['2023-11']],
    ['二〇二三年十一月', ['2023-11']],
    ['二〇二三年十月', ['2023-10']],
    ['2023年11月1日至11月30日', ['2023-11']],
    ['2023年11月1日—30日', ['2023-11']],
    ['2023年10月和2023年11月', ['2023-10', '2023-11']],
    ['2023年1-4月', []],
    ['2023年1月至2023年4月', []],
    ['2023年10月26日至11月25日', []],
    ['2023年二季度', []],
    ['2023年第三期', []],
    ['2023年13月', []],
    ['2023年12月22日', []],
    ['2023.12.22', []],
    ['2023-12-22', []],
    ['11月份', []],
    ['20231101', []],
    ['电话0730-8202311', []],
    ['12345热线', []],
  ])('%j', (text, months) => {
    expect(periodsIn(text).map(periodKey)).toEqual(months);
  });
});

describe('a date cell', () => {
  it.each([
    [45231, 'yyyy"年"m"月"', '2023-11'],
    [45231, 'yyyy-mm', '2023-11'],
    [45255, 'yyyy-mm', null],
    [45231, 'yyyy/m/d', null],
    [45255, 'yyyy/m/d', null],
    [45231, 'General', null],
    [45231, '0.00', null],
    [36526, 'yyyy-mm', '2000-01'],
    [45323, 'yyyy-mm', '2024-02'],
    [36525, 'yyyy-mm', null],
  ])('%d as %s', (value, numberFormat, month) => {
    const period = periodOfCell({
      content: { kind: 'number', value },
      formula: null,
      numberFormat,
    });
    expect(period && periodKey(period)).toBe(month);
  });
});

describe('a date cell of a workbook that counts from 1904', () => {
  it.each([
    ['a month', 45231 - 1462, 'yyyy-mm'],
    ['a day of printing', 45262 - 1462, 'yyyy/m/d'],
  ])('that stands for %s names no wrong month', (_, value, numberFormat) => {
    const content = { kind: 'number', value } as const;
    expect(periodOfCell({ content, formula: null, numberFormat })).toBeNull();
  });
});

describe('the month of a table', () => {
  function hint(lines: readonly (readonly TestCell[])[], sheetName?: string) {
    const { periodHint } = recognise([...lines, HOTLINE_HEADER, ROW], sheetName);
    return periodHint && periodKey(periodHint);
  }

  it.each([
    ['its title', [['2023年11月热线考评']], 'Sheet1'],
    ['its sheet name', [], '2023.11热线'],
    ['a date cell over it', [['考评月份：', { value: 45231, numberFormat: 'yyyy-mm' }]], 'Sheet1'],
    ['a remark over it', [['热线考评表'], ['统计时间：2023年11月1日至30日']], 'Sheet1'],
  ])('comes from %s', (_, above, sheetName) => {
    expect(hint(above, sheetName)).toBe('2023-11');
  });

  it('is not an issue number, a day of printing or a span', () => {
    expect(hint([['2023年第三期'], ['2023年12月22日'], ['2023年1-4月热线']])).toBeNull();
  });

  it('is open where title and sheet name disagree', () => {
    const found = recognise([['2023年11月'], HOTLINE_HEADER, ROW], '2023年10月');
    expect(found.periodHint).toBeNull();
    expect(found.problems.at(-1)).toMatchObject({
      ...{ code: 'periodConflict', severity: 'warning' },
      details: { periods: '2023-10、2023-11' },
    });
  });

  it('is asked for where nothing names it', () => {
    expect(recognise([HOTLINE_HEADER, ROW]).problems.at(-1)).toMatchObject({
      code: 'periodMissing',
      severity: 'warning',
    });
  });
});

describe('a month without its year', () => {
  it.each<[string, readonly string[], readonly string[], string | null]>([
    ['in a title, with the year in the file name', ['11月份热线情况'], ['2023年热线'], '2023-11'],
    ['with the year in the sheet name', ['11月份热线情况', '2023年'], ['考评'], '2023-11'],
    ['in the sheet name, with the year in the title', ['2023年热线情况', '11月'], [], '2023-11'],
    ['with the year in another title', ['11月份', '2023年度考评情况'], [], '2023-11'],
    ['with the year as bare digits', ['11月', 'Sheet1'], ['2023热线.xlsx'], '2023-11'],
    ['in Chinese numerals', ['十一月份热线', 'Sheet1'], ['2023年'], '2023-11'],
    ['of one digit, in full width', ['（３ 月份）', 'Sheet1'], ['2023 年'], '2023-03'],
    ['with the year beside the same month', ['11月份', 'Sheet1'], ['2023年11月考评'], '2023-11'],
    ['with the year beside another month', ['12月份', 'Sheet1'], ['2023年11月考评'], null],
    ['with a year nowhere', ['11月份热线情况', 'Sheet1'], ['12345热线.xlsx'], null],
    ['with two years', ['11月份热线情况', 'Sheet1'], ['2022-2023年热线'], null],
    ['beside another month', ['10月、11月热线情况', 'Sheet1'], ['2023年'], null],
    ['as the end of a span', ['1-11月热线情况', 'Sheet1'], ['2023年'], null],
    ['over a table of more months', ['2023年1-11月热线情况', '11月'], [], null],
    ['of a day', ['11月30日热线情况', 'Sheet1'], ['2023年'], null],
    ['that is none', ['13月热线情况', 'Sheet1'], ['2023年'], null],
  ])('%s', (_, near, far, month) => {
    const found = monthInYear(near, far);
    expect(found && periodKey(found)).toBe(month);
  });

  it('is the hint of its table, and alone over the header names no group', () => {
    const found = recognise([['2023年热线考评情况表'], ['11月份'], HOTLINE_HEADER, ROW]);
    expect(found.periodHint).toEqual({ year: 2023, month: 11 });
    expect(found.tables[0]?.blocks[0]?.group).toBe('');
  });

  it('tells the sheets of one year apart', () => {
    const found = recogniseSheets({
      '10月': [['2023年热线考评'], HOTLINE_HEADER, ROW],
      '11月': [['2023年热线考评'], HOTLINE_HEADER, ROW],
    });
    expect(found.tables.map(({ periodHint }) => periodHint?.month)).toEqual([10, 11]);
    expect(found.problems.at(-1)?.code).toBe('periodConflict');
  });
});
