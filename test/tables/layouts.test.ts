import { HOTLINE_HEADER, MAILBOX_HEADER, faults, lines, recognise, unitsOf } from './recognised';

// Counter-examples that drawn layouts found, each as small as it goes.
const HOUSING = ['市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['市公安局', 329, 329, 328, 13, 314, 48];
const HOUSING_READ = 'hotline: 市住建局 = 306 305 304 23 308 47';
const POLICE_READ = 'hotline: 市公安局 = 329 329 328 13 314 48';
const MAIL = ['市住建局', 73, 73, 72, 62];
const MAIL_READ = 'mailbox: 市住建局 = 73 73 72 62';
const GAP = Array<null>(8).fill(null);

describe('the last unit over another header', () => {
  it.each(['本月无工单。', '2023年12月撤并', '情况特殊', '12/15'])(
    'keeps its row beside «%s»',
    (remark) => {
      const found = recognise([
        [...HOTLINE_HEADER, '备注'],
        [...HOUSING, remark],
        [...HOTLINE_HEADER, '备注'],
        POLICE,
      ]);
      expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
    },
  );

  it('keeps its row where the remark stands over the next table’s units', () => {
    const found = recognise([
      ['部门名称', '应办理数', '备注', ...HOTLINE_HEADER.slice(2)],
      ['市住建局', 306, '本月无工单。', 305, 304, 23, 308, 47],
      ['2023年11月信箱'],
      ['序号', '类别', ...MAILBOX_HEADER],
      [1, '行政事业单位', ...MAIL],
    ]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual(['市住建局', '市住建局']);
  });

  it('keeps its row where the first half of its name ends like a title', () => {
    const found = recognise([
      ['序号', '类别', ...HOTLINE_HEADER],
      [1, '行政事业单位', ...HOUSING],
      [2, null, '市政务服务和数据', 12, 12, 12, 0, 9, 0],
      [null, null, '管理局'],
      [],
      ['2023年11月信箱'],
      ['序号', ...MAILBOX_HEADER, '办结率', '群众满意率'],
      [1, ...MAIL],
    ]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual([
      '市住建局',
      '市政务服务和数据管理局',
      '市住建局',
    ]);
  });

  it('keeps the other half of its name, over a page foot, a title or the header itself', () => {
    const halves = [['国家金融监督管理总局', 208, 208, 207, 9, 203, 31], ['岳阳监管分局']];
    const whole = '国家金融监督管理总局岳阳监管分局';
    for (const between of [[['— 10 —']], [[], ['2023年11月热线']], []]) {
      const found = recognise([HOTLINE_HEADER, ...halves, ...between, HOTLINE_HEADER, POLICE]);
      expect(unitsOf(found).map(({ unit, group }) => [unit, group])).toEqual([
        [whole, ''],
        ['市公安局', ''],
      ]);
    }
  });
});

describe('a list with two blank rows in it', () => {
  it('loses no unit without figures before it goes on', () => {
    const found = recognise([
      ['类别', ...HOTLINE_HEADER],
      ['行政事业单位', ...HOUSING],
      [],
      [],
      ['行政事业单位', '岳阳海事局'],
      ['行政事业单位', '岳阳海关', '/'],
      ['行政事业单位', ...POLICE],
    ]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual([
      '市住建局',
      '岳阳海事局',
      '岳阳海关',
      '市公安局',
    ]);
  });
});

describe('two small units alike', () => {
  it('that the others add up to by accident are no totals', () => {
    const small = (unit: string, count: number) => [unit, count, count, count, count];
    const found = recognise([
      MAILBOX_HEADER,
      small('市一局', 5),
      small('市二局', 1),
      small('市三局', 5),
      ...['市四局', '市五局', '市六局', '市七局'].map((unit) => small(unit, 1)),
    ]);
    expect(unitsOf(found)).toHaveLength(7);
    expect(faults(found)).toEqual([]);
  });
});

describe('tables side by side', () => {
  it('may have headers of several rows that begin in different rows', () => {
    const found = recognise([
      ['部门名称', '办理情况', null, null, null, '回访情况', null, null, '2023年11月信箱'],
      [null, ...HOTLINE_HEADER.slice(1), null, ...MAILBOX_HEADER],
      [...HOUSING, null, ...MAIL],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ, MAIL_READ]);
  });

  it('may repeat the header of one beside the units of the other', () => {
    const found = recognise([
      [...HOTLINE_HEADER, null, ...MAILBOX_HEADER],
      [...HOUSING, null, ...MAIL],
      ['— 10 —', ...GAP.slice(1), '市公安局', 5, 5, 5, 4],
      [...HOTLINE_HEADER, null, '市教体局', 6, 6, 6, 5],
      [...POLICE, null, '市林业局', 7, 7, 7, 6],
    ]);
    expect(lines(found)).toEqual([
      HOUSING_READ,
      POLICE_READ,
      MAIL_READ,
      'mailbox: 市公安局 = 5 5 5 4',
      'mailbox: 市教体局 = 6 6 6 5',
      'mailbox: 市林业局 = 7 7 7 6',
    ]);
    expect(faults(found).filter((fault) => !fault.startsWith('groupsMissing'))).toEqual([]);
  });

  it('take no group from a title over the other one', () => {
    const found = recognise([
      [...GAP, '县（市）区2023年11月信箱情况表'],
      [...HOTLINE_HEADER, null, ...MAILBOX_HEADER],
      [...HOUSING, null, '云溪区', 5, 5, 5, 4],
    ]);
    expect(unitsOf(found).map(({ unit, group }) => [unit, group])).toEqual([
      ['市住建局', ''],
      ['云溪区', '县（市）区'],
    ]);
  });

  it('are not refused because only the other one has a title', () => {
    const found = recognise([
      ['2023年11月12345热线'],
      [...HOTLINE_HEADER, null, ...MAILBOX_HEADER],
      [...HOUSING, null, ...MAIL],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ, MAIL_READ]);
    expect(found.periodHint).toEqual({ year: 2023, month: 11 });
  });
});

describe('a table under another one', () => {
  it('takes no grade of a wider one for the group of its right half', () => {
    const half = [...MAIL.slice(0, 1), 5, 5, 5, 4];
    const found = recognise([
      [...HOTLINE_HEADER, '综合指标值', '等级评价'],
      [...HOUSING, 95.2, 'A'],
      ['2023年11月信箱'],
      [...MAILBOX_HEADER, null, null, null, ...MAILBOX_HEADER],
      [...half, null, null, null, '市林业局', 5, 5, 5, 4],
    ]);
    expect(unitsOf(found).map(({ unit, group }) => [unit, group])).toEqual([
      ['市住建局', ''],
      ['市住建局', ''],
      ['市林业局', ''],
    ]);
  });

  it('that only has a column more in front does not end that one', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      [],
      ['2023年11月信箱'],
      ['序号', ...MAILBOX_HEADER],
      [1, ...MAIL],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ, MAIL_READ]);
  });

  it('keeps the group column of its right half under the last column of a wider one', () => {
    const wide = [...HOTLINE_HEADER, '综合指标值', '等级评价', '备注'];
    const half = (unit: string) => ['市直部门', unit, 5, 5, 5, 4];
    const found = recognise([
      wide,
      HOUSING,
      ['2023年11月信箱'],
      [...['类别', ...MAILBOX_HEADER], null, null, null, ...['类别', ...MAILBOX_HEADER]],
      [...half('市林业局'), null, null, null, ...half('市气象局')],
    ]);
    expect(unitsOf(found).map(({ unit, group }) => [unit, group])).toEqual([
      ['市住建局', ''],
      ['市林业局', '市直部门'],
      ['市气象局', '市直部门'],
    ]);
  });
});

// What these rows mean cannot be told from the sheet: nothing is guessed, and the cell is named.
describe('what is left open, and said', () => {
  const told = (found: ReturnType<typeof recognise>, code: string) =>
    found.problems.filter((problem) => problem.code === code).map(({ where }) => where?.row);

  it('a name without figures and without a word of units under a unit without orders', () => {
    const found = recognise([
      MAILBOX_HEADER,
      MAIL,
      ['市林业局', 0, 0, 0, 0],
      ['China Unicom岳阳', '\u00a0'],
      ['市气象局', 5, 5, 5, 4],
    ]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual([
      '市住建局',
      '市林业局China Unicom岳阳',
      '市气象局',
    ]);
    expect(told(found, 'unitNameOverRows')).toHaveLength(1);
  });

  it('a header of two rows with a date of another table beside its second one', () => {
    const found = recognise([
      ['岳阳市12345热线', null, null, '部门名称', '办理考评'],
      [44927, null, null, null, ...MAILBOX_HEADER.slice(1)],
      [null, null, null, ...MAIL],
    ]);
    expect(unitsOf(found)).toEqual([]);
    expect(told(found, 'countColumnMissing')).toEqual([1]);
  });
});
