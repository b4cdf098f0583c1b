import { pageOptions } from '../../../src/workbench/page/pageOptions';

const FIRST = 'assets/samples/yueyang-2023-11.xlsx';

describe('what the address of the page asks for', () => {
  it('is Chinese, light, the first sample and the minimum set when it asks for nothing', () => {
    expect(pageOptions('')).toEqual({
      language: 'zh',
      theme: 'light',
      file: FIRST,
      excelApi: '1.9',
    });
  });

  it('can be all four', () => {
    const search = '?lang=en&theme=dark&file=/assets/samples/yueyang-2023-11-flat.xlsx&api=1.15';
    expect(pageOptions(search)).toEqual({
      language: 'en',
      theme: 'dark',
      file: '/assets/samples/yueyang-2023-11-flat.xlsx',
      excelApi: '1.15',
    });
  });

  it.each([
    'https://elsewhere.example/a.xlsx',
    '//elsewhere.example/a.xlsx',
    '/\\elsewhere.example/a.xlsx',
    'data:a.xlsx',
    'assets/readme.html',
  ])('never opens %s, which is no workbook of this page', (file) => {
    expect(pageOptions(`?file=${encodeURIComponent(file)}`).file).toBe(FIRST);
  });

  it.each(['2.0', '1', '1.9.1', 'x'])('takes the minimum set for the version %s', (api) => {
    expect(pageOptions(`?api=${api}`).excelApi).toBe('1.9');
  });
});
