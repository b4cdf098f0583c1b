import { act, screen, within } from '@testing-library/react';
import { CELL_EDIT_MODE, failed, fakeSession, graded, unreadable } from '../fakeSession';
import { foundTable, goldenInspection, SHEET_PROTECTED } from '../goldenResult';
import { openPane } from './openPane';

// Queries by role over a whole result are slow on a busy machine.
jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = (name: string) => screen.getByRole('region', { name });

function replacement(row: number) {
  return {
    sheetId: '{热线考评}',
    sheetName: '热线考评',
    row,
    column: 11,
    before: { kind: 'number' as const, value: 97 },
    formula: null,
    after: { kind: 'number' as const, value: 97.3 },
    unit: '云溪区',
    channel: 'hotline',
    label: '综合指标值',
    differs: true,
  };
}

describe('the pane over the golden workbook', () => {
  it('shows month and tables at once and changes nothing', async () => {
    const { session } = await openPane();
    expect(screen.getByText('yueyang-2023-11.xlsx')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '年' }).value).toBe('2023');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '月' }).value).toBe('11');
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => [box.getAttribute('aria-label'), box.checked])).toEqual([
      ['热线 · 热线考评', true],
      ['信箱 · 信箱考评', true],
    ]);
    expect(session.runs).toEqual([]);
    expect(session.places).toEqual([]);
  });

  it('goes to a table in the sheet', async () => {
    const { session, user } = await openPane();
    await user.click(button('在工作簿中显示“信箱考评”'));
    expect(session.places[0]?.place).toMatchObject({ sheetName: '信箱考评', row: 2, column: 0 });
  });

  it('computes with the month and the tables that were chosen', async () => {
    const { user, compute } = await openPane();
    await user.selectOptions(screen.getByRole('combobox', { name: '月' }), '10');
    await user.click(screen.getByRole('checkbox', { name: /信箱/ }));
    const { options } = await compute();
    expect(options).toMatchObject({
      period: { year: 2023, month: 10 },
      excludedTables: ['mailbox-table'],
      agreed: 'none',
      earlierWorkbook: null,
    });
  });

  it('asks for the month and does not compute without it', async () => {
    const { session, user } = await openPane({
      session: fakeSession(goldenInspection({ period: null })),
    });
    await user.click(button('计算等级'));
    expect(session.runs).toEqual([]);
    expect(screen.getByText('请先选择年份和月份。')).toBeInstanceOf(HTMLElement);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '年' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '年' }), '2023');
    await user.selectOptions(screen.getByRole('combobox', { name: '月' }), '11');
    await user.click(button('计算等级'));
    expect(session.runs[0]?.options.period).toEqual({ year: 2023, month: 11 });
  });

  it('does not compute when every table is left out', async () => {
    const { session, user } = await openPane({
      session: fakeSession(goldenInspection({ tables: [foundTable()] })),
    });
    await user.click(screen.getByRole('checkbox'));
    await user.click(button('计算等级'));
    expect(session.runs).toEqual([]);
    expect(screen.getByText('请至少勾选一张表。')).toBeInstanceOf(HTMLElement);
  });

  it('shows the phase while it computes and starts no second run', async () => {
    const { session, user, compute } = await openPane();
    const run = await compute();
    act(() => run.reach('writing'));
    expect(screen.getByRole('progressbar', { name: '正在计算等级' })).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('第 3 步，共 3 步：写入结果')).toBeInstanceOf(HTMLElement);
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(1);
  });
});

