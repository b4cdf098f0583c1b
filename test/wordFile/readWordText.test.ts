import JSZip from 'jszip';
import { readWordText } from '../../src/wordFile/readWordText';
import { writeBulletin } from '../../src/wordFile/writeBulletin';
import { bulletinLines } from '../../src/bulletin/bulletinLines';
import { goldenBulletin } from '../support/goldenBulletin';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx with this body. */
async function word(body: string, part = 'word/document.xml'): Promise<Uint8Array> {
  const zip = new JSZip();
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const relation = `<Relationship Id="r1" Type="${kind}" Target="${part}"/>`;
  zip.file('_rels/.rels', `<?xml version="1.0"?><Relationships>${relation}</Relationships>`);
  const xml = `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
  zip.file(part, xml);
  return zip.generateAsync({ type: 'uint8array' });
}

async function paragraphsOf(bytes: Uint8Array) {
  const read = await readWordText(bytes);
  if (read.kind !== 'draft') throw new Error(`Not read: ${read.failure}`);
  return read.draft.paragraphs;
}

async function textsOf(body: string): Promise<string[]> {
  return (await paragraphsOf(await word(body))).map(({ text }) => text);
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...texts: string[]) => `<w:p>${texts.map(run).join('')}</w:p>`;

describe('a Word file as a draft', () => {
  it('has a paragraph for each that holds text, runs put together', async () => {
    const body =
      paragraph('应办理', '6件') + '<w:p/>' + paragraph(' ') + paragraph('A &amp; B&#x3002;');
    expect(await textsOf(body)).toEqual(['应办理6件', 'A & B。']);
  });

  it('keeps breaks, and takes no tab stop for text', async () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>';
    const body = `<w:p>${stops}${run('第一行')}<w:r><w:br/><w:tab/></w:r>${run('第二行')}</w:p>`;
    expect(await textsOf(body)).toEqual(['第一行\n\t第二行']);
  });

  it('leaves out what tracked changes have deleted, field codes and stand-ins', async () => {
    const body =
      `<w:p>${run('超期')}<w:del><w:r><w:delText>2件</w:delText></w:r></w:del>` +
      `<w:ins>${run('1件')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>` +
      `<w:p><mc:AlternateContent><mc:Choice>${run('甲')}</mc:Choice>` +
      `<mc:Fallback>${run('甲')}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await textsOf(body)).toEqual(['超期1件', '甲']);
  });

  it('tells cells of a table, those of a table inside it included', async () => {
    const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph('内'))}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell(paragraph('云溪区'))}${cell(inner + paragraph('541'))}</w:tr></w:tbl>`;
    const found = await paragraphsOf(await word(paragraph('前') + table + paragraph('后')));
    expect(found.map(({ text, isTableCell }) => [text, isTableCell])).toEqual([
      ['前', false],
      ['云溪区', true],
      ['内', true],
      ['541', true],
      ['后', false],
    ]);
  });

  it('is found where the package says it is', async () => {
    const found = await paragraphsOf(await word(paragraph('正文'), 'word/document2.xml'));
    expect(found.map(({ text }) => text)).toEqual(['正文']);
  });

  it('gives the bulletin we write back line for line', async () => {
    const made = goldenBulletin();
    const found = await paragraphsOf(await writeBulletin(made));
    const texts = found.filter(({ isTableCell }) => !isTableCell).map(({ text }) => text);
    const lines = [made.title, ...bulletinLines(made)];
    expect(texts.slice(0, lines.length)).toEqual(lines);
  });
});

describe('a file that is no Word file', () => {
  it.each([
    ['an empty one', new Uint8Array(), 'empty'],
    [
      'a .doc, or one with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]),
      'oldOrEncrypted',
    ],
    ['a text file', new TextEncoder().encode('通报'), 'notWord'],
    ['a broken package', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
  ])('is told: %s', async (_, bytes, failure) => {
    expect(await readWordText(bytes)).toEqual({ kind: 'unreadable', failure });
  });

  it('is told: a package of something else', async () => {
    const zip = new JSZip();
    zip.file('xl/workbook.xml', '<workbook/>');
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    expect(await readWordText(bytes)).toEqual({ kind: 'unreadable', failure: 'notWord' });
  });

  it('is told: one that unpacks to more than any circular, before it fills the memory', async () => {
    const zip = new JSZip();
    zip.file('word/document.xml', '<w:p/>'.repeat(5_200_000));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await readWordText(bytes)).toEqual({ kind: 'unreadable', failure: 'tooLarge' });
  });
});
