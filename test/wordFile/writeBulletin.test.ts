import JSZip from 'jszip';
import { bulletinLines } from '../../src/bulletin/bulletinLines';
import type { Bulletin } from '../../src/bulletin/bulletinBlock';
import { writeBulletin } from '../../src/wordFile/writeBulletin';
import { goldenBulletin } from '../support/goldenBulletin';

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

async function partsOf(bulletin: Bulletin) {
  const zip = await JSZip.loadAsync(await writeBulletin(bulletin));
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  return { body: await part('word/document.xml'), styles: await part('word/styles.xml') };
}

function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
}

/** The texts of all paragraphs, those in tables included. */
function texts(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gsu)].map(([paragraph]) =>
    unescaped(
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    ),
  );
}

describe('the bulletin as a Word file', () => {
  const bulletin = goldenBulletin();

  it('has every paragraph and every cell, in order and nothing else', async () => {
    const { body } = await partsOf(bulletin);
    const annexTexts = bulletin.blocks.flatMap((block) =>
      block.kind === 'annex'
        ? [
            block.label,
            block.title,
            ...block.tables.flatMap(({ caption, columns, rows, note }) => [
              ...(caption === null ? [] : [caption]),
              ...columns.map(({ header }) => header),
              ...rows.flat(),
              ...(note === null ? [] : [note]),
            ]),
          ]
        : [],
    );
    const filled = [bulletin.title, ...bulletinLines(bulletin), ...annexTexts];
    expect(texts(body).filter((text) => text !== '')).toEqual(filled.filter((text) => text !== ''));
    expect(filled.length).toBeGreaterThan(14 * (65 + 58));
  });

  it('keeps signs of markup in names as they are', async () => {
    const { body } = await partsOf({
      title: '<甲> & "乙"',
      blocks: [{ kind: 'paragraph', text: '甲<乙&丙' }],
    });
    expect(texts(body)).toEqual(['<甲> & "乙"', '甲<乙&丙']);
  });

  it('is A4 with the margins of an official document; wide annexes lie, narrow ones stand', async () => {
    const { body } = await partsOf(bulletin);
    const pages = [...body.matchAll(/<w:pgSz ([^>]*)\/>/gu)].map(([, attributes = '']) => {
      const size = (name: string) => {
        const value = new RegExp(`w:${name}="(\\d+)"`, 'u').exec(attributes)?.[1];
        return Math.round(Number(value) / TWIPS_PER_MILLIMETRE);
      };
      return [size('w'), size('h')];
    });
    expect(pages).toEqual([
      [210, 297],
      [297, 210],
      [297, 210],
      [210, 297],
      [210, 297],
    ]);
  });

  it('fits every table to its page and repeats its header', async () => {
    const { body } = await partsOf(bulletin);
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => table);
    expect(tables).toHaveLength(3 + 3 + 1 + 1);
    for (const [at, table] of tables.entries()) {
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) =>
        Number(width),
      );
      const width = columns.reduce((sum, each) => sum + each, 0) / TWIPS_PER_MILLIMETRE;
      expect(Math.round(width)).toBe(at < 6 ? 225 : 156);
      expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
      expect(table.match(/<w:cantSplit\/>/gu)?.length).toBe(table.match(/<w:tr>/gu)?.length);
    }
  });

  it('sets text in 16 points, lines 29 points apart, two characters in', async () => {
    const { styles } = await partsOf(bulletin);
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su').exec(styles)?.[0] ?? '';
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/su.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toContain('w:eastAsia="仿宋"');
    expect(style('BulletinBody')).toContain('w:firstLineChars="200"');
    expect(style('BulletinBody')).toMatch(
      /w:line="580"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="580"/u,
    );
    expect(style('Title')).toContain('<w:sz w:val="44"/>');
    expect(style('Title')).toContain('方正小标宋简体');
    expect(style('Heading1')).toContain('黑体');
    expect(style('Heading2')).toContain('楷体');
  });
});