describe('the result', () => {
  it('shows grades, what was written and the flagged units, and says so once', async () => {
    const { compute, end } = await openPane();
    await compute();
    await end(graded());
    const hotline = within(region('结果')).getByRole('list', { name: '热线各等级单位数' });
    expect(hotline.textContent).toBe('A60B0C2D1E2');
    expect(within(region('预警单位')).getAllByRole('button', { name: /选中所在行/ })).toHaveLength(
      7,
    );
    const live = document.querySelectorAll('[aria-live="polite"]');
    const spoken = [...live].filter((each) => each.textContent.includes('等级已算出'));
    expect(spoken).toHaveLength(1);
  });

  it('takes the focus when the button that started it is gone', async () => {
    const { compute, end } = await openPane();
    await compute();
    await end(graded());
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '结果' }));
  });

  it('selects the row of a flagged unit', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(graded());
    await user.click(button('市应急管理局（热线）：选中所在行'));
    const [shown] = session.places;
    expect(shown?.place).toMatchObject({ sheetName: '热线考评', column: 1 });
    expect(shown?.columnCount).toBe(13);
  });

  it('opens how a grade comes about', async () => {
    const { user, compute, end } = await openPane();
    await compute();
    await end(graded());
    const toggle = button('市应急管理局（热线）：等级的由来');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const row = screen.getByRole('rowheader', { name: /^按期办结率/u }).closest('tr');
    expect(row?.textContent).toBe('按期办结率按期办理数 1 / 应办理数 714.29%30−25.7');
  });

  it('shows the units with a penalty only on request', async () => {
    const { user, compute, end } = await openPane();
    await compute();
    await end(graded());
    expect(screen.queryByRole('button', { name: /三荷机场.*选中/ })).toBeNull();
    await user.click(screen.getByRole('switch', { name: /也显示 B 级/ }));
    expect(button(/三荷机场.*选中/)).toBeInstanceOf(HTMLElement);
  });

  it('goes to a sheet that was written', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(graded());
    await user.click(button('显示工作表“预警单位”'));
    expect(session.places[0]?.place).toMatchObject({ sheetName: '预警单位', row: 0, column: 0 });
  });

  it('shows the problems of the run with the way to their cell', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(graded({ problems: [SHEET_PROTECTED] }));
    await user.click(within(region('问题')).getByRole('button', { name: '热线考评!A1' }));
    expect(session.places[0]?.place).toMatchObject({ sheetName: '热线考评', row: 0 });
  });

  it('stays until a new run replaces it', async () => {
    const { session, compute, end } = await openPane();
    await compute();
    await end(graded());
    await compute();
    expect(session.runs).toHaveLength(2);
    expect(region('结果')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('progressbar')).toBeInstanceOf(HTMLElement);
    await end(graded({ written: { sheets: [], cells: 0 } }));
    expect(within(region('比较与写入情况')).getByText(/没有更改任何单元格/)).toBeInstanceOf(
      HTMLElement,
    );
    expect(document.activeElement).toBe(button('重新计算'));
  });

  it('can be left to look at the choices, and come back to', async () => {
    const { user, compute, end } = await openPane();
    await compute();
    await end(graded());
    await user.click(button('更改'));
    expect(region('找到的表格')).toBeInstanceOf(HTMLElement);
    await user.click(button('返回结果'));
    expect(region('结果')).toBeInstanceOf(HTMLElement);
  });

  it('speaks English where Excel does', async () => {
    const { compute, end } = await openPane({ language: 'en-US' });
    await compute();
    await end(graded());
    expect(within(region('Flagged units')).getByText('7 flagged units')).toBeInstanceOf(
      HTMLElement,
    );
    expect(document.documentElement.lang).toBe('en-US');
  });
});

describe('before cells typed by a person are replaced', () => {
  it('shows which, and writes only after Replace', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end({ kind: 'confirm', replacements: [replacement(3), replacement(4)], total: 2 });
    const dialog = await screen.findByRole('alertdialog', { name: '替换 2 个手工填写的单元格？' });
    expect(
      within(dialog).getByRole('row', { name: '云溪区 综合指标值 热线考评!L4 97 97.3' }),
    ).toBeInstanceOf(HTMLElement);
    await user.click(within(dialog).getByRole('button', { name: '替换' }));
    expect(session.runs.map(({ options }) => options.agreed)).toEqual([
      'none',
      [replacement(3), replacement(4)],
    ]);
  });

  it.each([
    [
      'Cancel',
      (user: { keyboard: (keys: string) => Promise<void>; click: (e: Element) => Promise<void> }) =>
        user.click(button('取消')),
    ],
    ['Escape', (user: { keyboard: (keys: string) => Promise<void> }) => user.keyboard('{Escape}')],
  ])('%s means no', async (_, answer) => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end({ kind: 'confirm', replacements: [replacement(3)], total: 1 });
    await screen.findByRole('alertdialog');
    await answer(user);
    expect(session.runs).toHaveLength(1);
    expect(await screen.findByRole('button', { name: '计算等级' })).toBeInstanceOf(HTMLElement);
  });

  it('keeps Tab to itself, for office.js would move the focus out of the dialog', async () => {
    const seen: string[] = [];
    const listen = (event: KeyboardEvent) => seen.push(event.key);
    const { user, compute, end } = await openPane();
    await compute();
    await end({ kind: 'confirm', replacements: [replacement(3)], total: 1 });
    await screen.findByRole('alertdialog');
    button('取消').focus();
    window.addEventListener('keydown', listen);
    await user.keyboard('{Tab}a');
    window.removeEventListener('keydown', listen);
    expect(seen).toEqual(['a']);
  });
});

