import { act, screen, within } from '@testing-library/react';
import type { DraftCheckOutcome } from '../../../src/application/gradingSession';
import { succeed } from '../../../src/application/result';
import { CELL_EDIT_MODE, fakeSession, unreadable } from '../fakeSession';
import { DRAFT_TEXT, goldenCheck } from '../goldenCheck';
import { goldenInspection, SHEET_PROTECTED } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(60_000);

const NOVEMBER = { year: 2023, month: 11 };
const OWN = { sheetId: '{通报}', sheetName: '通报' };
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (name: string | RegExp) => button(name).getAttribute('aria-disabled') === 'true';
const field = () => screen.getByLabelText<HTMLTextAreaElement>('文稿正文');

async function openedCheck(session = fakeSession()) {
  const opened = await openPane({ session });
  await opened.user.click(button('付印前核对文稿'));
  await screen.findByText(/^付印前核对文稿：/u);
  await act(() => Promise.resolve());
  return opened;
}

async function checkedText(outcome: DraftCheckOutcome = goldenCheck(null)) {
  const session = fakeSession();
  session.checked = outcome;
  const opened = await openedCheck(session);
  await opened.user.click(field());
  await opened.user.paste(DRAFT_TEXT);
  await opened.user.click(button('核对'));
  return opened;
}

