import { HOTLINE_HEADER, MAILBOX_HEADER, faults, lines, recognise } from './recognised';

const ROW = ['市住建局', 306, 305, 304, 23, 308, 47];
const READ = 'hotline: 市住建局 = 306 305 304 23 308 47';

describe('header words', () => {
  it('are found when broken by line feeds and blanks', () => {
    const header = [
      '部门\n名称',
      '应办\n理数',
      '办 理 数',
      '按期办\r\n理数',
      '返工　数',
      '回访数',
      '回访不\n满意数',
    ];
    expect(lines(recognise([header, ROW]))).toEqual([READ]);
  });

  it('are found with a unit in brackets of either width', () => {
    const header = HOTLINE_HEADER.map((text, at) =>
      at === 0 ? text : `${text}${at % 2 ? '(件)' : '（件）'}`,
    );
    expect(lines(recognise([header, ROW]))).toEqual([READ]);
  });

  it.each(['承办单位', '单位名称', '单位', '责任单位', '承 办 单 位'])(
    'name the unit column %s',
    (word) => {
      expect(lines(recognise([[word, ...HOTLINE_HEADER.slice(1)], ROW]))).toEqual([READ]);
    },
  );

  it('may say the group of the units under them', () => {
    const found = recognise([
      ['承办县区', ...HOTLINE_HEADER.slice(1)],
      ['云溪区', 541, 541, 541, 10, 533, 38],
      [],
      ['乡镇(街道)', ...HOTLINE_HEADER.slice(1)],
      ['城关镇', 5, 5, 5, 0, 5, 0],
    ]);
    expect(lines(found)).toEqual([
      'hotline: 承办县区/云溪区 = 541 541 541 10 533 38',
      'hotline: 乡镇(街道)/城关镇 = 5 5 5 0 5 0',
    ]);
  });

  it('are found in any order, between columns that are not scored and behind a sequence column', () => {
    const found = recognise([
      [
        '序号',
        '单位',
        '返工数',
        '联系人',
        '办理数',
        '应办理数',
        '回访不满意数',
        '回访数',
        '按期办理数',
      ],
      [1, '市住建局', 23, '张三', 305, 306, 47, 308, 304],
    ]);
    expect(lines(found)).toEqual([READ]);
  });

  it('are found again under each group and after a page break', () => {
    const found = recognise([
      ['县（市）区'],
      HOTLINE_HEADER,
      ['云溪区', 541, 541, 541, 10, 533, 38],
      ['行政事业单位'],
      HOTLINE_HEADER,
      ROW,
      ['— 10 —'],
      HOTLINE_HEADER,
      ['市公安局', 329, 329, 328, 13, 314, 48],
    ]);
    expect(lines(found)).toEqual([
      'hotline: 县（市）区/云溪区 = 541 541 541 10 533 38',
      'hotline: 行政事业单位/市住建局 = 306 305 304 23 308 47',
      'hotline: 行政事业单位/市公安局 = 329 329 328 13 314 48',
    ]);
    expect(faults(found)).toEqual([]);
  });
});

describe('a header of several rows', () => {
  it('is read through merged cells over its leaves', () => {
    const found = recognise([
      ['承办单位', '办理情况', null, null, null, '回访情况', null, '备注'],
      [null, '应办理数', '办理数', '按期办理数', '返工数', '回访数', '不满意数', null],
      [...ROW, '无'],
    ]);
    expect(lines(found)).toEqual([READ]);
    expect(found.tables[0]?.blocks[0]).toMatchObject({
      headerRow: 0,
      lastHeaderRow: 1,
      lastColumn: 7,
    });
  });

  it('makes a leaf what the cell above says: 按期 over 办理数', () => {
    const found = recognise([
      ['承办单位', '应办理数', '办理数', '按期', '返工数', '回访', null],
      [null, null, null, '办理数', null, '总数', '不满意数'],
      ROW,
    ]);
    expect(lines(found)).toEqual([READ]);
  });

  it('does not take a leaf for a count when the cell above makes it another one', () => {
    const found = recognise([
      ['承办单位', '应办理数', '超时', '按期办理数', '返工数', '回访数', '回访不满意数'],
      [null, null, '办理数', null, null, null, null],
      ['市住建局', 306, 2, 304, 23, 308, 47],
    ]);
    expect(lines(found)).toEqual([]);
    expect(faults(found)).toEqual(['countColumnUnderText Sheet1!C2', 'noTableFound']);
  });

  it('does not take a column of its own for a cell over the columns beside it', () => {
    const found = recognise([
      ['承办单位', '应办理数', '超时数', null, '按期办理数', '返工数', '回访数', '不满意数'],
      [null, null, null, '办理数', null, null, null, null],
      ['市住建局', 306, 2, 305, 304, 23, 308, 47],
    ]);
    expect(lines(found)).toEqual([READ]);
  });

  it('gives both channels where the upper cells name them', () => {
    const found = recognise([
      ['承办单位', '热线', null, null, null, null, null, '市长信箱', null, null, null],
      [null, ...HOTLINE_HEADER.slice(1), ...MAILBOX_HEADER.slice(1)],
      [...ROW, 73, 73, 72, 62],
    ]);
    expect(lines(found)).toEqual([READ, 'mailbox: 市住建局 = 73 73 72 62']);
    expect(faults(found)).toEqual([]);
  });

  it('names the part whose channel the rules do not know', () => {
    const found = recognise([
      ['承办单位', '热线', null, null, null, null, null, '政民互动', null, null, null],
      [null, ...HOTLINE_HEADER.slice(1), ...MAILBOX_HEADER.slice(1)],
      [...ROW, 73, 73, 72, 62],
    ]);
    expect(lines(found)).toEqual([READ]);
    expect(faults(found)).toEqual(['channelUnknown Sheet1!H2']);
  });

  it('reads a unit word that stands in the lower row', () => {
    const found = recognise([
      [null, '办理情况', null, null, null, '回访情况', null],
      ['承办单位', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '不满意数'],
      ROW,
    ]);
    expect(lines(found)).toEqual([READ]);
    expect(found.tables[0]?.blocks[0]).toMatchObject({ headerRow: 0, lastHeaderRow: 1 });
  });
});

