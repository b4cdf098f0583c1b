import { displayWidth, textTable } from '../../src/application/textTable';

describe('a text table', () => {
  it('aligns columns of Chinese and Latin text alike', () => {
    const rows = [
      ['单位', 'index'],
      ['A', '9.5'],
      ['县（市）区', '100'],
    ];
    expect(textTable(rows, ['left', 'right'])).toEqual([
      '单位        index',
      'A             9.5',
      '县（市）区    100',
    ]);
  });

  it('counts a full-width bracket as two places', () => {
    expect(displayWidth('（a）')).toBe(5);
  });
});
