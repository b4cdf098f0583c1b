import { runsOf } from '../../src/office/cellRectangles';

/** Rows of one letter a cell; a dot is left out. */
function rectanglesOf(...rows: string[]) {
  const columnCount = rows[0]?.length ?? 0;
  const area = { row: 10, column: 5, rowCount: rows.length, columnCount };
  return runsOf(area, (r, c) => {
    const letter = rows[r]?.[c];
    return letter === undefined || letter === '.' ? null : letter;
  }).map(({ area: { row, column, rowCount, columnCount: width }, key }) =>
    [key, row - 10, column - 5, rowCount, width].join(' '),
  );
}

describe('cells gathered into rectangles', () => {
  it('a block of one key is one rectangle', () => {
    expect(rectanglesOf('aaa', 'aaa')).toEqual(['a 0 0 2 3']);
  });

  it('a column with a gap is two', () => {
    expect(rectanglesOf('a', '.', 'a')).toEqual(['a 0 0 1 1', 'a 2 0 1 1']);
  });

  it('neighbours of different keys stay apart', () => {
    expect(rectanglesOf('ab', 'ab').sort()).toEqual(['a 0 0 2 1', 'b 0 1 2 1']);
  });

  it('a stretch of another width begins a new rectangle', () => {
    expect(rectanglesOf('aa.', 'aaa').sort()).toEqual(['a 0 0 1 2', 'a 1 0 1 3']);
  });

  it('every cell is covered exactly once', () => {
    const rows = ['ab.a', 'abba', '..ba', 'aaaa', 'aaaa'];
    const covered = new Map<string, string>();
    for (const rectangle of rectanglesOf(...rows)) {
      const [key = '', ...numbers] = rectangle.split(' ');
      const [row = 0, column = 0, height = 0, width = 0] = numbers.map(Number);
      for (let r = row; r < row + height; r += 1) {
        for (let c = column; c < column + width; c += 1) {
          expect(covered.has(`${r},${c}`)).toBe(false);
          covered.set(`${r},${c}`, key);
        }
      }
    }
    const again = rows.map((line, r) =>
      Array.from(line, (_, c) => covered.get(`${r},${c}`) ?? '.').join(''),
    );
    expect(again).toEqual(rows);
  });
});