describe('a header that cannot be used', () => {
  it('names the count it lacks and leaves the table out', () => {
    const header = HOTLINE_HEADER.filter((text) => text !== '按期办理数');
    const found = recognise([['12345热线'], header, ['市住建局', 306, 305, 23, 308, 47]]);
    expect(found.tables).toEqual([]);
    expect(found.problems[0]).toMatchObject({
      code: 'countColumnMissing',
      severity: 'blocking',
      channel: 'hotline',
      details: { count: '按期办理数' },
      where: { row: 1, column: 0 },
    });
  });

  it('names the second of two columns with one meaning', () => {
    const found = recognise([
      [...HOTLINE_HEADER, '办结数'],
      [...ROW, 300],
    ]);
    expect(found.tables).toEqual([]);
    expect(faults(found)).toEqual(['headerDuplicate Sheet1!H1', 'noTableFound']);
  });

  it('with one plainly wrong label is left out, and the tables beside it are read', () => {
    const wrong = HOTLINE_HEADER.map((text) => (text === '按期办理数' ? '按期办结率' : text));
    const found = recognise([
      HOTLINE_HEADER,
      ROW,
      ['公共服务企业'],
      wrong,
      ['市移动公司', 629, 629, 629, 5, 640, 121],
    ]);
    expect(lines(found)).toEqual([READ]);
    expect(faults(found)).toEqual(['countColumnMissing Sheet1!A4']);
  });

  it('without a unit column is a problem when all else is there', () => {
    const found = recognise([['名称不明', ...HOTLINE_HEADER.slice(1)], ROW]);
    expect(found.tables).toEqual([]);
    expect(found.problems[0]).toMatchObject({
      code: 'countColumnMissing',
      details: { count: '部门名称' },
      where: { row: 0, column: 1 },
    });
  });

  it.each([
    ['deductions', ['部门名称', '加扣分值', '指标名称', '扣分明细']],
    ['a ranking', ['名次', '承办单位', '应办理数', '综合指标值', '等级评价']],
    ['a list of people', ['单位', '姓名', '电话']],
  ])('of %s is no unit table', (_, header) => {
    expect(faults(recognise([header, header.map((__, at) => at)]))).toEqual(['noTableFound']);
  });
});

describe('a remark over later columns that may change what they count', () => {
  const rows = [
    [null, null, null, null, '未审核', null, null],
    HOTLINE_HEADER,
    ['市住建局', 306, 305, 304, 23, 308, 47],
  ];

  it('leaves the table out, and every column is named with the remark', () => {
    const found = recognise(rows);
    expect(lines(found)).toEqual([]);
    expect(faults(found)).toEqual([
      'countColumnUnderText Sheet1!E2',
      'countColumnUnderText Sheet1!F2',
      'countColumnUnderText Sheet1!G2',
      'noTableFound',
    ]);
    expect(found.problems[0]).toMatchObject({
      severity: 'blocking',
      channel: 'hotline',
      details: { count: '返工数', parent: '未审核' },
    });
  });

  it('is no matter once a person has said what the columns are', () => {
    const of = (leaf: string, name: string) => ({
      sheetName: 'Sheet1',
      header: `未审核 / ${leaf}`,
      occurrence: 0,
      use: { kind: 'count', name } as const,
    });
    const found = recognise(rows, 'Sheet1', [
      of('返工数', 'rework'),
      of('回访数', 'followedUp'),
      of('回访不满意数', 'dissatisfied'),
    ]);
    expect(lines(found)).toEqual(['hotline: 市住建局 = 306 305 304 23 308 47']);
    expect(faults(found)).toEqual([]);
  });
});
