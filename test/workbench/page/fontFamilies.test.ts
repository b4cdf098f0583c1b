import { firstFamily, fontFamilies } from '../../../src/workbench/page/grid/fontFamilies';

describe('a font named in a workbook', () => {
  it.each([
    ['宋体', 'SimSun', 'serif'],
    ['方正小标宋简体', 'SimSun', 'serif'],
    ['仿宋_GB2312', 'FangSong', 'serif'],
    ['楷体', 'KaiTi', 'serif'],
    ['黑体', 'SimHei', 'sans-serif'],
    ['Calibri', 'Carlito', 'sans-serif'],
    ['Times New Roman', 'SimSun', 'serif'],
    ['等线', 'Microsoft YaHei', 'sans-serif'],
  ])('%s is tried itself, then %s, and %s at last', (name, second, last) => {
    const families = fontFamilies(name).split(', ');
    expect([families[0], families[1], families.at(-1)]).toEqual([name, second, last]);
  });

  it('has a family with Chinese glyphs on Linux whatever it is', () => {
    for (const name of ['宋体', '黑体', 'Arial', 'Wingdings']) {
      expect(fontFamilies(name)).toMatch(/CJK SC/);
    }
  });

  it('is found again at the head of its list, without the quotes the grid adds', () => {
    expect(firstFamily('"Times New Roman", SimSun')).toBe('Times New Roman');
    expect(firstFamily(fontFamilies('宋体'))).toBe('宋体');
  });
});
