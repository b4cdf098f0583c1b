import { act, fireEvent, screen, within } from '@testing-library/react';
import { succeed } from '../../../src/application/result';
import type { Bulletin } from '../../../src/application/bulletinTexts';
import { writeBulletin } from '../../../src/wordFile/writeBulletin';
import { CELL_EDIT_MODE, fakeSession, RESTORED, SHORT_BULLETIN } from '../fakeSession';
import { goldenInspection, place, SHEET_PROTECTED } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(60_000);
jest.mock('../../../src/wordFile/writeBulletin', () => ({ writeBulletin: jest.fn() }));

const NOVEMBER = { year: 2023, month: 11 };
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (name: string | RegExp) => button(name).getAttribute('aria-disabled') === 'true';
const preview = () => screen.getByLabelText<HTMLTextAreaElement>('通报正文');

async function openedBulletin(session = fakeSession()) {
  const opened = await openPane({ session });
  await opened.user.click(button('本月通报'));
  return { ...opened, part: await screen.findByText(/^按公文格式生成/u) };
}

async function composedBulletin(session = fakeSession()) {
  const opened = await openedBulletin(session);
  await opened.user.click(button('生成通报'));
  return opened;
}

/** What a page may do with the clipboard; the command stands for what Excel's frames leave. */
function clipboard({ write, command }: { readonly write: boolean; readonly command: boolean }) {
  const copied: Record<string, Blob>[] = [];
  class Item {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      write: ([item]: Item[]) => {
        if (!write || !item) return Promise.reject(new Error('refused'));
        copied.push(item.parts);
        return Promise.resolve();
      },
    },
  });
  const execCommand = jest.fn(() => command);
  Object.assign(document, { execCommand });
  return { copied, execCommand };
}

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blob ?? new Blob());
  });
}

describe('the bulletin of the month', () => {
  it('is composed for the chosen month and tables, and read before anything is written', async () => {
    const { user, session } = await openedBulletin();
    expect(screen.queryByRole('button', { name: '写入工作表' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /信箱/u }));
    await user.click(button('生成通报'));
    expect(session.compositions).toEqual([{ period: NOVEMBER, excludedTables: ['mailbox-table'] }]);
    expect(session.bulletins).toEqual([]);
    expect(preview().value).toBe('2023年11月热线办理情况通报\n热线应办理21234件。');
    expect(preview().readOnly).toBe(true);
    expect(button('重新生成')).toBeTruthy();
  });

  it('says how many annexes go with the text', async () => {
    const session = fakeSession();
    const bulletin: Bulletin = {
      ...SHORT_BULLETIN,
      blocks: [
        ...SHORT_BULLETIN.blocks,
        { kind: 'annexList', titles: ['热线排名'] },
        { kind: 'annex', label: '附件', title: '热线排名', tables: [] },
      ],
    };
    session.composed = { kind: 'composed', bulletin, problems: [] };
    await composedBulletin(session);
    expect(preview().value).toContain('附件：热线排名');
    expect(screen.getByText('另有 1 个附件（表格），复制和保存时一并带上')).toBeTruthy();
  });

  it('says so when other tables are chosen than it is of', async () => {
    const { user } = await composedBulletin();
    const told = () => screen.queryByText(/^以下通报与现在选择的/u);
    expect(told()).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /信箱/u }));
    expect(told()).toBeTruthy();
    await user.click(button('重新生成'));
    expect(told()).toBeNull();
  });

  it('asks for the month first where none is chosen', async () => {
    const session = fakeSession(goldenInspection({ period: null, months: [] }));
    const { user } = await openPane({ session });
    await user.click(button('本月通报'));
    expect(await screen.findByText('请先选择考评月份。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '生成通报' })).toBeNull();
  });

  it('tells why there is none, and leaves no older one on screen', async () => {
    const { user, session } = await composedBulletin();
    session.composed = { kind: 'refused', problems: [SHEET_PROTECTED] };
    await user.click(button('重新生成'));
    expect(screen.getByRole('heading', { name: '没有写入任何内容' })).toBeTruthy();
    expect(screen.queryByLabelText('通报正文')).toBeNull();
    session.composed = { kind: 'failed', failure: CELL_EDIT_MODE };
    await user.click(button('生成通报'));
    expect(screen.getByRole('heading', { name: '通报没有生成' })).toBeTruthy();
    session.composed = { kind: 'composed', bulletin: SHORT_BULLETIN, problems: [SHEET_PROTECTED] };
    await user.click(button('重试'));
    expect(screen.queryByRole('heading', { name: '通报没有生成' })).toBeNull();
    await user.click(button('1 个问题'));
    expect(preview()).toBeTruthy();
  });
});

describe('copying the bulletin', () => {
  it('gives rich and plain text to the clipboard', async () => {
    const { user } = await composedBulletin();
    const { copied, execCommand } = clipboard({ write: true, command: true });
    await user.click(button('复制（带格式）'));
    expect(await screen.findByText(/^已复制。/u)).toBeTruthy();
    expect(await textOf(copied[0]?.['text/html'])).toContain('<h1');
    expect(await textOf(copied[0]?.['text/plain'])).toBe(preview().value);
    expect(execCommand).not.toHaveBeenCalled();
  });

  it('takes the older way where the clipboard is refused, with the whole text selected', async () => {
    const { user } = await composedBulletin();
    clipboard({ write: false, command: true });
    await user.click(button('复制（带格式）'));
    expect(await screen.findByText(/^已复制。/u)).toBeTruthy();
    const { selectionStart, selectionEnd, value } = preview();
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  });

  it('leaves the text selected for the keys where both are refused', async () => {
    const { user } = await composedBulletin();
    clipboard({ write: false, command: false });
    await user.click(button('复制（带格式）'));
    expect(await screen.findByText(/请按 Ctrl\+C/u)).toBeTruthy();
    expect(document.activeElement).toBe(preview());
  });

  it('by hand gives rich text for the whole, and only the words for a part', async () => {
    await composedBulletin();
    const given = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => given.set(type, text) };
    preview().setSelectionRange(0, 4);
    expect(fireEvent.copy(preview(), { clipboardData })).toBe(true);
    expect(given.size).toBe(0);
    preview().select();
    expect(fireEvent.copy(preview(), { clipboardData })).toBe(false);
    expect(given.get('text/html')).toContain('热线应办理21234件。');
    expect(given.get('text/plain')).toBe(preview().value);
  });
});

