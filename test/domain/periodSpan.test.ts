import { periodKey } from '../../src/domain/period';
import {
  isWithin,
  parseSpanKey,
  spanKey,
  spanMonths,
  spanOf,
  spanTitle,
} from '../../src/domain/periodSpan';

describe('a span of months', () => {
  it.each([
    ['2023-Q1', '2023年第一季度', '2023-01', '2023-03', 3],
    ['2023-Q4', '2023年第四季度', '2023-10', '2023-12', 3],
    ['2023-H1', '2023年上半年', '2023-01', '2023-06', 6],
    ['2023-H2', '2023年下半年', '2023-07', '2023-12', 6],
    ['2023', '2023年全年', '2023-01', '2023-12', 12],
  ])('%s is %s, from %s to %s', (key, title, first, last, count) => {
    const span = parseSpanKey(key);
    if (!span) throw new Error(`${key} was not read`);
    const months = spanMonths(span).map(periodKey);
    expect(spanKey(span)).toBe(key);
    expect(spanTitle(span)).toBe(title);
    expect([months[0], months.at(-1), months.length]).toEqual([first, last, count]);
    for (const month of spanMonths(span)) expect(spanOf(month, span.kind)).toEqual(span);
  });

  it.each(['2023-Q5', '2023-Q0', '2023-H3', '2023-11', '23', '', '2023-q4', 'Q4'])(
    'does not take %p for one',
    (key) => {
      expect(parseSpanKey(key)).toBeNull();
    },
  );

  it('holds a month at either end, and is open where an end is missing', () => {
    const november = { year: 2023, month: 11 };
    const december = { year: 2023, month: 12 };
    expect(isWithin(november, november, november)).toBe(true);
    expect(isWithin(december, null, november)).toBe(false);
    expect(isWithin(november, december, null)).toBe(false);
    expect(isWithin(november, null, null)).toBe(true);
  });
});