describe('checking pasted text', () => {
  it('goes against the chosen month and tables, and writes nothing', async () => {
    const session = fakeSession();
    const { user } = await openedCheck(session);
    await user.click(screen.getByRole('checkbox', { name: /信箱/u }));
    await user.click(field());
    await user.paste(DRAFT_TEXT);
    await user.click(button('核对'));
    expect(session.checks).toEqual([
      {
        source: { kind: 'text', text: DRAFT_TEXT },
        options: { period: NOVEMBER, excludedTables: ['mailbox-table'] },
      },
    ]);
    expect([session.runs.length, session.bulletins.length]).toEqual([0, 0]);
  });

  it('lists each finding with the words, what does not hold and how sure it is', async () => {
    await checkedText();
    expect(screen.getByRole('heading', { name: '发现 3 处' })).toBeTruthy();
    expect(screen.getByText('粘贴的文字，3 段，按2023年11月的数据核对。')).toBeTruthy();
    const items = screen
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('blockquote') !== null);
    expect(items.map((item) => item.querySelector('blockquote')?.textContent)).toEqual([
      '85件，回访满意率94.17%',
      '市水利局超期办结2件',
      '4,932件，占比10.01%',
    ]);
    expect(items.map((item) => item.querySelector('mark')?.textContent)).toEqual([
      '94.17%',
      '2',
      '10.01%',
    ]);
    const [impossible, wrong, differs] = items.map((item) => within(item));
    expect(impossible?.getByText('不可能')).toBeTruthy();
    expect(impossible?.getByText('总数不超过 85 时，任何件数都得不出 94.17%。')).toBeTruthy();
    expect(wrong?.getByText('有误')).toBeTruthy();
    expect(differs?.getByText('不一致，可能口径不同')).toBeTruthy();
  });

  it('selects the words in the text, and the cell that says otherwise', async () => {
    const { user, session } = await checkedText();
    await user.click(button('第 3 段: 在文稿中选中“市水利局超期办结2件”'));
    const { selectionStart, selectionEnd, value } = field();
    expect(value.slice(selectionStart, selectionEnd)).toBe('市水利局超期办结2件');
    expect(document.activeElement).toBe(field());
    await user.click(button('工作簿：热线考评!G41'));
    expect(session.places).toMatchObject([
      { place: { sheetName: '热线考评', row: 40, column: 6 }, columnCount: 1 },
    ]);
  });

  it('says so once the text is another one, and selects no wrong words', async () => {
    const { user } = await checkedText();
    const told = () => screen.queryByText(/请重新核对/u);
    expect(told()).toBeNull();
    await user.clear(field());
    await user.click(field());
    await user.paste('别的文稿。');
    expect(told()).toBeTruthy();
    expect(screen.queryByRole('button', { name: /在文稿中选中/u })).toBeNull();
    expect(screen.getAllByText('第 3 段')).toHaveLength(2);
  });

  it('of a draft that holds says so, and what was checked', async () => {
    await checkedText({ ...goldenCheck(null), findings: [] });
    expect(screen.getByRole('heading', { name: '未发现错误' })).toBeTruthy();
    expect(screen.getByText(/^已比对文稿中可由工作簿核实的内容/u)).toBeTruthy();
    expect(screen.getByText('粘贴的文字，3 段，按2023年11月的数据核对。')).toBeTruthy();
  });

  it('without a text asks for one', async () => {
    const { user, session } = await openedCheck();
    await user.click(button('核对'));
    expect(screen.getByRole('alert').textContent).toBe('请先粘贴文稿，或打开 Word 文档。');
    expect(document.activeElement).toBe(field());
    expect(session.checks).toEqual([]);
    await user.paste(DRAFT_TEXT);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('with the keyboard alone is possible', async () => {
    const session = fakeSession();
    session.checked = goldenCheck(null);
    const { user } = await openedCheck(session);
    field().focus();
    await user.paste(DRAFT_TEXT);
    await user.tab();
    expect(document.activeElement).toBe(button('核对'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('核对'));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(field().selectionEnd - field().selectionStart).toBe('85件，回访满意率94.17%'.length);
  });

  it('lets nothing else begin meanwhile', async () => {
    const session = fakeSession();
    let end: (outcome: DraftCheckOutcome) => void = () => undefined;
    const waiting = {
      ...session,
      checkDraft: () =>
        new Promise<DraftCheckOutcome>((resolve) => {
          end = resolve;
        }),
    };
    const { user } = await openedCheck(waiting);
    await user.click(field());
    await user.paste(DRAFT_TEXT);
    await user.click(button('核对'));
    expect(screen.getAllByText('正在核对文稿…').length).toBeGreaterThan(0);
    expect(isOff('计算等级')).toBe(true);
    expect(field().readOnly).toBe(true);
    await act(async () => {
      end(goldenCheck(null));
      await Promise.resolve();
    });
    expect(isOff('计算等级')).toBe(false);
    expect(screen.getByRole('heading', { name: '发现 3 处' })).toBeTruthy();
  });
});

describe('checking a sheet', () => {
  async function openedWithSheet() {
    const session = fakeSession();
    session.drafts = succeed([OWN]);
    session.checked = goldenCheck('通报');
    const opened = await openedCheck(session);
    const choice = await screen.findByLabelText<HTMLSelectElement>('文稿');
    return { ...opened, session, choice };
  }

  it('leads from a finding to its cell', async () => {
    const { user, session, choice } = await openedWithSheet();
    await user.selectOptions(choice, '工作表：通报');
    expect(screen.queryByLabelText('文稿正文')).toBeNull();
    await user.click(button('核对'));
    expect(session.checks[0]?.source).toEqual({ kind: 'sheet', sheetId: '{通报}' });
    expect(screen.getByText('工作表：通报，3 段，按2023年11月的数据核对。')).toBeTruthy();
    await user.click(button('通报!A2'));
    expect(session.places[0]?.place).toMatchObject({ sheetName: '通报', row: 1, column: 0 });
  });

  it('that is gone from the workbook says so', async () => {
    const { user, session, choice } = await openedWithSheet();
    await user.selectOptions(choice, '工作表：通报');
    session.checked = { kind: 'noSuchSheet' };
    await user.click(button('核对'));
    expect(screen.getAllByText('工作簿中已没有这张工作表，请另选。').length).toBeGreaterThan(0);
  });

  it('goes back to pasted text where the sheet is no longer found', async () => {
    const { user, session, choice } = await openedWithSheet();
    await user.selectOptions(choice, '工作表：通报');
    session.drafts = succeed([]);
    session.inspected = succeed(goldenInspection());
    await user.click(button('重新查找'));
    expect(await screen.findByRole('button', { name: '付印前核对文稿' })).toBeTruthy();
    expect(screen.queryByLabelText('文稿')).toBeNull();
  });

  it('is not on offer where the sheets could not be read; text still is', async () => {
    const session = fakeSession();
    session.drafts = unreadable();
    await openedCheck(session);
    expect(screen.getByText(/^没能查找工作簿中的文稿。/u)).toBeTruthy();
    expect(field()).toBeTruthy();
  });
});

describe('a check that came to nothing', () => {
  it('says what Excel did not do, and can be tried again', async () => {
    const { user, session } = await checkedText({ kind: 'failed', failure: CELL_EDIT_MODE });
    expect(screen.getByRole('heading', { name: '文稿没有核对' })).toBeTruthy();
    session.checked = goldenCheck(null);
    await user.click(button('重试'));
    expect(session.checks).toHaveLength(2);
    expect(screen.getByRole('heading', { name: '发现 3 处' })).toBeTruthy();
  });

  it('tells why there is nothing to check against', async () => {
    await checkedText({ kind: 'nothingToGrade', problems: [SHEET_PROTECTED] });
    expect(screen.getByRole('heading', { name: '没有计算等级' })).toBeTruthy();
  });
});
