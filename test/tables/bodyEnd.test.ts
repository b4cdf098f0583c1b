import type { TestCell } from '../report/gridSnapshot';
import { HOTLINE_HEADER, faults, lines, recognise, unitsOf } from './recognised';

const HOUSING = ['市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['市公安局', 329, 329, 328, 13, 314, 48];
const HOUSING_READ = 'hotline: 市住建局 = 306 305 304 23 308 47';
const POLICE_READ = 'hotline: 市公安局 = 329 329 328 13 314 48';
const WITHOUT_ORDERS = 'hotline: 市档案局 = 0 · · · · ·';
const NUMBERED_HEADER = ['序号', ...HOTLINE_HEADER, '备注'];

describe('a unit without numbers keeps its row', () => {
  it.each([
    ['dashes and the remark «本月无工单。»', Array<TestCell>(6).fill('-'), '本月无工单。'],
    ['blanks and the remark «注：已撤并»', Array<TestCell>(6).fill(null), '注：已撤并'],
  ])('with %s', (_, counts, remark) => {
    const found = recognise([[...HOTLINE_HEADER, '备注'], ['市档案局', ...counts, remark], POLICE]);
    expect(lines(found)).toEqual([WITHOUT_ORDERS, POLICE_READ]);
    expect(faults(found)).toEqual([]);
  });

  it('with errors and a remark that is a sentence, and its errors are reported', () => {
    const errors = Array<TestCell>(6).fill('#REF!');
    const found = recognise([
      [...HOTLINE_HEADER, '备注'],
      ['市档案局', ...errors, '数据有误；待核'],
    ]);
    expect(lines(found)).toEqual(['hotline: 市档案局 = · · · · · · blocked']);
    expect(faults(found)).toHaveLength(6);
  });

  it.each([
    ['dashes', Array<TestCell>(6).fill('-'), WITHOUT_ORDERS],
    ['errors', Array<TestCell>(6).fill('#REF!'), 'hotline: 市档案局 = · · · · · · blocked'],
    ['two of its counts', [12, 12], 'hotline: 市档案局 = 12 12 · · · ·'],
  ])('after two blank rows with %s', (_, counts, read) => {
    const found = recognise([HOTLINE_HEADER, POLICE, [], [], ['市档案局', ...counts], HOUSING]);
    expect(lines(found)).toEqual([POLICE_READ, read, HOUSING_READ]);
  });

  it('after a note in the middle with counts in words, and the units below keep theirs', () => {
    const found = recognise([
      NUMBERED_HEADER,
      [1, ...POLICE],
      ['注：以下为企业单位'],
      [2, '燃气公司', '七十', '七十', '六十', '八', '七十', '十一'],
      [3, ...HOUSING],
    ]);
    expect(lines(found)).toEqual([
      POLICE_READ,
      'hotline: 燃气公司 = · · · · · · blocked',
      HOUSING_READ,
    ]);
  });
});

describe('a row behind the end of a table', () => {
  it.each([
    ['with one count', ['燃气公司', 12]],
    ['that may be the header of another table', ['姓名', '一', '二', '三', '四', '五', '六']],
  ])('%s is left out with its cell named', (_, row) => {
    const found = recognise([HOTLINE_HEADER, POLICE, [], [], row]);
    expect(lines(found)).toEqual([POLICE_READ]);
    expect(faults(found)).toEqual(['rowLeftOut Sheet1!A5']);
  });

  it('that is a signature with a date is no unit', () => {
    const found = recognise([HOTLINE_HEADER, POLICE, [], [], ['热线办', null, '2023年12月1日']]);
    expect(lines(found)).toEqual([POLICE_READ]);
    expect(faults(found)).toEqual([]);
  });
});

describe('counts that are formulas without a result', () => {
  const pending = HOUSING.slice(1).map((value) => ({ formula: `=0+${value}`, value: '' }));

  it('are no «no orders»: the unit is blocked with every cell named', () => {
    const found = recognise([HOTLINE_HEADER, ['市住建局', ...pending], POLICE]);
    expect(lines(found)).toEqual(['hotline: 市住建局 = · · · · · · blocked', POLICE_READ]);
    expect(faults(found)).toEqual(
      ['B2', 'C2', 'D2', 'E2', 'F2', 'G2'].map((cell) => `countWithoutResult Sheet1!${cell}`),
    );
  });

  it('make no half of the name above', () => {
    const found = recognise([HOTLINE_HEADER, POLICE, ['分局', ...pending]]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual(['市公安局', '分局']);
  });
});

describe('a name alone behind the end of a table', () => {
  it('is left out, and that is said, where the table goes on further down', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, ['注：补充如下'], ['市林业局'], [], POLICE]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
    expect(faults(found)).toEqual(['rowLeftOut Sheet1!A4']);
  });

  it('is nothing where the table is over, or where it is no unit', () => {
    const signed = recognise([HOTLINE_HEADER, HOUSING, ['注：数据已核'], ['市政务服务中心']]);
    expect(faults(signed)).toEqual([]);
    const remark = recognise([HOTLINE_HEADER, HOUSING, ['注：补充如下'], ['以下补充'], [], POLICE]);
    expect(faults(remark)).toEqual([]);
  });

  it('over the first unit of a table is not looked for above the header', () => {
    const found = recognise([['市政务服务中心'], [], HOTLINE_HEADER, [], [], HOUSING]);
    expect(lines(found).join()).toContain('市住建局 = 306 305 304 23 308 47');
    expect(faults(found)).toEqual([]);
  });
});

describe('a total behind two blank rows', () => {
  const total = ['合计', 635, 634, 632, 36, 622, 96];

  it('is checked', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, POLICE, [], [], total]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
    expect(faults(found)).toEqual(['totalMismatch Sheet1!G6']);
  });

  it('is not looked at behind a note', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, POLICE, ['注：另计'], [], total]);
    expect(faults(found)).toEqual([]);
  });
});
