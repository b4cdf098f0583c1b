import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { recogniseTables } from '../../src/tables/recogniseTables';
import { sheetOf, workbookOf } from '../report/gridSnapshot';
import {
  HOTLINE_HEADER,
  MAILBOX_HEADER,
  faults,
  lines,
  recognise,
  recogniseSheets,
} from './recognised';

const HOUSING = ['市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['市公安局', 329, 329, 328, 13, 314, 48];
const HOUSING_READ = 'hotline: 市住建局 = 306 305 304 23 308 47';
const POLICE_READ = 'hotline: 市公安局 = 329 329 328 13 314 48';
const MAIL = ['市住建局', 73, 73, 72, 62];
const MAIL_READ = 'mailbox: 市住建局 = 73 73 72 62';

describe('several tables', () => {
  it('on one sheet, hotline over mailbox, each under its title', () => {
    const found = recognise([
      ['2023年11月12345热线办理情况表'],
      HOTLINE_HEADER,
      HOUSING,
      [],
      ['2023年11月市长信箱办理情况表'],
      MAILBOX_HEADER,
      MAIL,
    ]);
    expect(lines(found)).toEqual([HOUSING_READ, MAIL_READ]);
    expect(faults(found)).toEqual([]);
    expect(found.periodHint).toEqual({ year: 2023, month: 11 });
  });

  it('with their captions below', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      ['表1 2023年11月热线办理情况'],
      [],
      MAILBOX_HEADER,
      MAIL,
      ['表2 2023年11月信箱办理情况'],
      ['注：数据来源于热线系统。'],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ, MAIL_READ]);
    expect(faults(found)).toEqual([]);
    expect(found.periodHint).toEqual({ year: 2023, month: 11 });
  });

  it('side by side, the right one shorter', () => {
    const found = recognise([
      ['2023年11月热线'],
      [...HOTLINE_HEADER, null, ...HOTLINE_HEADER],
      [...HOUSING, null, ...POLICE],
      ['市林业局', 1, 1, 1, 0, 1, 0],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ, 'hotline: 市林业局 = 1 1 1 0 1 0', POLICE_READ]);
    expect(found.tables).toHaveLength(1);
    expect(faults(found)).toEqual([]);
  });

  it('side by side without a column between them, each with its sequence', () => {
    const found = recognise([
      ['序号', ...HOTLINE_HEADER, '序号', ...HOTLINE_HEADER],
      [1, ...HOUSING, 2, ...POLICE],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
  });

  it('on sheets of their own', () => {
    const found = recogniseSheets({
      热线: [HOTLINE_HEADER, HOUSING],
      信箱: [MAILBOX_HEADER, MAIL],
    });
    expect(lines(found)).toEqual([HOUSING_READ, MAIL_READ]);
  });

  it('of two months are two tables, and the month is not chosen', () => {
    const found = recognise([
      ['2023年10月热线'],
      HOTLINE_HEADER,
      HOUSING,
      ['2023年11月热线'],
      HOTLINE_HEADER,
      POLICE,
    ]);
    expect(found.tables.map(({ periodHint }) => periodHint?.month)).toEqual([10, 11]);
    expect(found.periodHint).toBeNull();
    expect(found.problems.at(-1)).toMatchObject({
      ...{ code: 'periodConflict', severity: 'warning' },
      details: { periods: '2023-10、2023-11' },
    });
  });

  it('of another kind under the units end the table', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      [],
      ['部门名称', '加扣分值', '指标名称', '扣分明细'],
      ['市公安局', -2, '上级考核', '热线编号：460658'],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ]);
    expect(faults(found)).toEqual([]);
  });

  it('of another kind, under words nobody knows, are not taken for the units going on', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      [],
      [],
      ['被考单位', '一季度', '二季度', '三季度', '四季度', '合并', '上年'],
      ['市公安局', 1, 2, 3, 4, 10, 9],
    ]);
    expect(lines(found)).toEqual([HOUSING_READ]);
  });

  it('that go on after two blank rows and a note lose no unit', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, ['注：以上为市直单位。'], [], [], POLICE]);
    expect(lines(found)).toEqual([HOUSING_READ, POLICE_READ]);
  });
});

