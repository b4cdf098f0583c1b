import { CellValueType } from '@univerjs/core';
import { enteredCell } from '../../../src/workbench/page/grid/enteredCell';

describe('what typing into a cell makes of it', () => {
  it.each([
    ['541', 'General', 541, undefined],
    ['98.5%', 'General', 0.985, '0.00%'],
    ['12%', '0.00%', 0.12, undefined],
    ['2023-11-01', 'yyyy-mm-dd', 45231, undefined],
  ])('reads %s in a cell of format %s as the number %d', (text, format, value, pattern) => {
    const cell = enteredCell({ v: text }, format);
    expect(cell).toMatchObject({ v: value, t: CellValueType.NUMBER });
    expect((cell.s as { n?: { pattern: string } } | undefined)?.n?.pattern).toBe(pattern);
  });

  it('keeps text as text in a cell formatted as text', () => {
    expect(enteredCell({ v: '007' }, '@')).toMatchObject({ v: '007', t: CellValueType.STRING });
  });

  it('keeps what stood behind an apostrophe as text', () => {
    const forced = { v: '007', t: CellValueType.FORCE_STRING };
    expect(enteredCell(forced, 'General')).toEqual({ v: '007', t: CellValueType.STRING });
  });

  it('reads truth values', () => {
    expect(enteredCell({ v: 'true' }, 'General')).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
  });

  it('reads a sign before a word as a formula, as Excel does', () => {
    expect(enteredCell({ v: '+B2' }, 'General')).toMatchObject({ f: '=+B2', v: null });
  });

  it('leaves formulas and rich text alone', () => {
    const formula = { f: '=A1', v: null };
    expect(enteredCell(formula, 'General')).toBe(formula);
  });
});
