import { decimalFormat, percentFormat } from '../../src/report/numberFormats';
import { numberValue, sameNumber, textValue } from '../../src/report/plannedValue';

describe('values for cells', () => {
  it.each([Number.NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => numberValue(value)).toThrow('Not a number');
  });

  it('have no minus zero and no empty text', () => {
    expect(numberValue(-0)).toEqual({ kind: 'number', value: 0 });
    expect(textValue('')).toEqual({ kind: 'clear' });
  });

  it('are the same number when 15 digits are', () => {
    expect(sameNumber(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameNumber(98.2, 98.20000001)).toBe(false);
  });

  it('have format codes by decimals', () => {
    expect([percentFormat(2), percentFormat(0), decimalFormat(1), decimalFormat(0)]).toEqual([
      '0.00%',
      '0%',
      '0.0',
      '0',
    ]);
  });
});
