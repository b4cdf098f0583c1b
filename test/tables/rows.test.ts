import { HOTLINE_HEADER, faults, lines, recognise, recogniseSheets, unitsOf } from './recognised';

const HOUSING = ['市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['市公安局', 329, 329, 328, 13, 314, 48];
const HOUSING_READ = 'hotline: 市住建局 = 306 305 304 23 308 47';
const POLICE_READ = 'hotline: 市公安局 = 329 329 328 13 314 48';

describe('rows that are no units', () => {
  it.each([
    '合计',
    '小 计',
    '总计：',
    '全市',
    '全市平均',
    '平均值',
    '县（市）区小计',
    '合计（67个单位）',
    ...['本年累计', '累计', '累计数', '全市合计数', '总体', '全市总体', '全部', '全市情况'],
    ...['总体情况', 'Total', 'TOTAL', '平均得分'],
  ])('%s', (label) => {
    const found = recognise([HOTLINE_HEADER, HOUSING, [label, 635, 634, 632, 36, 622, 95], POLICE]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
    expect(faults(found)).toEqual([]);
  });

  it('a total named in the sequence or group column', () => {
    const found = recognise([
      ['序号', '类别', ...HOTLINE_HEADER],
      [1, '行政事业单位', ...HOUSING],
      [2, '行政事业单位', ...POLICE],
      ['合计', null, null, 635, 634, 632, 36, 622, 95],
      [null, '小计', null, 635, 634, 632, 36, 622, 95],
    ]);
    expect(lines(found)).toHaveLength(2);
    expect(faults(found)).toEqual([]);
  });

  it('a total under a name nobody knows, because it adds up, and that is said', () => {
    const units = [HOUSING, POLICE, ['市林业局', 1, 1, 1, 0, 1, 1]];
    const total = ['市本级', 636, 635, 633, 36, 623, 96];
    const found = recognise([HOTLINE_HEADER, ...units, total]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual(['市住建局', '市公安局', '市林业局']);
    expect(faults(found)).toEqual(['sumLeftOut Sheet1!A5']);
  });

  it('two totals under names nobody knows, though each doubles the sum', () => {
    const units = [HOUSING, POLICE, ['市林业局', 1, 1, 1, 0, 1, 1]];
    const sums = [636, 635, 633, 36, 623, 96];
    const found = recognise([HOTLINE_HEADER, ...units, ['市本级', ...sums], ['各单位', ...sums]]);
    expect(unitsOf(found)).toHaveLength(3);
    expect(faults(found)).toEqual(['sumLeftOut Sheet1!A5', 'sumLeftOut Sheet1!A6']);
  });

  it('totals of groups and of everything under names nobody knows', () => {
    const small = [
      ['汨罗市', 40, 40, 40, 1, 30, 2],
      ['湘阴县', 50, 50, 49, 2, 40, 3],
      ['平江县', 60, 59, 58, 3, 50, 4],
      ['县区面', 150, 149, 147, 6, 120, 9],
    ];
    const large = [
      HOUSING,
      POLICE,
      ['市林业局', 1, 1, 1, 0, 1, 1],
      ['市直面', 636, 635, 633, 36, 623, 96],
    ];
    const found = recognise([
      ['类别', ...HOTLINE_HEADER],
      ...small.map((row) => ['县（市）区', ...row]),
      ...large.map((row) => ['行政事业单位', ...row]),
      [null, '各单位', 786, 784, 780, 42, 743, 105],
    ]);
    expect(unitsOf(found).map(({ unit }) => unit)).not.toContain('市直面');
    expect(unitsOf(found)).toHaveLength(6);
    expect(faults(found).filter((fault) => fault.startsWith('sumLeftOut'))).toHaveLength(3);
  });

  it('but not a unit with few orders that happens to add up its group', () => {
    const row = (name: string, group: string, due: number) => [
      group,
      name,
      due,
      due,
      due,
      0,
      due,
      0,
    ];
    const found = recognise([
      ['类别', ...HOTLINE_HEADER],
      row('市林业局', '行政事业单位', 1),
      row('市档案局', '行政事业单位', 1),
      row('市气象局', '行政事业单位', 1),
      row('市商务局', '行政事业单位', 3),
      row('汨罗市', '县（市）区', 90),
    ]);
    expect(unitsOf(found)).toHaveLength(5);
    expect(faults(found)).toEqual([]);
  });

  it('but not a unit that adds up two others', () => {
    const same = ['市林业局', ...HOUSING.slice(1)];
    const found = recognise([HOTLINE_HEADER, HOUSING, same, ['市档案局', 0, 0, 0, 0, 0, 0]]);
    expect(unitsOf(found)).toHaveLength(3);
  });

  it('a total that nobody labelled, because it adds up', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, POLICE, [null, 635, 634, 632, 36, 622, 95]]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
    expect(faults(found)).toEqual([]);
  });

  it.each(['— 10 —', '-10-', '第 1 页', '第1页，共3页', '－１０－'])('a page foot %s', (foot) => {
    const found = recognise([HOTLINE_HEADER, HOUSING, [foot], POLICE]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
    expect(faults(found)).toEqual([]);
  });

  it.each([
    '注：按期办结率以应办理数为基数',
    '注1.数据截至11月30日',
    '分送：市委办、市政府办。',
    '数据来源：12345热线系统',
    '说明：满意度由系统统计。',
  ])('a note %s', (note) => {
    const found = recognise([HOTLINE_HEADER, HOUSING, POLICE, [note]]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
    expect(faults(found)).toEqual([]);
  });

  it('signatures in several cells', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, ['制表人：张三', null, '审核：李四']]);
    expect(lines(found)).toEqual([HOUSING_READ]);
    expect(faults(found)).toEqual([]);
  });

  it('a row of column numbers under the header', () => {
    const found = recognise([HOTLINE_HEADER, ['栏次', 1, 2, 3, 4, 5, 6], HOUSING]);
    expect(lines(found)).toEqual([HOUSING_READ]);
    expect(lines(recognise([HOTLINE_HEADER, [1, 2, 3, 4, 5, 6, 7], HOUSING]))).toEqual([
      HOUSING_READ,
    ]);
  });

  it('blank rows between units', () => {
    expect(lines(recognise([HOTLINE_HEADER, [], HOUSING, [], POLICE, []]))).toEqual([
      HOUSING_READ,
      POLICE_READ,
    ]);
  });

  it('a remark «单位：件» over the header', () => {
    const remark = [null, null, null, null, null, null, '单位：件'];
    const found = recognise([['行政事业单位'], remark, HOTLINE_HEADER, HOUSING]);
    expect(lines(found)).toEqual(['hotline: 行政事业单位/市住建局 = 306 305 304 23 308 47']);
    expect(found.tables[0]?.blocks[0]?.headerRow).toBe(2);
  });
});

