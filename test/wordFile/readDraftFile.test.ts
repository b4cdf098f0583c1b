import JSZip from 'jszip';
import { LARGEST_DRAFT_FILE } from '../../src/wordFile/draftFileSize';
import { readDraftFile } from '../../src/wordFile/readDraftFile';
import { writeBulletin } from '../../src/wordFile/writeBulletin';
import { goldenBulletin } from '../support/goldenBulletin';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function textsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const read = await readDraftFile(name, bytes);
  if (read.kind !== 'draft') throw new Error(`Not read: ${read.failure}`);
  return read.draft.paragraphs.map(({ text }) => text);
}

describe('a file with a draft', () => {
  it('is read as what it is, whatever it is called', async () => {
    const word = await writeBulletin(goldenBulletin());
    const texts = await textsOf('通报.docx', word);
    expect(texts[0]).toBe('2023年11月热线和信箱办理情况通报');
    expect(await textsOf('通报.DOCX', word)).toEqual(texts);
    expect(await textsOf('通报', word)).toEqual(texts);
  });

  it.each([
    ['UTF-8', bytesOf('市水利局应办理6件。\r\n附件')],
    ['UTF-8 with a mark', bytesOf('\uFEFF市水利局应办理6件。\n附件')],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFF市水利局应办理6件。\n附件', 'utf16le'))],
    [
      'what Windows in China calls ANSI',
      // 市水利局应办理6件。 附件 in GB 18030.
      Uint8Array.from(Buffer.from('cad0cbaec0fbbed6d3a6b0ecc0ed36bcfea1a30ab8bdbcfe', 'hex')),
    ],
  ])('in %s is read line by line', async (_, bytes) => {
    expect(await textsOf('通报.txt', bytes)).toEqual(['市水利局应办理6件。', '附件']);
  });

  it.each([
    ['text called .docx', '通报.docx', bytesOf('通报'), 'notWord'],
    ['a PDF called .txt', '通报.txt', bytesOf('%PDF-1.7\n'), 'notWord'],
    ['rich text', '通报.doc', bytesOf('{\\rtf1\\ansi'), 'notWord'],
    ['a picture', '通报.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'notWord'],
    ['a .doc', '通报.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldOrEncrypted'],
    ['nothing', '通报.txt', new Uint8Array(), 'empty'],
    ['a book', '通报.txt', bytesOf('。'.repeat(700_000)), 'tooLarge'],
    ['a film', '通报.docx', new Uint8Array(LARGEST_DRAFT_FILE + 1), 'tooLarge'],
  ])('that is %s is told', async (_, name, bytes, failure) => {
    expect(await readDraftFile(name, bytes)).toEqual({ kind: 'unreadable', failure });
  });

  it('that is a workbook is told', async () => {
    const zip = new JSZip();
    zip.file('xl/workbook.xml', '<workbook/>');
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    const failure = 'notWord';
    expect(await readDraftFile('通报.docx', bytes)).toEqual({ kind: 'unreadable', failure });
  });
});
