import { wordingFor } from './wordingFor';

const zh = wordingFor('zh-CN');
const en = wordingFor('en-US');

describe('the language of the pane', () => {
  it.each([
    ['zh-CN', 'zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh', 'zh-Hans-SG'],
    ['en-GB', 'en', 'en-GB'],
    ['de-DE', 'en', 'en-US'],
    ['', 'en', 'en-US'],
    ['zh-not a tag', 'zh', 'zh-CN'],
  ])('for Excel in %s is %s with the locale %s', (tag, language, locale) => {
    expect(wordingFor(tag)).toMatchObject({ language, locale });
  });
});

describe('numbers', () => {
  it('show rates with two decimals', () => {
    expect(zh.percent(3 / 21, 2)).toBe('14.29%');
    expect(en.percent(848 / 868, 2)).toBe('97.70%');
  });

  it('show points lost with a true minus sign, and none when nothing is lost', () => {
    expect(zh.lost(25.714285, 1)).toBe('−25.7');
    expect(zh.lost(0, 1)).toBe('0.0');
    expect(zh.lost(0.004, 2)).toBe('0.00');
  });

  it('group thousands', () => {
    expect(en.text('writtenCells', { count: 1874 })).toBe('1,874 cells changed on:');
  });
});

describe('texts', () => {
  it('choose the form by the number in English', () => {
    expect(en.text('tableUnits', { count: 1 })).toBe('1 unit');
    expect(en.text('tableUnits', { count: 65 })).toBe('65 units');
    expect(zh.text('tableUnits', { count: 1 })).toBe('1 个单位');
  });

  it('do not read a value as a pattern', () => {
    expect(zh.text('sheetShow', { sheet: '$& {count}' })).toBe('显示工作表“$& {count}”');
  });
});

describe('months', () => {
  it('are written as each language does', () => {
    expect(zh.period({ year: 2023, month: 11 })).toBe('2023年11月');
    expect(en.period({ year: 2023, month: 11 })).toBe('November 2023');
    expect([zh.month(1), en.month(1)]).toEqual(['1月', 'January']);
    expect([zh.year(2023), en.year(2023)]).toEqual(['2023年', '2023']);
  });
});