describe('when a run comes to nothing', () => {
  it('names the reason of a refusal and what to do', async () => {
    const { compute, end } = await openPane();
    await compute();
    await end({ kind: 'refused', problems: [SHEET_PROTECTED] });
    expect(region('没有写入任何内容').textContent).toMatch(/热线考评.*受保护.*撤销/);
  });

  it('says that there is nothing to grade', async () => {
    const { compute, end } = await openPane();
    await compute();
    await end({ kind: 'nothingToGrade', problems: [] });
    expect(region('没有计算等级')).toBeInstanceOf(HTMLElement);
  });

  it('tells a failure, lets it be tried again and copied', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(failed());
    const card = region('等级没有算出');
    expect(card.textContent).toContain('没有写入任何内容');
    await user.click(within(card).getByRole('button', { name: '详细信息' }));
    await user.click(within(card).getByRole('button', { name: '复制详细信息' }));
    expect(await navigator.clipboard.readText()).toContain('InvalidOperationInCellEditMode');
    await user.click(within(card).getByRole('button', { name: '重试' }));
    expect(session.runs).toHaveLength(2);
  });

  it('says so where the clipboard is blocked', async () => {
    const { user, compute, end } = await openPane();
    await compute();
    await end(failed());
    await user.click(button('详细信息'));
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('blocked'));
    await user.click(button('复制详细信息'));
    expect(await screen.findByText(/此处无法复制/)).toBeInstanceOf(HTMLElement);
  });

  it('shows a bug of ours on a page of its own, with something to copy', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { compute } = await openPane();
    const run = await compute();
    await act(async () => {
      run.breakDown(new Error('index out of range'));
      await Promise.resolve();
    });
    expect(screen.getByRole('alert').textContent).toContain('您的工作簿');
    expect(screen.getByRole('main').textContent).toMatch(/加载项自身出错.*index out of range/);
    quiet.mockRestore();
  });
});

describe('when there is nothing to show', () => {
  it('says what was looked for and looks again', async () => {
    const session = fakeSession(goldenInspection({ tables: [], problems: [] }));
    const { user } = await openPane({ session });
    expect(region('没有找到承办单位数据表').textContent).toContain('按期办理数');
    session.inspected = { ok: true, value: goldenInspection() };
    await user.click(button('重新查找'));
    expect(region('找到的表格')).toBeInstanceOf(HTMLElement);
  });

  it('says that the workbook cannot be read and tries again', async () => {
    const session = fakeSession();
    session.inspected = unreadable();
    const { user } = await openPane({ session });
    expect(region('无法读取工作簿')).toBeInstanceOf(HTMLElement);
    session.inspected = { ok: true, value: goldenInspection() };
    await user.click(button('重试'));
    expect(region('找到的表格')).toBeInstanceOf(HTMLElement);
  });

  it('says why a cell could not be shown, until that is dismissed', async () => {
    const session = fakeSession();
    session.shown = { ok: false, failure: CELL_EDIT_MODE };
    const { user } = await openPane({ session });
    await user.click(button('在工作簿中显示“热线考评”'));
    expect(screen.getByText(/Excel 正在编辑单元格/)).toBeInstanceOf(HTMLElement);
    await user.click(button('关闭提示'));
    expect(screen.queryByText(/Excel 正在编辑单元格/)).toBeNull();
  });
});
