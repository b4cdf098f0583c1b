import type { Frame, Page } from 'playwright-core';
import { startWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';

jest.setTimeout(180_000);

/** Longer than the pane waits before it fetches the dialog unasked. */
const PREFETCHED = 3_000;
const DIALOG_SCRIPT = /replaceQuestion.*\.js$/;

let workbench: BrowserWorkbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

function paneOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane'));
  if (!frame) throw new Error('no pane');
  return frame;
}

/** Types a result by hand that grading would replace. */
async function typeAResult(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '计算等级' }).waitFor();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('热线考评').getRange('K7').values = [[12]];
      await context.sync();
    }),
  );
}

const focused = (pane: Frame) => pane.evaluate(() => document.activeElement?.textContent ?? '');

/** Computes with the keyboard, says no, and tells where the focus went. */
async function sayNo(pane: Frame): Promise<string> {
  await pane.getByRole('button', { name: '计算等级' }).press('Enter');
  const dialog = pane.getByRole('alertdialog');
  await dialog.getByRole('button', { name: '取消' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await pane.waitForFunction(() => document.activeElement !== document.body);
  return focused(pane);
}

describe('the question before something typed is replaced', () => {
  it('gives the focus back to what asked, with its dialog fetched beforehand', async () => {
    const page = await workbench.open();
    const pane = paneOf(page);
    await typeAResult(pane);
    await page.waitForTimeout(PREFETCHED);
    expect(await sayNo(pane)).toBe('计算等级');
    expect(await sayNo(pane)).toBe('计算等级');
  });

  it('says when its dialog does not come, and asks once it does, the focus coming back as well', async () => {
    const page = await workbench.open();
    const pane = paneOf(page);
    let isCutOff = true;
    await page.route(DIALOG_SCRIPT, (route) => (isCutOff ? route.abort() : route.continue()));
    await typeAResult(pane);
    await pane.getByRole('button', { name: '计算等级' }).press('Enter');
    await pane.getByText('这一部分未能载入。').waitFor();
    await workbench.screenshot(page, 'question-not-loaded');
    isCutOff = false;
    await pane.getByRole('button', { name: '取消' }).press('Enter');
    expect(await sayNo(pane)).toBe('计算等级');
  });
});
