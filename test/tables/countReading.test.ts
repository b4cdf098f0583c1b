import { readCount } from '../../src/tables/countReading';

function text(value: string) {
  return readCount({ content: { kind: 'text', value }, formula: null, numberFormat: 'General' });
}

function number(value: number, numberFormat = 'General') {
  return readCount({ content: { kind: 'number', value }, formula: null, numberFormat });
}

describe('a count stored as text', () => {
  it.each([
    ["'541", 541],
    [' 541 ', 541],
    ['\u00a0541\u00a0', 541],
    ['\u3000541', 541],
    ['５４１', 541],
    ['1,754', 1754],
    ['1，754', 1754],
    ['1 234 567', 1234567],
    ['541件', 541],
    ['541 件', 541],
    ['３个', 3],
    ['1.2万', 12000],
    ['1.2万件', 12000],
    ['2万', 20000],
    ['541.0', 541],
    ['0件', 0],
  ])('%j is %d', (written, value) => {
    expect(text(written)).toEqual({ kind: 'count', value });
  });

  it.each(['', '   ', '/', '／', '-', '－', '—', '——', '–', '无', "'-"])(
    '%j is none',
    (written) => {
      expect(text(written)).toEqual({ kind: 'none' });
    },
  );

  it.each(['12 34', '1,75', '1,7540', '约3', '3-5', '5+1', '12%', '十', '一', 'O', '1e3', '(5)'])(
    '%j is no number, for there is no one way to read it',
    (written) => {
      expect(text(written)).toEqual({ kind: 'countNotANumber', value: written });
    },
  );

  it.each([
    ['-5', 'countNegative'],
    ['−5件', 'countNegative'],
    ['-2.5', 'countNegative'],
    ['2.5', 'countFractional'],
    ['1.00005万', 'countFractional'],
  ])('%j is impossible: %s', (written, kind) => {
    expect(text(written)).toEqual({ kind, value: written });
  });
});

describe('a count stored as a number', () => {
  it('is the whole number it is but for binary noise', () => {
    expect(number(541)).toEqual({ kind: 'count', value: 541 });
    expect(number(0.1 * 3 * 10)).toEqual({ kind: 'count', value: 3 });
    expect(number(-0)).toEqual({ kind: 'count', value: 0 });
  });

  it('is refused where it is too large to be exact', () => {
    expect(number(1e300).kind).toBe('countNotANumber');
  });

  it.each(['#,##0', '0', '0_);(0)', '@', '0"件"'])('is read under the format %s', (format) => {
    expect(number(1754, format)).toEqual({ kind: 'count', value: 1754 });
  });
});
