import { bulletinBody } from '../../src/report/bulletinSheet';
import { goldenBulletin } from '../support/goldenBulletin';

const LONGEST_ROW = 700;

function textsOf(rows: ReturnType<typeof bulletinBody>['rows']): string[] {
  return rows.map(([cell]) => (cell?.kind === 'text' ? cell.value : ''));
}

describe('the bulletin as a sheet', () => {
  it('has the month in its title once: the sheet sets it before the title of every month', () => {
    expect(bulletinBody(goldenBulletin()).title).toBe('热线和信箱办理情况通报');
  });

  it('goes on in the next row where a paragraph is longer than the highest row holds', () => {
    const text = Array.from({ length: 90 }, (_, at) => `第${at}局扣4分（热线月度考评 C 类）`).join(
      '；',
    );
    const { rows } = bulletinBody({
      title: '2024年1月热线办理情况通报',
      blocks: [
        { kind: 'paragraph', text },
        { kind: 'paragraph', text: '完。' },
      ],
    });
    const texts = textsOf(rows);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.every((each) => each.length <= LONGEST_ROW)).toBe(true);
    expect(texts.slice(0, -1).join('').trim()).toBe(text);
    expect(texts.slice(0, -2).every((each) => each.endsWith('；'))).toBe(true);
    expect(texts.filter((each) => each.startsWith('\u3000'))).toEqual([texts[0], texts.at(-1)]);
  });
});
