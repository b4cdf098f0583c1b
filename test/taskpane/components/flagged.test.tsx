import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { fakeSession, graded, CELL_EDIT_MODE } from '../fakeSession';
import { goldenResult } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(120_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const list = () => screen.getByRole('list', { name: '预警单位' });
const rows = () => within(list()).getAllByRole('listitem');
const units = () =>
  within(list())
    .getAllByRole('button', { name: /选中所在行/u })
    .map(({ textContent }) => textContent);

/** What axe finds but for colours: jsdom lays nothing out. */
async function violations(): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false } };
  const { violations: found } = await axe.run(document.body, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function openResult(given: Parameters<typeof graded>[0] = {}, session = fakeSession()) {
  const pane = await openPane({ session });
  await pane.compute();
  await pane.end(graded(given));
  await screen.findByRole('list', { name: '预警单位' });
  return pane;
}

describe('the list of flagged units', () => {
  it('is searched, filtered and sorted, says how many are shown, and is cleared', async () => {
    const { user } = await openResult();
    expect(screen.queryByText(/共 7 个/u)).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: '搜索单位' }), '水利');
    await screen.findByText('显示 1 个，共 7 个');
    expect(units()).toEqual(['市水利局']);
    await user.click(button('清除'));
    await waitFor(() => expect(units()).toHaveLength(7));
    await user.click(button('筛选和排序'));
    await user.selectOptions(screen.getByRole('combobox', { name: '等级' }), 'C');
    await user.selectOptions(screen.getByRole('combobox', { name: '渠道' }), '信箱');
    await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '单位名称');
    expect(units()).toEqual(['市民政局', '市烟草局']);
    expect(button('筛选和排序（2）').getAttribute('aria-expanded')).toBe('true');
    await user.selectOptions(screen.getByRole('combobox', { name: '复核' }), '已复核');
    expect(await screen.findByText('没有符合条件的单位。')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('is led to from the top of the result, and comes before what was written', async () => {
    const { user } = await openResult();
    await user.click(button('7 个预警单位'));
    const heading = screen.getByRole('heading', { name: '预警单位' });
    expect(document.activeElement).toBe(heading);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    const order = ['结果', '预警单位', '所选单位', '比较与写入情况'];
    expect(headings.filter((each) => order.includes(each))).toEqual(order);
  });

  it('is reviewed by keyboard alone, with a note', async () => {
    const { session, user } = await openResult();
    const note = button('市水利局（热线）：说明');
    act(() => note.focus());
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: '市水利局（热线）的说明' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('已电话核实');
    expect(await violations()).toEqual([]);
    await user.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(session.reviewed).toHaveLength(1));
    expect(session.reviewed).toEqual([
      {
        ...{ channel: 'hotline', unit: '市水利局', reviewed: true, note: '已电话核实', grade: 'E' },
        known: { reviewed: false, note: '' },
      },
    ]);
    expect(await within(list()).findByText('已复核 2023-12-22 09:30')).toBeTruthy();
    expect(within(list()).getByText('已电话核实')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /的说明/u })).toBeNull();
    expect(document.activeElement).toBe(note);
    const circle = button('市水利局（热线）：已复核');
    await waitFor(() => expect(circle.getAttribute('aria-disabled')).not.toBe('true'));
    await user.keyboard('{Tab} ');
    await waitFor(() => expect(session.reviewed).toHaveLength(2));
    expect(session.reviewed[1]).toMatchObject({ reviewed: false, note: '已电话核实' });
    expect(button('市水利局（热线）：已复核').getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps Esc to itself while a note, the panel or a search is open', async () => {
    const { session, user } = await openResult();
    const reached: string[] = [];
    const listen = ({ key }: KeyboardEvent) => reached.push(key);
    window.addEventListener('keydown', listen);
    await user.click(button('市水利局（热线）：说明'));
    await user.keyboard('x{Escape}');
    expect(screen.queryByRole('textbox', { name: /的说明/u })).toBeNull();
    expect(document.activeElement).toBe(button('市水利局（热线）：说明'));
    await user.click(button('筛选和排序'));
    await user.keyboard('{Tab}{Escape}');
    expect(document.activeElement).toBe(button('筛选和排序'));
    expect(button('筛选和排序').getAttribute('aria-expanded')).toBe('false');
    await user.type(screen.getByRole('searchbox', { name: '搜索单位' }), '水{Escape}');
    await waitFor(() => expect(units()).toHaveLength(7));
    expect(reached).not.toContain('Escape');
    expect(session.reviewed).toEqual([]);
    window.removeEventListener('keydown', listen);
  });

  it('keeps the note that is being written with the mark, when the unit is marked by its circle', async () => {
    const { session, user } = await openResult();
    await user.click(button('市水利局（热线）：说明'));
    await user.keyboard('数据有误，已联系区里核对');
    await user.click(button('市水利局（热线）：已复核'));
    await waitFor(() => expect(session.reviewed).toHaveLength(1));
    expect(session.reviewed[0]).toMatchObject({
      reviewed: true,
      note: '数据有误，已联系区里核对',
    });
    expect(await within(list()).findByText('数据有误，已联系区里核对')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /的说明/u })).toBeNull();
  });

  it('keeps what is typed on while a mark is being stored', async () => {
    const { session, user } = await openResult();
    let goOn: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    jest.spyOn(session, 'review').mockImplementation(async (period, mark) => {
      await waiting;
      return fakeSession().review(period, mark);
    });
    await user.click(button('市水利局（热线）：说明'));
    await user.keyboard('第一句。');
    await user.click(button('市水利局（热线）：已复核'));
    await user.type(screen.getByRole('textbox', { name: /的说明/u }), '第二句。');
    await act(async () => {
      goOn();
      await waiting;
    });
    expect(await within(list()).findByText('第一句。')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /的说明/u })).toHaveProperty(
      'value',
      '第一句。第二句。',
    );
  });

  it('keeps a note that is being written while its row is filtered away, and the focus in the search', async () => {
    const { user } = await openResult();
    await user.click(button('市水利局（热线）：说明'));
    await user.keyboard('待核');
    const search = screen.getByRole('searchbox', { name: '搜索单位' });
    await user.type(search, '民政');
    await waitFor(() => expect(units()).not.toContain('市水利局'));
    await user.clear(search);
    const field = await screen.findByRole('textbox', { name: '市水利局（热线）的说明' });
    expect(field).toHaveProperty('value', '待核');
    expect(document.activeElement).toBe(search);
    await user.click(button('市民政局（信箱）：说明'));
    expect(field).toHaveProperty('value', '待核');
    await user.click(within(field.closest('li') ?? list()).getByRole('button', { name: '取消' }));
    expect(field.isConnected).toBe(false);
  });

  it('keeps a note that is being written through other choices and another language', async () => {
    const { user } = await openResult();
    await user.click(button('市水利局（热线）：说明'));
    await user.keyboard('待核');
    await user.click(button('更改'));
    expect(screen.queryByRole('textbox', { name: /的说明/u })).toBeNull();
    await user.click(button('返回结果'));
    expect(await screen.findByRole('textbox', { name: /的说明/u })).toHaveProperty('value', '待核');
    await user.click(button('English'));
    expect(
      await screen.findByRole('textbox', { name: 'Note on 市水利局 (Hotline)' }),
    ).toHaveProperty('value', '待核');
  });

  it('says that a mark was made at another grade', async () => {
    const review = { channel: 'hotline', unit: '市水利局', reviewed: true, note: '', grade: 'D' };
    await openResult({ reviews: [{ ...review, at: '2023-12-01 08:00' }] });
    expect(within(list()).getByText('复核时为 D 级，现为 E 级')).toBeTruthy();
    expect(button('市水利局（热线）：已复核').getAttribute('aria-pressed')).toBe('true');
  });

  it('keeps the note when it could not be stored, and says why', async () => {
    const session = fakeSession();
    session.reviewing = { kind: 'failed', failure: CELL_EDIT_MODE };
    const { user } = await openResult({}, session);
    await user.click(button('市水利局（热线）：说明'));
    await user.keyboard('重要说明');
    await user.click(button('保存'));
    expect(await within(list()).findByText(/^没有保存。/u)).toBeTruthy();
    const field = screen.getByRole('textbox', { name: /的说明/u });
    expect(field).toHaveProperty('value', '重要说明');
    const spoken = [...document.querySelectorAll('[aria-live="polite"]')].filter(
      ({ textContent }) => textContent.includes('没有保存'),
    );
    expect(spoken).toHaveLength(1);
  });

  it('is copied as it is on screen', async () => {
    const { user } = await openResult();
    const written: ClipboardItem[] = [];
    const write = (items: ClipboardItem[]) => {
      written.push(...items);
      return Promise.resolve();
    };
    class Item {
      constructor(readonly parts: Record<string, Blob>) {}
    }
    Object.assign(globalThis, { ClipboardItem: Item });
    jest.spyOn(navigator.clipboard, 'write').mockImplementation(write);
    await user.type(screen.getByRole('searchbox', { name: '搜索单位' }), '水利');
    await screen.findByText('显示 1 个，共 7 个');
    await user.click(button('复制列表'));
    expect(await screen.findByText('已复制 1 个单位。')).toBeTruthy();
    const [item] = written as unknown as Item[];
    expect(Object.keys(item?.parts ?? {})).toEqual(['text/html', 'text/plain']);
  });
});

describe('five thousand flagged units', () => {
  // jsdom lays nothing out: rows without a height would all fit into the window.
  beforeEach(() => {
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(68);
    jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('are listed with only the rows near the window in the page, each told its place', async () => {
    const golden = goldenResult();
    const [first] = golden.flagged;
    if (!first) throw new Error('a flagged unit expected');
    const flagged = Array.from({ length: 5_000 }, (_, at) => ({
      ...first,
      unit: { ...first.unit, unit: `第${at + 1}号单位`, place: { ...first.unit.place, row: at } },
    }));
    const { user } = await openResult({ flagged });
    expect(screen.getByText('5,000 个预警单位', { selector: 'section span' })).toBeTruthy();
    expect(rows().length).toBeGreaterThan(0);
    expect(rows().length).toBeLessThan(100);
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('5000');
    expect(rows()[0]?.getAttribute('aria-posinset')).toBe('1');
    await user.type(screen.getByRole('searchbox', { name: '搜索单位' }), '4999号');
    await screen.findByText('显示 1 个，共 5,000 个');
    expect(units()).toEqual(['第4999号单位']);
  });
});