describe('groups', () => {
  it('come from a line alone over the header, in the rules’ spelling and without numbering', () => {
    const found = recognise([
      ['2023年11月热线'],
      ['一、县(市)区'],
      HOTLINE_HEADER,
      ['云溪区', 541, 541, 541, 10, 533, 38],
      ['二、 行政事业\n单位：'],
      HOTLINE_HEADER,
      HOUSING,
    ]);
    expect(lines(found)).toEqual([
      'hotline: 县（市）区/云溪区 = 541 541 541 10 533 38',
      'hotline: 行政事业单位/市住建局 = 306 305 304 23 308 47',
    ]);
  });

  it('come from a line the rules do not know, over a header', () => {
    const found = recognise([['2023年11月热线'], ['驻市机构'], HOTLINE_HEADER, HOUSING]);
    expect(lines(found)).toEqual(['hotline: 驻市机构/市住建局 = 306 305 304 23 308 47']);
  });

  it('come from lines between the units, under one header', () => {
    const found = recognise([
      HOTLINE_HEADER,
      ['县（市）区'],
      ['云溪区', 541, 541, 541, 10, 533, 38],
      ['（二）市直部门'],
      HOUSING,
    ]);
    expect(lines(found)).toEqual([
      'hotline: 县（市）区/云溪区 = 541 541 541 10 533 38',
      'hotline: 市直部门/市住建局 = 306 305 304 23 308 47',
    ]);
    expect(faults(found)).toEqual([]);
  });

  it('come from the title that mentions one', () => {
    const found = recognise([['附件1  行政事业单位热线办理情况表'], HOTLINE_HEADER, HOUSING]);
    expect(lines(found)).toEqual(['hotline: 行政事业单位/市住建局 = 306 305 304 23 308 47']);
  });

  it('do not come from a title that lists several kinds of units', () => {
    const found = recognise([['县（市）区、市直部门热线办理情况表'], HOTLINE_HEADER, HOUSING]);
    expect(lines(found)).toEqual([HOUSING_READ]);
  });

  it('are not the last unit of the page, which had no orders', () => {
    const found = recognise([
      ['行政事业单位'],
      HOTLINE_HEADER,
      HOUSING,
      ['市林业局'],
      ['— 10 —'],
      HOTLINE_HEADER,
      POLICE,
    ]);
    expect(lines(found)).toEqual([
      'hotline: 行政事业单位/市住建局 = 306 305 304 23 308 47',
      'hotline: 行政事业单位/市林业局 = 0 · · · · ·',
      'hotline: 行政事业单位/市公安局 = 329 329 328 13 314 48',
    ]);
  });

  it('are carried down a merged 类别 column', () => {
    const found = recognise([
      ['类别', ...HOTLINE_HEADER],
      ['行政事业单位', ...HOUSING],
      [null, ...POLICE],
      ['公共服务企业', '市移动公司', 629, 629, 629, 5, 640, 121],
    ]);
    expect(lines(found)).toEqual([
      'hotline: 行政事业单位/市住建局 = 306 305 304 23 308 47',
      'hotline: 行政事业单位/市公安局 = 329 329 328 13 314 48',
      'hotline: 公共服务企业/市移动公司 = 629 629 629 5 640 121',
    ]);
  });

  it('that one row of a filled 类别 column lacks are reported, not guessed', () => {
    const found = recognise([
      ['类别', ...HOTLINE_HEADER],
      ['行政事业单位', ...HOUSING],
      ['行政事业单位', ...POLICE],
      [null, '市移动公司', 629, 629, 629, 5, 640, 121],
    ]);
    expect(lines(found)[2]).toBe('hotline: 市移动公司 = 629 629 629 5 640 121');
    expect(faults(found)).toEqual(['groupMissing Sheet1!B4']);
  });

  it('are no concern where no unit has one', () => {
    expect(faults(recognise([HOTLINE_HEADER, HOUSING]))).toEqual([]);
  });
});

describe('the channel', () => {
  const both = [...HOTLINE_HEADER, '回访满意数'];

  it('is told by 不满意 or 满意 columns without a word', () => {
    expect(lines(recognise([HOTLINE_HEADER, HOUSING]))).toEqual([HOUSING_READ]);
    expect(lines(recognise([MAILBOX_HEADER, MAIL]))).toEqual([MAIL_READ]);
  });

  it('is told by the title where the columns fit both', () => {
    const rows = [both, [...HOUSING, 261]];
    expect(recognise([['信箱办理情况'], ...rows]).tables[0]?.channel).toBe('mailbox');
    expect(recognise([['热线办理情况'], ...rows]).tables[0]?.channel).toBe('hotline');
    expect(recognise(rows, '热线').tables[0]?.channel).toBe('hotline');
  });

  it('is unknown where the columns fit both and no word says which', () => {
    const found = recognise([both, [...HOUSING, 261]]);
    expect(found.tables).toEqual([]);
    expect(faults(found)).toEqual(['channelUnknown Sheet1!A1', 'noTableFound']);
  });

  it('is refused where the title contradicts the columns', () => {
    const found = recognise([['市长信箱办理情况'], HOTLINE_HEADER, HOUSING]);
    expect(found.tables).toEqual([]);
    expect(faults(found)).toEqual(['channelAmbiguous Sheet1!A2', 'noTableFound']);
  });

  it('is refused where title and sheet name contradict each other and the columns fit both', () => {
    const found = recognise([['12345热线'], both, [...HOUSING, 261]], '信箱');
    expect(faults(found)).toEqual(['channelAmbiguous 信箱!A2', 'noTableFound']);
  });

  it('of a table is its own title’s, whatever the sheet is called', () => {
    const found = recognise([['市长信箱'], MAILBOX_HEADER, MAIL], '热线');
    expect(lines(found)).toEqual([MAIL_READ]);
  });
});

describe('a workbook', () => {
  it('without any table says so', () => {
    expect(faults(recognise([['你好'], ['a', 1]]))).toEqual(['noTableFound']);
    expect(faults(recognise([]))).toEqual(['noTableFound']);
  });

  it('may have used cells that do not begin at A1', () => {
    const sheet = { ...sheetOf('热线', [HOTLINE_HEADER, HOUSING]), row: 40, column: 5 };
    const found = recogniseTables(workbookOf([sheet]), YUEYANG_2023, new Set());
    expect(lines(found)).toEqual([HOUSING_READ]);
    const [block] = found.tables[0]?.blocks ?? [];
    expect(block).toMatchObject({ headerRow: 40, firstColumn: 5, lastColumn: 11 });
    expect(block?.rows[0]).toMatchObject({ row: 41, counts: { place: { row: 41, column: 5 } } });
  });

  it('has hidden sheets and sheets of our own that are left alone', () => {
    const table = [HOTLINE_HEADER, HOUSING];
    const shown = sheetOf('热线', table);
    const hidden = { ...sheetOf('上月热线', table), visible: false };
    const ours = sheetOf('热线排名', table);
    const snapshot = workbookOf([hidden, shown, ours]);
    const found = recogniseTables(snapshot, YUEYANG_2023, new Set([ours.id]));
    expect(found.tables.map(({ sheetName }) => sheetName)).toEqual(['热线']);
  });
});
