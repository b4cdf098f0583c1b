import { columnAreas, rowRuns, unionArea } from '../../src/report/cellRuns';

describe('areas', () => {
  it('gather rows into runs, in any order and with doubles', () => {
    expect(rowRuns([7, 3, 4, 4, 9, 8])).toEqual([
      { row: 3, rowCount: 2 },
      { row: 7, rowCount: 3 },
    ]);
    expect(columnAreas(2, [])).toEqual([]);
  });

  it('join to the smallest one around both', () => {
    const a = { row: 1, column: 5, rowCount: 2, columnCount: 1 };
    const b = { row: 0, column: 6, rowCount: 2, columnCount: 3 };
    expect(unionArea(a, b)).toEqual({ row: 0, column: 5, rowCount: 3, columnCount: 4 });
    expect(unionArea(null, a)).toBe(a);
  });
});