describe('unit names', () => {
  it.each([
    ['洋  县', '洋县'],
    ['国家金融监督管理总局\n岳阳监管分局', '国家金融监督管理总局岳阳监管分局'],
    ['　市 住 建 局 ', '市住建局'],
    ['市烟草局（专卖）', '市烟草局（专卖）'],
    ['China  Unicom 岳阳', 'China Unicom岳阳'],
  ])('%j are shown as %j', (written, shown) => {
    const found = recognise([HOTLINE_HEADER, [written, ...HOUSING.slice(1)]]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual([shown]);
  });

  it('over two rows are joined, and that is said', () => {
    const found = recognise([
      HOTLINE_HEADER,
      ['国家金融监督管理总局', 208, 208, 207, 9, 203, 31],
      ['岳阳监管分局'],
      POLICE,
    ]);
    expect(lines(found)).toEqual([
      'hotline: 国家金融监督管理总局岳阳监管分局 = 208 208 207 9 203 31',
      POLICE_READ,
    ]);
    expect(found.problems[0]).toMatchObject({
      code: 'unitNameOverRows',
      severity: 'warning',
      unit: '国家金融监督管理总局岳阳监管分局',
      where: { row: 2, column: 0 },
    });
  });

  it('over two rows are joined when the figures stand in the second', () => {
    const found = recognise([
      HOTLINE_HEADER,
      ['国家金融监督管理总局'],
      ['岳阳监管分局', 208, 208, 207, 9, 203, 31],
    ]);
    expect(lines(found)).toEqual([
      'hotline: 国家金融监督管理总局岳阳监管分局 = 208 208 207 9 203 31',
    ]);
    expect(unitsOf(found)[0]?.place).toMatchObject({ row: 2, column: 0 });
  });

  it('over two rows go with the half that another table knows whole', () => {
    const found = recogniseSheets({
      热线: [
        HOTLINE_HEADER,
        POLICE,
        ['国家金融监督管理总局'],
        ['岳阳监管分局', 208, 208, 207, 9, 203, 31],
      ],
      信箱: [
        ['部门名称', '应办理数', '办理数', '按期办理数', '回访满意数'],
        ['国家金融监督管理总局岳阳监管分局', 4, 4, 4, 4],
      ],
    });
    expect(lines(found).slice(0, 2)).toEqual([
      POLICE_READ,
      'hotline: 国家金融监督管理总局岳阳监管分局 = 208 208 207 9 203 31',
    ]);
  });

  it('without figures that begin like a whole name are units without orders', () => {
    const found = recognise([HOTLINE_HEADER, POLICE, ['市林业局'], HOUSING]);
    expect(lines(found)[1]).toBe('hotline: 市林业局 = 0 · · · · ·');
    expect(faults(found)).toEqual([]);
  });

  it('in a list without figures are units without orders', () => {
    const found = recognise([HOTLINE_HEADER, POLICE, ['岳阳海事局'], ['中南工业学校'], HOUSING]);
    expect(lines(found).slice(1, 3)).toEqual([
      'hotline: 岳阳海事局 = 0 · · · · ·',
      'hotline: 中南工业学校 = 0 · · · · ·',
    ]);
  });

  it('that are missing under a unit make that one doubtful, and it is named', () => {
    const found = recognise([HOTLINE_HEADER, POLICE, [null, 5, 5, 5, 0, 5, 0], HOUSING]);
    expect(lines(found)).toEqual([`${POLICE_READ} blocked`, HOUSING_READ]);
    expect(found.problems[0]).toMatchObject({
      ...{ code: 'unitCellOverRows', severity: 'blocking', unit: '市公安局' },
      where: { row: 1, column: 0 },
    });
  });

  it('in a cell merged over three rows of figures are told once', () => {
    const nobody = [null, 5, 5, 5, 0, 5, 0];
    const found = recognise([HOTLINE_HEADER, POLICE, nobody, nobody, HOUSING]);
    expect(lines(found)).toEqual([`${POLICE_READ} blocked`, HOUSING_READ]);
    expect(faults(found)).toEqual(['unitCellOverRows Sheet1!A2']);
  });

  it('in a cell merged over two rows, the second of which has the figures, are doubtful', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, ['市公安局'], [null, ...POLICE.slice(1)]]);
    expect(lines(found)[0]).toBe(HOUSING_READ);
    expect(unitsOf(found)[1]).toMatchObject({ unit: '市公安局', blocked: true });
    expect(faults(found)).toEqual(['unitCellOverRows Sheet1!A3']);
  });

  it('that are missing in the first row are a problem of that row', () => {
    const found = recognise([HOTLINE_HEADER, [null, 5, 5, 5, 0, 5, 0], HOUSING]);
    expect(lines(found)).toEqual([HOUSING_READ]);
    expect(faults(found)).toEqual(['unitNameMissing Sheet1!A2']);
  });
});

