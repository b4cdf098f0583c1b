import { WrapStrategy } from '@univerjs/core';
import { fittedRowPixels, lineCount } from '../../../src/workbench/page/grid/fittedRow';

const STANDARD = 15;
const text = (v: string | number, fs = 11, tb?: WrapStrategy) => ({
  cell: { v },
  style: { fs, ...(tb === undefined ? {} : { tb }) },
  width: 70,
});

describe('a row whose height nobody has set', () => {
  it('has the standard height for text in the standard font, or none', () => {
    expect(fittedRowPixels([text('市教体局'), text(541)], STANDARD)).toBe(20);
    expect(fittedRowPixels([], STANDARD)).toBe(20);
  });

  it('grows with the largest font', () => {
    expect(fittedRowPixels([text('一'), text('二', 18)], STANDARD)).toBe(31);
  });

  it('grows with wrapped text, by its breaks and by the width of its column', () => {
    const wrapped = (words: string) => text(words, 11, WrapStrategy.WRAP);
    const two = fittedRowPixels([wrapped('综合指\n标值')], STANDARD);
    expect(two).toBeGreaterThan(20);
    expect(fittedRowPixels([wrapped('国家金融监管')], STANDARD)).toBe(two);
    expect(fittedRowPixels([text('国家金融监管')], STANDARD)).toBe(20);
  });

  it('takes no notice of merged cells', () => {
    const merged = { ...text('题', 30), width: undefined };
    expect(fittedRowPixels([merged], STANDARD)).toBe(20);
  });
});

describe('lines of wrapped text', () => {
  it('never are none, even in a column of no width', () => {
    expect(lineCount('', 11, 0)).toBe(1);
    expect(lineCount('ab', 11, 0)).toBe(2);
  });
});
