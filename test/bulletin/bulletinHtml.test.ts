import { JSDOM } from 'jsdom';
import { bulletinHtml } from '../../src/bulletin/bulletinHtml';
import { bulletinLines } from '../../src/bulletin/bulletinLines';
import { goldenBulletin } from '../support/goldenBulletin';

describe('the bulletin as rich text', () => {
  const bulletin = goldenBulletin();
  const { document } = new JSDOM(bulletinHtml(bulletin)).window;
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

  it('says title, lines and tables word for word', () => {
    const lines = [bulletin.title, ...bulletinLines(bulletin)];
    expect(texts('h1, h2, h3, p').slice(0, lines.length)).toEqual(lines);
    const rows = bulletin.blocks.flatMap((block) =>
      block.kind === 'annex' ? block.tables.flatMap((table) => table.rows) : [],
    );
    expect(texts('tbody td')).toEqual(rows.flat());
    expect(document.querySelectorAll('thead')).toHaveLength(8);
  });

  it('carries every look in the element itself: Word drops style sheets and classes', () => {
    expect(document.querySelector('style, link, [class]')).toBeNull();
    const bare = [...document.querySelectorAll('h1, h2, h3, p, td, table')].filter(
      (each) => !each.getAttribute('style'),
    );
    expect(bare).toEqual([]);
    const style = document.querySelector('p:nth-of-type(2)')?.getAttribute('style') ?? '';
    expect(style).toContain("'仿宋_GB2312','仿宋'");
    expect(style).toContain('font-size:16pt');
    expect(style).toContain('text-indent:32pt');
    expect(document.querySelector('h1')?.getAttribute('style')).toContain('方正小标宋简体');
  });

  it('takes names for text, never for markup', () => {
    const html = bulletinHtml({
      title: '甲',
      blocks: [{ kind: 'paragraph', text: '<img src=x onerror=alert(1)> & "乙"' }],
    });
    const made = new JSDOM(html).window.document;
    expect(made.querySelector('img')).toBeNull();
    expect(made.querySelector('p')?.textContent).toBe('<img src=x onerror=alert(1)> & "乙"');
  });
});
