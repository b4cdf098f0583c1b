import type { ColumnReading, TableReading } from '../../src/tables/headerReading';
import { HOTLINE_HEADER, MAILBOX_HEADER, recognise, recogniseSheets } from './recognised';

const COUNTS = [306, 305, 304, 23, 308, 47];
const ROW = ['市住建局', ...COUNTS];

describe('what the recogniser says of a header', () => {
  it('with the words of the rules is that every column is certain', () => {
    const { readings, tables } = recognise([
      ['序号', '类别', ...HOTLINE_HEADER, '综合指标值', '等级评价'],
      [1, '行政事业单位', ...ROW],
    ]);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      tableId: tables[0]?.id,
      place: { sheetName: 'Sheet1', row: 0, column: 0 },
      channel: 'hotline',
      missing: [],
    });
    expect(told(readings[0])).toEqual([
      '序号 → sequence, word, certain',
      '类别 → group, word, certain',
      '部门名称 → unit, word, certain',
      '应办理数 → count due, word, certain',
      '办理数 → count handled, word, certain',
      '按期办理数 → count onTime, word, certain',
      '返工数 → count rework, word, certain',
      '回访数 → count followedUp, word, certain',
      '回访不满意数 → count dissatisfied, word, certain',
      '综合指标值 → index, word, certain',
      '等级评价 → grade, word, certain',
    ]);
  });

  it('is unknown for a column of numbers with a word nobody knows, not for one of texts', () => {
    const { readings } = recognise([
      [...HOTLINE_HEADER, '退单数', '联系人'],
      [...ROW, 3, '张三'],
    ]);
    expect(told(readings[0]).slice(-2)).toEqual([
      '退单数 → unused, noWord, unknown',
      '联系人 → unused, noWord, certain',
    ]);
  });

  it('names the texts over a column, and that they made the word', () => {
    const { readings } = recognise([
      ['部门名称', '应办理数', '办理数', '按期办理数', '回访', null, '返工数'],
      [null, null, null, null, '不满意数', '回访数', null],
      ['市住建局', 306, 305, 304, 47, 308, 23],
    ]);
    expect(told(readings[0])).toContain(
      '回访 / 不满意数 → count dissatisfied, wordWithParent, certain',
    );
    expect(told(readings[0])).toContain('回访 / 回访数 → count followedUp, word, certain');
  });

  it('is only likely under a text that may change what is counted', () => {
    const { readings } = recognise([
      ['部门名称', '重点事项', null, null, null, null, null],
      [null, ...HOTLINE_HEADER.slice(1)],
      ROW,
    ]);
    expect(told(readings[0])[1]).toBe('重点事项 / 应办理数 → count due, word, likely');
  });

  it('says that a word followed the word of its channel', () => {
    const { readings } = recognise([
      ['部门名称', ...HOTLINE_HEADER.slice(1).map((word) => `热线${word}`)],
      ROW,
    ]);
    expect(told(readings[0])[1]).toBe('热线应办理数 → count due, channelWord, certain');
  });

  it('finds the groups by their names, and says that no word did', () => {
    const { readings } = recognise([
      ['性质', ...HOTLINE_HEADER],
      ['行政事业单位', ...ROW],
    ]);
    expect(told(readings[0])[0]).toBe('性质 → group, values, likely');
  });

  it('is only likely where most rows have more handled than due', () => {
    const { readings } = recognise([
      HOTLINE_HEADER,
      ['市住建局', 300, 305, 300, 23, 308, 47],
      ['市公安局', 300, 310, 300, 23, 308, 47],
      ['市教体局', 300, 300, 300, 23, 308, 47],
    ]);
    const [, due, handled, onTime] = told(readings[0]);
    expect(due).toBe('应办理数 → count due, word, likely');
    expect(handled).toBe('办理数 → count handled, word, likely');
    expect(onTime).toBe('按期办理数 → count onTime, word, certain');
  });

  it('tells two columns of one header apart, and marks both as doubtful', () => {
    const { readings } = recognise([
      [...HOTLINE_HEADER, '返工数'],
      [...ROW, 22],
    ]);
    const rework = (readings[0]?.columns ?? []).filter(({ header }) => header === '返工数');
    expect(rework.map(({ occurrence, certainty }) => [occurrence, certainty])).toEqual([
      [0, 'likely'],
      [1, 'likely'],
    ]);
    expect(readings[0]?.tableId).toBeNull();
  });

  it('tells the columns of two tables side by side apart', () => {
    const { readings } = recognise([
      [...HOTLINE_HEADER, null, ...HOTLINE_HEADER],
      [...ROW, null, '市公安局', ...COUNTS],
    ]);
    expect(readings).toHaveLength(2);
    expect(readings[0]?.columns[1]).toMatchObject({ header: '应办理数', occurrence: 0, column: 1 });
    expect(readings[1]?.columns[1]).toMatchObject({ header: '应办理数', occurrence: 1, column: 9 });
  });

  it('gives each repeated header its own reading of the same table', () => {
    const { readings, tables } = recognise([
      ['县（市）区'],
      HOTLINE_HEADER,
      ROW,
      ['行政事业单位'],
      HOTLINE_HEADER,
      ['市公安局', ...COUNTS],
    ]);
    expect(readings.map(({ tableId }) => tableId)).toEqual([tables[0]?.id, tables[0]?.id]);
    expect(readings.map(({ columns }) => columns[1]?.occurrence)).toEqual([0, 0]);
  });

  it('comes in the order of the sheet, taken or not', () => {
    const { readings } = recognise([
      ['县（市）区'],
      HOTLINE_HEADER,
      ROW,
      [],
      [],
      ['部门名称', '收件', '办毕', '如期', '重来', '电话', '投诉'],
      ROW,
      [],
      ['2023年11月市长信箱情况表'],
      MAILBOX_HEADER,
      ['市住建局', 73, 73, 72, 62],
    ]);
    expect(readings.map(({ place, channel }) => [place.row, channel])).toEqual([
      [1, 'hotline'],
      [5, null],
      [9, 'mailbox'],
    ]);
  });

  it('has both channels of a header that holds two', () => {
    const { readings } = recognise([
      ['部门名称', '热线', null, null, null, null, null, '信箱', null, null, null],
      [null, ...HOTLINE_HEADER.slice(1), ...MAILBOX_HEADER.slice(1)],
      [...ROW, 73, 73, 72, 62],
    ]);
    expect(readings.map(({ channel }) => channel)).toEqual(['hotline', 'mailbox']);
    expect(told(readings[1])).toEqual([
      '部门名称 → unit, word, certain',
      '信箱 / 应办理数 → count due, wordWithParent, certain',
      '信箱 / 办理数 → count handled, wordWithParent, certain',
      '信箱 / 按期办理数 → count onTime, wordWithParent, certain',
      '信箱 / 回访满意数 → count satisfied, wordWithParent, certain',
    ]);
  });
});

