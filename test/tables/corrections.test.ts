import type { ColumnCorrection, ColumnUse } from '../../src/tables/headerReading';
import { HOTLINE_HEADER, faults, lines, recognise } from './recognised';

const COUNTS = [306, 305, 304, 23, 308, 47];
const ROW = ['市住建局', ...COUNTS];
const READ = 'hotline: 市住建局 = 306 305 304 23 308 47';
const UNUSED: ColumnUse = { kind: 'unused' };
const UNIT: ColumnUse = { kind: 'unit' };

describe('a column that a person says is a count', () => {
  const header = ['部门名称', '收件量', '办理数', '按期办理数', '返工数', '回访数', '不满意数'];

  it('makes a table of a header that lacked it', () => {
    expect(lines(recognise([header, ROW]))).toEqual([]);
    const found = recognise([header, ROW], 'Sheet1', [said('收件量', count('due'))]);
    expect(lines(found)).toEqual([READ]);
    expect(faults(found)).toEqual([]);
    expect(found.readings[0]?.columns[1]).toMatchObject({
      header: '收件量',
      use: { kind: 'count', name: 'due' },
      rule: 'correction',
      certainty: 'certain',
    });
  });

  it('makes a table of a header with not one known word', () => {
    const strange = ['部门名称', '收', '办', '如期', '重来', '电话', '投诉'];
    const found = recognise(
      [strange, ROW],
      'Sheet1',
      ['due', 'handled', 'onTime', 'rework', 'followedUp', 'dissatisfied'].map((name, at) =>
        said(strange[at + 1] ?? '', count(name)),
      ),
    );
    expect(lines(found)).toEqual([READ]);
    expect(faults(found)).toEqual([]);
  });

  it('holds for every header of the sheet with that text', () => {
    const found = recognise(
      [['县（市）区'], header, ['汨罗市', ...COUNTS], ['行政事业单位'], header, ROW],
      'Sheet1',
      [said('收件量', count('due'))],
    );
    expect(lines(found)).toEqual([
      'hotline: 县（市）区/汨罗市 = 306 305 304 23 308 47',
      'hotline: 行政事业单位/市住建局 = 306 305 304 23 308 47',
    ]);
  });

  it('wins over the word in its header', () => {
    const swapped = ['部门名称', '办理数', '应办理数', ...HOTLINE_HEADER.slice(3)];
    const found = recognise([swapped, ROW], 'Sheet1', [
      said('办理数', count('due')),
      said('应办理数', count('handled')),
    ]);
    expect(lines(found)).toEqual([READ]);
  });

  it('wins over the text above it, and is found again by both texts', () => {
    const rows = [
      ['部门名称', '本月', null, null, null, '上月', null],
      [null, ...HOTLINE_HEADER.slice(1)],
      ROW,
    ];
    expect(lines(recognise(rows))).toEqual([]);
    const found = recognise(rows, 'Sheet1', [
      said('上月 / 回访数', count('followedUp')),
      said('上月 / 回访不满意数', count('dissatisfied')),
    ]);
    expect(lines(found)).toEqual([READ]);
    expect(found.readings[0]?.columns[5]).toMatchObject({
      header: '上月 / 回访数',
      rule: 'correction',
    });
  });

  it('belongs to the channel that stands over it', () => {
    const rows = [
      ['部门名称', '热线', null, null, null, null, null, '信箱', null, null, null],
      [null, ...HOTLINE_HEADER.slice(1), '收件量', '办理数', '按期办理数', '回访满意数'],
      [...ROW, 73, 73, 72, 62],
    ];
    expect(lines(recognise(rows))).toEqual([READ]);
    const found = recognise(rows, 'Sheet1', [said('信箱 / 收件量', count('due'))]);
    expect(lines(found)).toEqual([READ, 'mailbox: 市住建局 = 73 73 72 62']);
  });

  it('belongs to the channel over it also under a text that hides its word', () => {
    const rows = [
      ['部门名称', '热线', null, null, null, null, null, '信箱', null, null, null],
      [null, null, null, null, null, null, null, '累计', null, null, null],
      [null, ...HOTLINE_HEADER.slice(1), '应办理数', '办理数', '按期办理数', '回访满意数'],
      [...ROW, 73, 73, 72, 62],
    ];
    const names = ['due', 'handled', 'onTime', 'satisfied'];
    const leaves = ['应办理数', '办理数', '按期办理数', '回访满意数'];
    expect(lines(recognise(rows))).toEqual([READ]);
    const found = recognise(
      rows,
      'Sheet1',
      names.map((name, at) => said(`信箱 / 累计 / ${leaves[at] ?? ''}`, count(name))),
    );
    expect(lines(found)).toEqual([READ, 'mailbox: 市住建局 = 73 73 72 62']);
  });

  it('is compared without line breaks, blanks and width', () => {
    const broken = ['部门名称', '收件\n量（件）', ...HOTLINE_HEADER.slice(2)];
    const found = recognise([broken, ROW], 'Sheet1', [said('收件 量(件)', count('due'))]);
    expect(lines(found)).toEqual([READ]);
  });

  it('and that another column is by its word leaves the table out, with the second one named', () => {
    const found = recognise(
      [
        [...HOTLINE_HEADER, '收件量'],
        [...ROW, 400],
      ],
      'Sheet1',
      [said('收件量', count('due'))],
    );
    expect(lines(found)).toEqual([]);
    expect(faults(found)).toEqual(['headerDuplicate Sheet1!H1', 'noTableFound']);
  });

  it('of another sheet changes nothing here', () => {
    const other = { ...said('收件量', count('due')), sheetName: 'Sheet2' };
    expect(lines(recognise([header, ROW], 'Sheet1', [other]))).toEqual([]);
  });

  it('and that is not there any more changes nothing', () => {
    const found = recognise([HOTLINE_HEADER, ROW], 'Sheet1', [
      said('收件量', count('due')),
      { ...said('应办理数', count('handled')), occurrence: 1 },
    ]);
    expect(lines(found)).toEqual([READ]);
  });
});

