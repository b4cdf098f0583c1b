import { outputPage } from '../../src/report/outputPage';

const columns = (...widths: number[]) =>
  widths.map((characters, column) => ({ column, characters }));

describe('a table on paper', () => {
  it('stands upright as long as its columns stay readable on one page', () => {
    expect(outputPage(columns(60, 65), 3)).toEqual({ orientation: 'Portrait', titleRow: 3 });
  });

  it('lies down when upright would make it too small', () => {
    expect(outputPage(columns(60, 66), 3)).toEqual({ orientation: 'Landscape', titleRow: 3 });
  });

  it('stands upright without columns, and repeats nothing', () => {
    expect(outputPage([], null)).toEqual({ orientation: 'Portrait', titleRow: null });
  });
});
