import type { Frame, Page } from 'playwright-core';
import type { BrowserWorkbench } from '../support/browserWorkbench';
import { startWorkbench } from '../support/browserWorkbench';

jest.setTimeout(180_000);

let workbench: BrowserWorkbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
});

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (pane === undefined) throw new Error('The page has no pane.');
  return pane;
}

const sheetNames = (page: Page) =>
  page.evaluate(() => window.workbench?.model.sheets.map(({ name }) => name) ?? []);

/** Whether the hotline's ranking, as the workbook holds it, gives the unit that grade. */
function isRankedWith(grade: string): boolean {
  const sheet = window.workbench?.model.sheets.find(({ name }) => name === '热线排名');
  for (let row = 0; sheet && row < 120; row += 1) {
    if (sheet.cells.value(row, 1) === '市民政局') return sheet.cells.value(row, 8) === grade;
  }
  return false;
}

describe('rules tried in the pane before they are applied', () => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await workbench.open({ height: 1100 });
    pane = paneOf(page);
    await pane.getByRole('button', { name: '计算等级' }).click();
    await pane.getByText('市国资委').first().waitFor();
    await pane.getByRole('button', { name: '规则说明' }).click();
    await pane.getByRole('button', { name: '试算规则' }).click();
    await pane.getByText('调整等级起点和权重').waitFor();
  });
  afterAll(async () => {
    await page.context().close();
  });

  it('shows the units that a moved cut would change, and leaves the workbook alone', async () => {
    const before = await sheetNames(page);
    const cut = pane.getByRole('spinbutton', { name: '等级 A 的起点' });
    await cut.fill('92');
    await cut.press('Enter');
    await pane.getByText('1 个单位等级有变化').first().waitFor();
    await pane.getByRole('button', { name: /^市民政局（热线）/u }).waitFor();
    await workbench.screenshot(page, 'rules-tried');
    expect(await sheetNames(page)).toEqual(before);
    expect(await page.evaluate(isRankedWith, 'A')).toBe(true);
  });

  it('puts them in force as a rules sheet, by which the next run grades', async () => {
    await pane.getByRole('button', { name: '插入为规则表' }).click();
    await pane.getByText('已插入工作表').first().waitFor();
    expect(await sheetNames(page)).toContain('考评规则');
    expect(await page.evaluate(isRankedWith, 'A')).toBe(true);
    await pane.getByRole('button', { name: '重新计算' }).click();
    await page.waitForFunction(isRankedWith, 'B');
  });
});