describe('what the recogniser says of a header that made no table', () => {
  it('because a count is missing names the count', () => {
    const { readings } = recognise([HOTLINE_HEADER.slice(0, 4), ROW.slice(0, 4)], '热线');
    expect(readings[0]).toMatchObject({
      tableId: null,
      channel: 'hotline',
      missing: ['rework', 'dissatisfied', 'followedUp'],
    });
  });

  it('because its words are not those of the rules names what is missing everywhere', () => {
    const { readings } = recogniseSheets({
      热线: [['部门名称', '应办理数', '办理数', '按时数', '重办件', '回访量', '不满意'], ROW],
    });
    expect(readings[0]).toMatchObject({ tableId: null, channel: null });
    expect(readings[0]?.missing).toContain('onTime');
    expect(told(readings[0])[3]).toBe('按时数 → unused, noWord, unknown');
  });

  it('because not one word is known still lists its columns, without a warning', () => {
    const { readings, problems } = recognise([
      ['部门名称', '收件', '办毕', '如期', '重来', '电话', '投诉'],
      ROW,
    ]);
    expect(told(readings[0])[1]).toBe('收件 → unused, noWord, unknown');
    expect(problems.map(({ code }) => code)).toEqual(['noTableFound']);
  });

  it('because it has no unit column lists its counts', () => {
    const { readings } = recognise([['全称', ...HOTLINE_HEADER.slice(1)], ROW]);
    expect(told(readings[0]).slice(0, 2)).toEqual([
      '全称 → unused, noWord, certain',
      '应办理数 → count due, word, certain',
    ]);
  });

  it('is nothing for a printed ranking and for a flat table whose groups are unit words', () => {
    const ranking = recognise([
      ['序号', '部门名称', '应办理数', '综合指标值', '名次'],
      [1, '市住建局', 306, 98.2, 1],
    ]);
    expect(ranking.readings).toEqual([]);
    const flat = recognise([
      ['类别', ...HOTLINE_HEADER],
      ['乡镇', ...ROW],
      ['街道', '市公安局', ...COUNTS],
    ]);
    expect(flat.readings).toHaveLength(1);
  });
});

function told(reading: TableReading | undefined): string[] {
  return (reading?.columns ?? []).map(asLine);
}

function asLine({ header, use, rule, certainty }: ColumnReading): string {
  const name = 'name' in use ? `${use.kind} ${use.name}` : use.kind;
  return `${header} → ${name}, ${rule}, ${certainty}`;
}