describe('units without orders', () => {
  it.each([
    ['zeros', [0, 0, 0, 0, 0, 0], '0 0 0 0 0 0'],
    ['slashes', ['/', '/', '/', '/', '/', '/'], '0 · · · · ·'],
    ['dashes', ['-', '—', '－', '——', '-', '-'], '0 · · · · ·'],
    ['无', ['无', '无', '无', '无', '无', '无'], '0 · · · · ·'],
    ['a zero and blanks', [0, null, null, null, null, null], '0 · · · · ·'],
  ])('are written with %s', (_, cells, read) => {
    const found = recognise([HOTLINE_HEADER, ['市林业局', ...cells], POLICE]);
    expect(lines(found)).toEqual([`hotline: 市林业局 = ${read}`, POLICE_READ]);
    expect(faults(found)).toEqual([]);
  });

  it('are not those whose volume alone is missing', () => {
    const found = recognise([HOTLINE_HEADER, ['市林业局', null, 5, 5, 0, 5, 0]]);
    expect(unitsOf(found)[0]?.counts).toMatchObject({ due: null, handled: 5 });
  });
});

describe('a unit with one unusable count', () => {
  it.each([
    ['an error', '#REF!', 'countIsError', '#REF!'],
    ['a negative number', -3, 'countNegative', '-3'],
    ['a fraction', 2.5, 'countFractional', '2.5'],
    ['words', '约三件', 'countNotANumber', '约三件'],
    ['a percentage', { value: 0.5, numberFormat: '0%' }, 'countNotANumber', '0.5 (0%)'],
    ['a date', { value: 45231, numberFormat: 'yyyy/m/d' }, 'countNotANumber', '45231 (yyyy/m/d)'],
  ])('%s is blocked alone, with its cell named', (_, cell, code, value) => {
    const found = recognise([HOTLINE_HEADER, ['市林业局', 9, 9, 9, cell, 9, 1], POLICE]);
    expect(lines(found)).toEqual(['hotline: 市林业局 = 9 9 9 · 9 1 blocked', POLICE_READ]);
    expect(found.problems[0]).toMatchObject({
      code,
      severity: 'blocking',
      channel: 'hotline',
      unit: '市林业局',
      where: { sheetName: 'Sheet1', row: 1, column: 4 },
      details: { count: '返工数', value },
    });
  });
});