describe('one of two columns with the same header', () => {
  const rows = [
    [...HOTLINE_HEADER, '返工数'],
    [...ROW, 22],
  ];

  it('is left aside where a person says that it is not used', () => {
    const second = { ...said('返工数', UNUSED), occurrence: 1 };
    expect(lines(recognise(rows, 'Sheet1', [second]))).toEqual([READ]);
    const first = lines(recognise(rows, 'Sheet1', [said('返工数', UNUSED)]));
    expect(first).toEqual(['hotline: 市住建局 = 306 305 304 22 308 47']);
  });

  it('keeps its own name when the other one is corrected, so that both can be taken back', () => {
    const found = recognise(rows, 'Sheet1', [said('返工数', UNUSED)]);
    const names = found.readings[0]?.columns
      .filter(({ header }) => header === '返工数')
      .map(({ occurrence, use }) => [occurrence, use.kind]);
    expect(names).toEqual([
      [0, 'unused'],
      [1, 'count'],
    ]);
  });

  it('stands in the table beside: only that one is meant', () => {
    const side = [
      [...HOTLINE_HEADER, null, ...HOTLINE_HEADER.map((word) => word.replace('返工数', '重来'))],
      [...ROW, null, '市公安局', ...COUNTS],
    ];
    const found = recognise(side, 'Sheet1', [said('重来', count('rework'))]);
    expect(lines(found)).toHaveLength(2);
    const wrong = recognise(side, 'Sheet1', [
      said('重来', count('rework')),
      { ...said('应办理数', UNUSED), occurrence: 1 },
    ]);
    expect(lines(wrong)).toEqual([READ]);
  });
});

describe('the column of units, where a person names it', () => {
  const rivals = [
    ['序号', '承办单位', '部门', ...HOTLINE_HEADER.slice(1)],
    [1, '市住建局', '办公室', ...COUNTS],
  ];

  it('is taken of two that may be it, the left one', () => {
    const found = recognise(rivals, 'Sheet1', [said('承办单位', UNIT)]);
    expect(lines(found)).toEqual([READ]);
    expect(faults(found)).toEqual([]);
  });

  it('is taken of two that may be it, the right one', () => {
    const found = recognise(rivals, 'Sheet1', [said('部门', UNIT)]);
    expect(lines(found)).toEqual(['hotline: 办公室 = 306 305 304 23 308 47']);
  });

  it('is the other one where one of two is not used', () => {
    const found = recognise(rivals, 'Sheet1', [said('部门', UNUSED)]);
    expect(lines(found)).toEqual([READ]);
  });

  it('is the one nobody knew the word of', () => {
    const found = recognise([['全称', ...HOTLINE_HEADER.slice(1)], ROW], 'Sheet1', [
      said('全称', UNIT),
    ]);
    expect(lines(found)).toEqual([READ]);
    expect(faults(found)).toEqual([]);
  });

  it('is one without any header text', () => {
    const rows = [[null, ...HOTLINE_HEADER.slice(1)], ROW];
    const blank = recognise(rows).readings[0]?.columns[0];
    expect(blank).toMatchObject({ header: '', occurrence: 0, column: 0 });
    const found = recognise(rows, 'Sheet1', [said('', UNIT)]);
    expect(lines(found)).toEqual([READ]);
    expect(found.readings[0]?.columns[0]).toMatchObject({ header: '', use: { kind: 'unit' } });
  });

  it('wins where another column has the word of units', () => {
    const rows = [
      ['单位', '部门全称', ...HOTLINE_HEADER.slice(1)],
      ['岳阳市', '市住建局', ...COUNTS],
    ];
    const found = recognise(rows, 'Sheet1', [said('部门全称', UNIT)]);
    expect(lines(found)).toEqual([READ]);
  });
});

describe('the column of groups, where a person names it', () => {
  it('is taken whatever it holds', () => {
    const rows = [
      ['口径', ...HOTLINE_HEADER],
      ['甲类', ...ROW],
    ];
    const found = recognise(rows, 'Sheet1', [said('口径', { kind: 'group' })]);
    expect(lines(found)).toEqual(['hotline: 甲类/市住建局 = 306 305 304 23 308 47']);
  });

  it('is not found by its cells where a person says it is not used', () => {
    const rows = [
      ['口径', ...HOTLINE_HEADER],
      ['行政事业单位', ...ROW],
    ];
    expect(lines(recognise(rows))[0]).toContain('行政事业单位/');
    expect(lines(recognise(rows, 'Sheet1', [said('口径', UNUSED)]))).toEqual([READ]);
  });
});

describe('a column that a person says is a rate', () => {
  it('stands in for the number of people asked', () => {
    const rows = [
      [...HOTLINE_HEADER.slice(0, 5), '回访不满意数', '差评占比'],
      ['市住建局', 306, 305, 304, 23, 47, '15.26%'],
    ];
    const found = recognise(rows, 'Sheet1', [
      said('差评占比', { kind: 'rate', name: 'dissatisfaction' }),
    ]);
    expect(found.tables[0]?.givenRates).toEqual(['dissatisfaction']);
    expect(lines(found)).toEqual(['hotline: 市住建局 = 306 305 304 23 47']);
  });
});

function said(header: string, use: ColumnUse): ColumnCorrection {
  return { sheetName: 'Sheet1', header, occurrence: 0, use };
}

function count(name: string): ColumnUse {
  return { kind: 'count', name };
}
