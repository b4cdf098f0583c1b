import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { draftOfFile } from '../../../src/workbench/headless/draftFile';
import { writeBulletin } from '../../../src/wordFile/writeBulletin';
import { goldenBulletin } from '../../support/goldenBulletin';

/** `办结5件。` as Windows in China writes it without saying so. */
const GB18030 = [0xb0, 0xec, 0xbd, 0xe1, 0x35, 0xbc, 0xfe, 0xa1, 0xa3];

describe('a draft file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'draft-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(name: string, content: string | Uint8Array) {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return draftOfFile(file);
  }

  it.each([
    ['UTF-8', new TextEncoder().encode('办结5件。')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeff办结5件。')],
    ['the encoding of Windows in China', new Uint8Array(GB18030)],
  ])('of text is read in %s', async (_, bytes) => {
    const paragraphs = [{ text: '办结5件。', place: null, isTableCell: false }];
    const draft = { paragraphs };
    expect(await read('draft.txt', bytes)).toEqual({ kind: 'paragraphs', draft });
  });

  it('of Word is read whatever the case of its ending', async () => {
    const made = goldenBulletin();
    const source = await read('draft.DOCX', await writeBulletin(made));
    expect(source).toMatchObject({ kind: 'paragraphs' });
    const [first] = 'draft' in source ? source.draft.paragraphs : [];
    expect(first?.text).toBe(made.title);
  });

  it('that cannot be read says why', async () => {
    expect(await read('draft.docx', '通报')).toMatchObject({ code: 'notWord', exit: 2 });
    const missing = await draftOfFile(path.join(folder, 'missing.txt'));
    expect(missing).toMatchObject({ exit: 2 });
    expect('lines' in missing && missing.lines.join()).toContain('missing.txt');
  });
});
