import type { Frame, Page } from 'playwright-core';
import { startWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';

jest.setTimeout(300_000);

/** More stops than any state of the pane has. */
const MOST_STOPS = 90;
/** Milliseconds the pane may take for what is asked of Excel. */
const PATIENCE = 20_000;

let workbench: BrowserWorkbench;
let page: Page;
let pane: Frame;
/** Stops of the Tab key at which nobody could see where the focus is. */
const unseen: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await workbench.open();
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane'));
  if (!frame) throw new Error('no pane');
  pane = frame;
  await pane.getByRole('button', { name: '计算等级' }).waitFor();
  await listenToLiveRegions();
  // As F6 does in Excel: the focus goes into the pane, not to anything in it.
  await page.evaluate(() =>
    document.querySelector<HTMLIFrameElement>('iframe[src*=taskpane]')?.focus(),
  );
});
afterAll(() => workbench.close());

/** Keeps what every live region says, each time it changes. */
function listenToLiveRegions(): Promise<void> {
  return pane.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const before = new Map<Element, string>();
    const look = () => {
      const regions = document.querySelectorAll('[aria-live=polite], [role=status], [role=alert]');
      for (const region of regions) {
        const text = region.textContent.trim();
        if (before.get(region) === text) continue;
        before.set(region, text);
        if (text !== '') spoken.push(text);
      }
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

const spoken = () => pane.evaluate(() => (window as Window & { spoken?: string[] }).spoken ?? []);

interface Stop {
  readonly name: string;
  readonly isInView: boolean;
  readonly isOutlined: boolean;
}

/** What has the focus: its name, whether it is in view, and whether an outline shows it. */
function focused(): Promise<Stop | null> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const labels = 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : [];
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const name = [
      element.getAttribute('aria-label') ?? '',
      ...labelledBy,
      ...[...labels].map(({ textContent }) => textContent),
      element.textContent,
    ].find((text) => text.trim() !== '');
    const box = element.getBoundingClientRect();
    const outlined = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) ||
      // Fluent underlines a focused link twice.
      style.textDecorationStyle === 'double';
    const framed = (style: CSSStyleDeclaration) =>
      style.content !== 'none' && parseFloat(style.borderTopWidth) >= 1;
    // Fluent outlines some controls by a frame laid around them, or around what holds them.
    const holders = [element, element.parentElement].flatMap((each) => (each ? [each] : []));
    return {
      name: (name ?? element.tagName).trim(),
      isInView: box.bottom > 0 && box.top < window.innerHeight,
      isOutlined: holders.some(
        (holder) =>
          outlined(getComputedStyle(holder)) ||
          outlined(getComputedStyle(holder, '::after')) ||
          framed(getComputedStyle(holder, '::after')),
      ),
    };
  });
}

/** Goes on with Tab until something of this name has the focus; every stop must be seen. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const isIt = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const at = await focused();
    if (at === null) continue;
    passed.push(at.name);
    if (!at.isInView || !at.isOutlined) unseen.push(at.name);
    if (isIt(at.name)) return;
  }
  throw new Error(`Tab did not come to ${String(name)}, but to: ${passed.join(' | ')}`);
}

const nameOfFocus = async () => (await focused())?.name ?? null;

const typeInK7 = (value: number) =>
  page.evaluate((input) => {
    const sheet = window.workbench?.model.sheetByName('热线考评');
    const area = { row: 6, column: 10, rowCount: 1, columnCount: 1 };
    sheet?.cells.setInputs(area, [[input]]);
  }, value);

const k7 = () =>
  page.evaluate(() => window.workbench?.model.sheetByName('热线考评')?.cells.value(6, 10));

/** Opens the question of the button that has the focus and leaves it; tells what has the focus then. */
async function leaveQuestion(leave: () => Promise<void>): Promise<string | null> {
  await page.keyboard.press('Enter');
  await pane.getByRole('alertdialog').waitFor({ timeout: PATIENCE });
  await leave();
  await pane.getByRole('alertdialog').waitFor({ state: 'detached' });
  await pane.waitForFunction(() => document.activeElement !== document.body);
  return nameOfFocus();
}

const sayNo = async () => {
  await tabTo('取消');
  await page.keyboard.press('Enter');
};
const escape = () => page.keyboard.press('Escape');

