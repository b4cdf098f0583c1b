import { readMark, saysOnlyNotDone } from '../../src/report/reviewCells';

describe('a mark as people type it', () => {
  it.each([
    ...['待复核', '未复核', '尚未复核', '没有', '无', '否', '不用', 'no', 'No, not yet', 'not yet'],
    ...['pending', 'false', 'n/a', '—', '——', '-', '/', '×', '✗', '0', ''],
  ])('does not say that the unit was reviewed: %j', (text) => {
    expect(readMark(text)).toEqual({ reviewed: false, beside: '' });
  });

  it.each([
    '是',
    '√',
    '1',
    'true',
    'OK',
    'yes',
    '已核',
    '已经核实',
    '核查完毕',
    '已复核（原等级D）',
  ])('says that it was, and nothing beside: %j', (text) => {
    expect(readMark(` ${text} `)).toEqual({ reviewed: true, beside: '' });
  });

  it.each(['无误', '没问题', '未发现问题', '不存在异常', '张三', '已复核，待整改', '核实 11.20'])(
    'says that it was, and what must not be lost: %j',
    (text) => {
      expect(readMark(text)).toEqual({ reviewed: true, beside: text });
    },
  );
});

describe('the words for not yet', () => {
  it.each(['待复核', '未', '没有复核', 'Not yet', '×'])('say nothing else: %j', (text) => {
    expect(saysOnlyNotDone(text)).toBe(true);
  });

  it.each(['待下周现场核实', '未接通，明日再拨', '无法联系', ''])(
    'are not all that is said: %j',
    (text) => {
      expect(saysOnlyNotDone(text)).toBe(false);
    },
  );
});
