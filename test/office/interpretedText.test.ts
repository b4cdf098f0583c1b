import { isInterpreted } from '../../src/office/interpretedText';

describe('text that Excel would take for something else', () => {
  it.each([
    '=1+1',
    '+86 730',
    '-5',
    '@cmd',
    '\t=1',
    "'quoted",
    '＝1',
    '007',
    '  12',
    '12.5%',
    '1,234',
    '（3）',
    '３４',
    '1e5',
    '3-4',
    '3/4',
    '2023年11月',
    '2023-11-30 08:15',
    '下午3:20',
    'Nov 2023',
    'may 5',
    '¥20',
    'TRUE',
    'false',
    '#N/A',
  ])('%j needs the text format', (text) => {
    expect(isInterpreted(text)).toBe(true);
  });

  it.each([
    '市教体局',
    '2023年11月热线排名',
    '12345热线中心',
    '（一）县市区',
    'A',
    '—',
    'Mayor 5',
    '岳阳楼区=示范',
    '',
    '下午茶',
    'Truly',
  ])('%j stays as it is', (text) => {
    expect(isInterpreted(text)).toBe(false);
  });
});
