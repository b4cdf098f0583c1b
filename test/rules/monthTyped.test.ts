import { monthTyped } from '../../src/rules/monthTyped';

const NOVEMBER = { year: 2023, month: 11 };

describe('a month typed into a cell', () => {
  it.each(['2023-11', '2023/11', '2023.11', '2023年11月', '２０２３－11', ' 2023 年 11 月份 '])(
    'is taken however it is written: %s',
    (value) => {
      expect(monthTyped({ kind: 'text', value })).toEqual(NOVEMBER);
    },
  );

  it('is taken from the day that Excel makes of it', () => {
    // 45231 is 1 November 2023, 45260 the 30th.
    expect(monthTyped({ kind: 'number', value: 45231 })).toEqual(NOVEMBER);
    expect(monthTyped({ kind: 'number', value: 45260.5 })).toEqual(NOVEMBER);
    expect(monthTyped({ kind: 'number', value: 45261 })).toEqual({ year: 2023, month: 12 });
  });

  it.each([
    { kind: 'text', value: '2023' },
    { kind: 'text', value: '2023-13' },
    { kind: 'text', value: '11月' },
    { kind: 'text', value: '2023年11月至12月' },
    { kind: 'number', value: 2023.1 },
    { kind: 'number', value: 202311 },
    { kind: 'number', value: 11 },
    { kind: 'boolean', value: true },
    { kind: 'blank' },
  ] as const)('is not guessed: %p', (content) => {
    expect(monthTyped(content)).toBeNull();
  });
});
