import { act, fireEvent, screen, within } from '@testing-library/react';
import { goldenResult } from '../goldenResult';
import { openPane, type OpenPane } from './openPane';

jest.setTimeout(30_000);

const SHEET = '{热线考评}';
const WORST = '市应急管理局';
const [hotline] = goldenResult().channels;
if (!hotline) throw new Error('a channel expected');

function rowOf(unit: string): number {
  const found = hotline?.units.find((each) => each.unit === unit);
  if (!found) throw new Error(`no ${unit}`);
  return found.place.row + 1;
}

async function graded(language = 'zh-CN'): Promise<OpenPane> {
  const pane = await openPane({ language });
  await pane.compute();
  await pane.end({ kind: 'graded', result: goldenResult() });
  await screen.findByRole('region', { name: /^(所选单位|Selected unit)$/ });
  fireEvent.pointerLeave(document.documentElement);
  return pane;
}

/** Somebody selects cells in the sheet and stays there. */
async function select({ session }: OpenPane, address: string, sheetId = SHEET) {
  await act(async () => {
    session.tell({ kind: 'selectionChanged', sheetId, address });
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
}

const section = () => screen.getByRole('region', { name: '所选单位' });
const row = (unit: string) => {
  const list = screen.getByRole('list', { name: '预警单位' });
  const name = within(list).getByRole('button', { name: `${unit}（热线）：选中所在行` });
  const current = name.closest('[aria-current]');
  return current;
};

describe('a unit whose row is selected in the sheet', () => {
  it('is explained in the pane, whatever its grade, without a request to Excel', async () => {
    const pane = await graded();
    const calls = pane.session.places.length;
    expect(within(section()).getByText(/在表格中选中某单位/)).toBeTruthy();
    await select(pane, `C${rowOf('云溪区')}`);
    expect(within(section()).getByText('云溪区')).toBeTruthy();
    expect(
      within(section()).getByText(/^云溪区（热线，2023年11月）：综合指标值 98\.2，等级 A$/),
    ).toBeTruthy();
    await select(pane, `A${rowOf(WORST)}:M${rowOf(WORST)}`);
    expect(within(section()).getByText(/等级：63\.2 < 75，评为 E/)).toBeTruthy();
    expect(pane.session.places).toHaveLength(calls);
  });

  it('is marked in the list of flagged units, and only that one', async () => {
    const pane = await graded();
    await select(pane, `B${rowOf(WORST)}`);
    expect(row(WORST)).not.toBeNull();
    expect(row('市水利局')).toBeNull();
    await select(pane, `B${rowOf('市水利局')}`);
    expect(row(WORST)).toBeNull();
    expect(row('市水利局')).not.toBeNull();
  });

  it('stays when something else is selected', async () => {
    const pane = await graded();
    await select(pane, `B${rowOf(WORST)}`);
    await select(pane, 'B1');
    await select(pane, 'B4', '{别的表}');
    expect(within(section()).getByText(WORST)).toBeTruthy();
  });

  it('is shown once the selection rests, not for every row the arrow keys pass', async () => {
    const pane = await graded();
    await act(async () => {
      for (const unit of ['云溪区', '南湖新区']) {
        pane.session.tell({ kind: 'selectionChanged', sheetId: SHEET, address: `B${rowOf(unit)}` });
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    });
    expect(within(section()).queryByText('云溪区')).toBeNull();
    await select(pane, `B${rowOf(WORST)}`);
    expect(within(section()).getByText(WORST)).toBeTruthy();
  });

  it('waits while the pointer is in the pane: nothing moves under it', async () => {
    const pane = await graded();
    fireEvent.pointerMove(document.body, { pointerType: 'mouse' });
    await select(pane, `B${rowOf(WORST)}`);
    expect(row(WORST)).not.toBeNull();
    expect(within(section()).queryByText(WORST)).toBeNull();
    fireEvent.pointerLeave(document.documentElement);
    expect(within(section()).getByText(WORST)).toBeTruthy();
  });

  it('that the pane itself selected is marked, and asks for nothing more: no loop', async () => {
    const pane = await graded();
    const list = screen.getByRole('list', { name: '预警单位' });
    await pane.user.click(
      within(list).getByRole('button', { name: `${WORST}（热线）：选中所在行` }),
    );
    expect(pane.session.places).toHaveLength(1);
    await select(pane, `B${rowOf(WORST)}:M${rowOf(WORST)}`);
    fireEvent.pointerLeave(document.documentElement);
    expect(row(WORST)).not.toBeNull();
    expect(within(section()).queryByText(WORST)).toBeNull();
    expect(pane.session.places).toHaveLength(1);
  });

  it('is not certain where its row was changed since; the pane says so instead of guessing', async () => {
    const pane = await graded();
    await act(async () => {
      pane.session.tell({ kind: 'cellsChanged', sheetId: SHEET, address: '5:5', source: 'local' });
      await Promise.resolve();
    });
    await select(pane, `B${rowOf(WORST)}`);
    expect(within(section()).getByText(/无法确认是哪个单位/)).toBeTruthy();
    expect(row(WORST)).toBeNull();
  });

  it('comes into view in the list where that is what is on screen, and nowhere else', async () => {
    const shown: Element[] = [];
    Element.prototype.scrollIntoView = function scrolled(this: Element) {
      shown.push(this);
    };
    const pane = await graded();
    const boxes = (sectionTop: number, listTop: number) => {
      const box = (top: number) => () => new DOMRect(0, top, 300, 400);
      const outer = (element: Element) => element.parentElement ?? element;
      outer(section()).getBoundingClientRect = box(sectionTop);
      const list = screen.getByRole('region', { name: '预警单位' });
      outer(list).getBoundingClientRect = box(listTop);
    };
    (document.activeElement as HTMLElement).blur();
    boxes(0, 500);
    await select(pane, `B${rowOf(WORST)}`);
    boxes(5000, 6000);
    await select(pane, `B${rowOf('市水利局')}`);
    expect(shown).toEqual([]);
    boxes(-900, 10);
    await select(pane, `B${rowOf(WORST)}`);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.textContent).toContain(WORST);
  });
});

describe('a unit named among the best', () => {
  it('is explained and selected in the sheet when it is chosen, and takes the focus', async () => {
    const pane = await graded();
    await pane.user.click(
      screen.getAllByRole('button', { name: '云溪区：等级的由来' })[0] ?? document.body,
    );
    expect(within(section()).getByText(/^云溪区（热线，2023年11月）/)).toBeTruthy();
    expect(pane.session.places.at(-1)?.place).toMatchObject({
      sheetId: SHEET,
      row: rowOf('云溪区') - 1,
    });
    expect(document.activeElement).toBe(
      within(section()).getByRole('button', { name: '云溪区（热线）：选中所在行' }),
    );
  });
});

describe('the formula of an opened unit', () => {
  async function opened() {
    const pane = await graded();
    await pane.user.click(screen.getByRole('button', { name: `${WORST}（热线）：等级的由来` }));
    return { pane, copy: screen.getByRole('button', { name: '复制算式' }) };
  }

  it('is copied as plain text, which is said once', async () => {
    const { pane, copy } = await opened();
    await pane.user.click(copy);
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('= 30 × 5/7 + 30 × 1/7 + 20 × (1 − 0/7) + 20 × (1 − 1/8)\n');
    expect(screen.getAllByText('已复制')).toHaveLength(1);
    expect(screen.getByText('已复制').closest('[role=status]')).not.toBeNull();
  });

  it('is left selected where the frame allows no copying', async () => {
    const { pane, copy } = await opened();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
    await pane.user.click(copy);
    expect(await screen.findByText(/文字已选中/)).toBeTruthy();
    const selection = String(window.getSelection());
    expect(selection).toContain('30 × 5/7');
    expect(selection).toContain('考评扣分 −6 分');
  });
});