describe('the whole month by keyboard alone, under office.js', () => {
  it('chooses the month', async () => {
    await tabTo('月');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await expect(pane.getByRole('combobox', { name: '月' }).inputValue()).resolves.toBe('11');
  });

  it('computes, says no to replacing what was typed, and is back at the button', async () => {
    await typeInK7(12);
    await tabTo('计算等级');
    expect(await leaveQuestion(sayNo)).toBe('计算等级');
    expect(await k7()).toBe(12);
  });

  it('leaves the question with Esc, which is no, too', async () => {
    expect(await leaveQuestion(escape)).toBe('计算等级');
    expect(await k7()).toBe(12);
  });

  it('stays in the question with Tab until it is answered', async () => {
    await page.keyboard.press('Enter');
    await pane.getByRole('alertdialog').waitFor({ timeout: PATIENCE });
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const isInside = await pane.evaluate(
        () => document.activeElement?.closest('[role=alertdialog]') !== null,
      );
      expect(isInside).toBe(true);
    }
  });

  it('says yes, and the result has the focus', async () => {
    await tabTo('替换');
    await page.keyboard.press('Enter');
    await pane.getByText('7 个预警单位', { exact: true }).first().waitFor({ timeout: PATIENCE });
    await pane.waitForFunction(() => document.activeElement !== document.body);
    expect(await k7()).not.toBe(12);
  });

  it('goes through the flagged units and selects one in the sheet', async () => {
    await tabTo('市应急管理局（热线）：选中所在行');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const { model } = window.workbench ?? {};
      const { selection } = model ?? {};
      return (
        selection !== undefined &&
        model?.activeSheet.cells.value(selection.area.row, selection.area.column) === '市应急管理局'
      );
    });
  });

  it('opens how its grade comes about, and closes it', async () => {
    await tabTo('市应急管理局（热线）：等级的由来');
    const opener = pane.getByRole('button', { name: '市应急管理局（热线）：等级的由来' });
    await page.keyboard.press('Enter');
    await expect(opener.getAttribute('aria-expanded')).resolves.toBe('true');
    await page.keyboard.press('Enter');
    await expect(opener.getAttribute('aria-expanded')).resolves.toBe('false');
  });

  it('writes a note, keeps it with Save, and is back where it began', async () => {
    await tabTo('市应急管理局（热线）：说明');
    await page.keyboard.press('Enter');
    await page.keyboard.type('已核对');
    await tabTo('保存并标为已复核');
    await page.keyboard.press('Enter');
    await pane
      .getByText(/^已复核 /)
      .first()
      .waitFor({ timeout: PATIENCE });
    expect(await nameOfFocus()).toBe('市应急管理局（热线）：说明');
    const marked = pane.getByRole('button', { name: '市应急管理局（热线）：已复核' });
    await expect(marked.getAttribute('aria-pressed')).resolves.toBe('true');
  });

  it('leaves an unfinished note with Esc and stays in the pane', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.type('，再看');
    await page.keyboard.press('Escape');
    expect(await nameOfFocus()).toBe('市应急管理局（热线）：说明');
  });

  it('asks before restoring over a later change, and gives the focus back after a no', async () => {
    await typeInK7(55);
    await tabTo('恢复原值');
    expect(await leaveQuestion(sayNo)).toBe('恢复原值');
    expect(await k7()).toBe(55);
  });

  it('leaves that question with Esc, too', async () => {
    expect(await leaveQuestion(escape)).toBe('恢复原值');
    expect(await k7()).toBe(55);
  });

  it('restores what stood there before', async () => {
    await page.keyboard.press('Enter');
    await pane.getByRole('alertdialog').waitFor({ timeout: PATIENCE });
    await tabTo('全部恢复');
    await page.keyboard.press('Enter');
    await pane
      .getByText(/^已撤回/)
      .first()
      .waitFor({ timeout: PATIENCE });
    expect(await k7()).toBe(12);
  });

  it('leaves the focus on something after restoring', async () => {
    const isSomewhere = () => document.activeElement !== document.body;
    await pane.waitForFunction(isSomewhere, undefined, { timeout: 2000 });
  });

  it('showed the focus at every stop on the way', () => {
    expect([...new Set(unseen)]).toEqual([]);
  });

  it('was told of the result', async () => {
    expect((await spoken()).some((text) => text.startsWith('等级已算出'))).toBe(true);
  });

  it('was told nothing twice in a row', async () => {
    const said = await spoken();
    expect(said.filter((text, at) => at > 0 && text === said[at - 1])).toEqual([]);
  });

  it('was told of the result once', async () => {
    const said = await spoken();
    expect(said.filter((text) => text.startsWith('等级已算出'))).toHaveLength(1);
  });
});