describe('saving the bulletin as a Word file', () => {
  it('hands the file over under its title, and says what to do where none appears', async () => {
    jest.mocked(writeBulletin).mockResolvedValue(new Uint8Array([80, 75]));
    const { user } = await composedBulletin();
    const handed: { name: string; size: number }[] = [];
    let size = 0;
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        ({ size } = blob);
        return 'blob:bulletin';
      },
      revokeObjectURL: () => undefined,
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      handed.push({ name: this.download, size });
    });
    await user.click(button('保存为 Word 文件'));
    expect(await screen.findByText('已交付保存：2023年11月热线办理情况通报.docx。')).toBeTruthy();
    expect(screen.getByText(/^如果没有出现文件/u)).toBeTruthy();
    expect(handed).toEqual([{ name: '2023年11月热线办理情况通报.docx', size: 2 }]);
    expect(jest.mocked(writeBulletin)).toHaveBeenCalledWith(SHORT_BULLETIN);
    click.mockRestore();
  });

  it('that cannot be made says what to do instead', async () => {
    jest.mocked(writeBulletin).mockRejectedValue(new Error('not loaded'));
    const { user } = await composedBulletin();
    await user.click(button('保存为 Word 文件'));
    expect(await screen.findByText(/^此处不能生成 Word 文件。/u)).toBeTruthy();
    expect(isOff('保存为 Word 文件')).toBe(false);
  });
});

describe('adding the bulletin as a sheet', () => {
  it('writes it, says where, and looks at the workbook again', async () => {
    const { user, session } = await composedBulletin();
    await user.click(button('写入工作表'));
    expect(session.bulletins).toEqual([{ period: NOVEMBER, excludedTables: [], agreed: 'none' }]);
    expect(screen.getByText('更改了 4 个单元格：')).toBeTruthy();
    await user.click(button('显示工作表“通报”'));
    expect(session.places[0]?.place.sheetName).toBe('通报');
  });

  it('says so when the sheet was right already', async () => {
    const session = fakeSession();
    session.bulletin = {
      kind: 'written',
      bulletin: SHORT_BULLETIN,
      written: { sheets: [], cells: 0 },
      problems: [],
    };
    const { user } = await composedBulletin(session);
    await user.click(button('写入工作表'));
    expect(
      screen.getAllByText('工作表中已是这份通报，没有更改任何单元格。').length,
    ).toBeGreaterThan(0);
  });

  it('asks before it replaces what somebody typed there', async () => {
    const session = fakeSession();
    const replacements = [
      {
        ...place('通报', 5, 0),
        before: { kind: 'text', value: '改过' },
        formula: null,
        after: { kind: 'text', value: '热线应办理21234件。' },
        unit: null,
        channel: null,
        label: null,
        differs: true,
      },
    ] as const;
    session.bulletin = { kind: 'confirm', replacements, total: 1 };
    const { user } = await composedBulletin(session);
    await user.click(button('写入工作表'));
    const dialog = () => within(screen.getByRole('alertdialog'));
    expect(dialog().getByText('改过')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.queryByText(/^更改了/u)).toBeNull();
    await user.click(await screen.findByRole('button', { name: '写入工作表' }));
    session.bulletin = fakeSession().bulletin;
    await user.click(dialog().getByRole('button', { name: '替换' }));
    expect(session.bulletins.at(-1)?.agreed).toBe(replacements);
    expect(screen.getByText('更改了 4 个单元格：')).toBeTruthy();
  });

  it('that Excel refused keeps the text, and can be tried again', async () => {
    const session = fakeSession();
    session.bulletin = { kind: 'failed', failure: CELL_EDIT_MODE };
    const { user } = await composedBulletin(session);
    await user.click(button('写入工作表'));
    expect(screen.getByRole('heading', { name: '工作表没有写入' })).toBeTruthy();
    expect(preview()).toBeTruthy();
    session.bulletin = fakeSession().bulletin;
    await user.click(button('重试'));
    expect(session.bulletins).toHaveLength(2);
    expect(screen.getByText('更改了 4 个单元格：')).toBeTruthy();
  });

  it('no longer says that it is on a sheet once that was taken back', async () => {
    const session = fakeSession();
    const { user, endRestore } = await composedBulletin(session);
    session.inspected = succeed(
      goldenInspection({
        lastRun: { madeAt: '2023-12-22 09:31', sheets: ['通报'], cells: 4 },
      }),
    );
    await user.click(button('写入工作表'));
    await user.click(button('恢复原值'));
    session.inspected = succeed(goldenInspection());
    await endRestore(succeed(RESTORED));
    await act(() => Promise.resolve());
    expect(screen.queryByText('更改了 4 个单元格：')).toBeNull();
    expect(preview()).toBeTruthy();
  });
});
