import { TextDecoder, TextEncoder } from 'node:util';
import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { succeed } from '../../../src/application/result';
import { writeBulletin } from '../../../src/wordFile/writeBulletin';
import { goldenBulletin } from '../../support/goldenBulletin';
import { fakeSession } from '../fakeSession';
import { DRAFT_TEXT, goldenCheck } from '../goldenCheck';
import { openPane } from './openPane';

jest.setTimeout(60_000);

// Every browser has these; jsdom does not.
beforeAll(() => Object.assign(globalThis, { TextDecoder, TextEncoder }));

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = () => screen.queryByLabelText<HTMLTextAreaElement>('文稿正文');

/** What the pane says before long: a busy machine takes its time to unpack a file. */
function said(text: RegExp) {
  return screen.findByText(text, {}, { timeout: 20_000 });
}

async function openedCheck(session = fakeSession()) {
  const opened = await openPane({ session });
  await opened.user.click(button('付印前核对文稿'));
  await screen.findByText(/^付印前核对文稿：/u);
  await act(() => Promise.resolve());
  return { ...opened, chooser: screen.getByLabelText<HTMLInputElement>('打开 Word 文档…') };
}

/** A file as a browser hands it over; jsdom does not read files by itself. */
function fileOf(name: string, content: Uint8Array<ArrayBuffer> | string): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([bytes], name);
  file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  return file;
}

async function bulletinFile(): Promise<File> {
  return fileOf('通报.docx', new Uint8Array(await writeBulletin(goldenBulletin())));
}

describe('a draft opened from a file', () => {
  it('is checked paragraph by paragraph, cells of its tables told apart', async () => {
    const session = fakeSession();
    session.checked = goldenCheck(null);
    const { user, chooser } = await openedCheck(session);
    await user.upload(chooser, await bulletinFile());
    expect(await said(/^已打开“通报\.docx”，[\d,]+ 段。/u)).toBeTruthy();
    expect(field()).toBeNull();
    await user.click(button('核对'));
    const [asked] = session.checks;
    const paragraphs = asked?.source.kind === 'paragraphs' ? asked.source.draft.paragraphs : [];
    expect(paragraphs[0]?.text).toBe('2023年11月热线和信箱办理情况通报');
    expect(paragraphs.filter(({ isTableCell }) => isTableCell).length).toBeGreaterThan(1000);
    expect(screen.getByText('文件：通报.docx，3 段，按2023年11月的数据核对。')).toBeTruthy();
    // Nothing in the pane can be selected: the words are in the file.
    expect(screen.queryByRole('button', { name: /在文稿中选中/u })).toBeNull();
    expect(screen.getAllByText('第 3 段')).toHaveLength(2);
  });

  it('gives way to pasted text and comes back, and its findings are told to be of another', async () => {
    const session = fakeSession();
    session.checked = goldenCheck(null);
    const { user, chooser } = await openedCheck(session);
    await user.upload(chooser, await bulletinFile());
    await said(/^已打开/u);
    await user.click(button('核对'));
    expect(screen.queryByText(/请重新核对/u)).toBeNull();
    const choice = screen.getByLabelText('文稿');
    await user.selectOptions(choice, '粘贴的文字');
    expect(field()?.value).toBe('');
    expect(screen.getByText(/请重新核对/u)).toBeTruthy();
    await user.selectOptions(choice, '文件：通报.docx');
    expect(screen.queryByText(/请重新核对/u)).toBeNull();
    // Opened again, it may have changed.
    await user.upload(chooser, await bulletinFile());
    expect(await screen.findByText(/请重新核对/u)).toBeTruthy();
  });

  it('may be a text file, beside a sheet with a draft', async () => {
    const session = fakeSession();
    session.drafts = succeed([{ sheetId: '{通报}', sheetName: '通报' }]);
    const { user, chooser } = await openedCheck(session);
    await user.upload(chooser, fileOf('通报.txt', DRAFT_TEXT));
    expect(await said(/^已打开“通报\.txt”，3 段。/u)).toBeTruthy();
    const choice = screen.getByLabelText<HTMLSelectElement>('文稿');
    expect([...choice.options].map(({ text }) => text)).toEqual([
      '粘贴的文字',
      '文件：通报.txt',
      '工作表：通报',
    ]);
    expect(choice.selectedOptions[0]?.text).toBe('文件：通报.txt');
  });

  it.each([
    ['is damaged', '通报.docx', 'PK\u0003\u0004', '文件已损坏'],
    ['is a .doc', '通报.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '这是 .doc 或 .wps 格式'],
    ['is empty', '通报.docx', '', '文件是空的'],
    ['is no Word file', '通报.docx', '通报', '这不是 Word 文档'],
    ['holds no text', '通报.txt', ' \n ', '文件中没有文字'],
  ])('that %s is told, and the draft chosen before stays', async (_, name, content, why) => {
    const { user, chooser } = await openedCheck();
    await user.upload(chooser, await bulletinFile());
    await said(/^已打开/u);
    await user.upload(chooser, fileOf(name, content));
    expect(
      await said(new RegExp(`^没有打开“${name.replace('.', '\\.')}”。${why}`, 'u')),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('文稿').selectedOptions[0]?.text).toBe(
      '文件：通报.docx',
    );
  });

  it('that the browser cannot read, or that is far too large, is told', async () => {
    const { user, chooser } = await openedCheck();
    const gone = fileOf('通报.docx', '');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await user.upload(chooser, gone);
    expect(await said(/^没有打开“通报\.docx”。文件读不出来/u)).toBeTruthy();
    const film = fileOf('film.docx', '');
    Object.defineProperty(film, 'size', { value: 30_000_000 });
    await user.upload(chooser, film);
    expect(await said(/^没有打开“film\.docx”。文件太大/u)).toBeTruthy();
  });

  it('is opened with the keyboard, and what became of it is said to a screen reader', async () => {
    const { user, chooser } = await openedCheck();
    const clicked = jest.spyOn(chooser, 'click');
    button('打开 Word 文档…').focus();
    await user.keyboard('{Enter}');
    expect(clicked).toHaveBeenCalledTimes(1);
    await user.upload(chooser, await bulletinFile());
    await waitFor(() => expect(statusOf(chooser)).toMatch(/^已打开/u));
    const { violations } = await axe.run(chooser.closest('section') ?? document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

function statusOf(chooser: HTMLInputElement): string {
  return chooser.parentElement?.querySelector('[role="status"]')?.textContent ?? '';
}
