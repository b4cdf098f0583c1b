import { displayText, editText, typedInput } from '../../../src/workbench/model/displayText';

const value = (input: string, format = 'General') => {
  const typed = typedInput(input, format);
  return typed.kind === 'keep' ? 'kept' : (typed.formula ?? typed.value);
};

describe('what typing makes of a text', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['-5', -5],
    ['+5', 5],
    ['007', 7],
    ['1,234', 1234],
    ['98.1%', 0.981],
    ['TRUE', true],
    ['2023/11/1', 45231],
    ['#n/a', { error: '#N/A' }],
    ['', null],
    ['=A1+1', '=A1+1'],
    ['=', '='],
    ['+市水利局', '=+市水利局'],
    ['-x', '=-x'],
    ["'007", '007'],
    ["'=A1", '=A1'],
    ['@x', '@x'],
    ['市水利局', '市水利局'],
    ['2023年11月', '2023年11月'],
    ['１２', '１２'],
    [
      '12345678901234567890123456789012345678901234567890123456789012345',
      '12345678901234567890123456789012345678901234567890123456789012345',
    ],
  ])('%j becomes %j', (input, expected) => {
    expect(value(input)).toEqual(expected);
  });

  it.each(['12', '=A1', '-x', 'TRUE', "'x"])('%j stays text where the format is text', (input) => {
    expect(value(input, '@')).toBe(input);
  });

  it('gives a number format to percentages, dates and grouped numbers', () => {
    expect(typedInput('98.1%', 'General')).toMatchObject({ numberFormat: '0.00%' });
    expect(typedInput('1,234', 'General')).toMatchObject({ numberFormat: '#,##0' });
    expect(typedInput('12', 'General')).not.toHaveProperty('numberFormat');
  });

  it('keeps the cell at null', () => {
    expect(typedInput(null, 'General')).toEqual({ kind: 'keep' });
  });
});

describe('the text a cell shows', () => {
  it.each([
    [0.1 + 0.2, 'General', '0.3'],
    [0.98125, '0.00%', '98.13%'],
    [45231, 'yyyy"年"m"月"', '2023年11月'],
    [1234567890123, 'General', '1.23457E+12'],
    ['x', '0.00', 'x'],
    [true, '0.00', 'TRUE'],
    [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
    [null, '0.00', ''],
    [5, 'bad[', '######'],
  ])('of %j as %j is %j', (cell, format, text) => {
    expect(displayText(cell, format)).toBe(text);
  });

  it('is for editing the formula, or the value without its format', () => {
    expect(editText(3, '=1+2', 'General')).toBe('=1+2');
    expect(editText(0.98125, null, '0.00%')).toBe('0.98125');
    expect(editText(45231, null, 'yyyy-mm-dd')).toBe('2023-11-01');
  });
});
