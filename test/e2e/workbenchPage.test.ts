import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import type { BrowserWorkbench } from '../support/browserWorkbench';
import { startWorkbench } from '../support/browserWorkbench';

jest.setTimeout(120_000);

const FLAT_SAMPLE = 'assets/samples/yueyang-2023-11-flat.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

/** A cell of the active sheet as the model has it: value, formula, displayed text. */
const cellAt = (page: Page, row: number, column: number) =>
  page.evaluate(
    ([r = 0, c = 0]) => {
      const cell = window.workbench?.model.activeSheet.cells.cell(r, c);
      return { value: cell?.value, formula: cell?.formula, text: cell?.text };
    },
    [row, column],
  );

/** Goes to a cell through the name box of the grid and types into it. */
async function type(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.locator('input[type=text]').first();
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const host = (page: Page) =>
  page.evaluate(() => ({
    faults: window.workbench?.host.faults.length,
    requests: window.workbench?.requests.entries.length,
  }));

describe('the workbench, just opened', () => {
  let page: Page;
  beforeAll(async () => {
    page = await workbench.open();
  });
  afterAll(async () => {
    await page.context().close();
  });

  it('has the sample in the grid, with all its sheets, and the pane beside it', async () => {
    const opened = await page.evaluate(() => ({
      file: window.workbench?.model.fileName,
      sheets: window.workbench?.model.sheets.map((sheet) => sheet.name),
    }));
    expect(opened).toEqual({ file: 'yueyang-2023-11.xlsx', sheets: ['热线考评', '信箱考评'] });
    for (const sheet of ['热线考评', '信箱考评']) {
      await expect(page.getByText(sheet, { exact: true }).count()).resolves.toBeGreaterThan(0);
    }
    expect(await cellAt(page, 4, 0)).toMatchObject({ value: '云溪区' });
    await workbench.screenshot(page, 'workbench-opened');
  });

  it("runs Microsoft's office.js in the pane, in the page's language and at the minimum set", async () => {
    const office = await paneOf(page).evaluate(async () => {
      const info = await Office.onReady();
      const has = (version: string): boolean =>
        Office.context.requirements.isSetSupported('ExcelApi', version);
      return { ...info, language: Office.context.displayLanguage, sets: [has('1.9'), has('1.10')] };
    });
    expect(office).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
      language: 'zh-CN',
      sets: [true, false],
    });
  });

  it('takes what a person types, and hands formula results back', async () => {
    await type(page, 'N5', '12.5%');
    await type(page, 'N6', '=B5*2');
    await type(page, 'N7', "'007");
    await page.waitForFunction(
      () => window.workbench?.model.activeSheet.cells.value(5, 13) === 1082,
    );
    expect(await cellAt(page, 4, 13)).toEqual({ value: 0.125, formula: null, text: '12.50%' });
    expect(await cellAt(page, 5, 13)).toMatchObject({ value: 1082, formula: '=B5*2' });
    expect(await cellAt(page, 6, 13)).toMatchObject({ value: '007' });
    await type(page, 'B5', '600');
    await page.waitForFunction(
      () => window.workbench?.model.activeSheet.cells.value(5, 13) === 1200,
    );
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      () => window.workbench?.model.activeSheet.cells.value(5, 13) === 1082,
    );
    expect(await cellAt(page, 4, 1)).toMatchObject({ value: 541 });
  });

  it('tells the add-in of edits and selections as Excel does', async () => {
    await paneOf(page).evaluate(async () => {
      const told: string[] = [];
      Object.assign(window, { told });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add((event) => {
          told.push(`changed ${event.address}`);
          return Promise.resolve();
        });
        worksheets.onSelectionChanged.add((event) => {
          told.push(`selected ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await type(page, 'N9', '1');
    await paneOf(page).waitForFunction(() => {
      const { told } = window as Window & { told?: string[] };
      return told?.includes('changed N9') === true && told.includes('selected N10');
    });
  });

  it('shows what the add-in writes, and goes where it selects', async () => {
    const grid = page.locator('.grid-area');
    const before = await grid.screenshot();
    await paneOf(page).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('信箱考评');
        const range = sheet.getRange('A80:C80');
        range.values = [['加载项', 1, '=B80+1']];
        range.format.fill.color = '#FFC000';
        sheet.activate();
        range.select();
        await context.sync();
      }),
    );
    // C80's formula is only known to the grid's engine once the grid has been told of it.
    await page.waitForFunction(() => window.workbench?.model.activeSheet.cells.value(79, 2) === 2);
    await expect(page.locator('input[type=text]').first().inputValue()).resolves.toBe('A80:C80');
    expect((await grid.screenshot()).equals(before)).toBe(false);
    await workbench.screenshot(page, 'workbench-addin-writes');
  });

  it('keeps the workbook when a file is no workbook, and says why', async () => {
    const chooser = page.locator('input[type=file]');
    const bad = [
      ['empty.xlsx', Buffer.alloc(0), '0 字节'],
      ['notes.xlsx', Buffer.from('notes'), '不是 Excel 工作簿'],
    ] as const;
    for (const [name, buffer, reason] of bad) {
      await chooser.setInputFiles({ name, mimeType: XLSX, buffer });
      await page.getByText(reason).waitFor();
    }
    expect(await page.evaluate(() => window.workbench?.model.fileName)).toBe(
      'yueyang-2023-11.xlsx',
    );
  });

  it('saves what it holds', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('yueyang-2023-11-graded.xlsx');
    const saved = await openWorkbook(readFileSync(await download.path()), 'saved.xlsx');
    if (!saved.ok) throw new Error(saved.detail);
    const { cells } = saved.workbook.activeSheet;
    expect(cells.cell(79, 0)).toMatchObject({ value: '加载项', format: { fillColor: '#FFC000' } });
    expect(cells.cell(79, 2)).toMatchObject({ value: 2, formula: '=B80+1' });
    expect(saved.workbook.activeSheet.name).toBe('信箱考评');
  });

  it('opens a dropped file with a host of its own for the pane', async () => {
    const content = readFileSync(FLAT_SAMPLE).toString('base64');
    await page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], '二月.xlsx'));
      for (const name of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }),
        );
      }
    }, content);
    await page.waitForFunction(() => window.workbench?.model.fileName === '二月.xlsx');
    await page.locator('.cover').waitFor({ state: 'detached' });
    const sheet = await paneOf(page).evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return active.name;
      });
    });
    expect(sheet).toBe('热线');
    expect((await host(page)).faults).toBe(0);
  });

  it('can close the pane and open it again', async () => {
    await page.getByRole('button', { name: '关闭窗格' }).click();
    expect(page.frames().some((frame) => frame.url().includes('taskpane.html'))).toBe(false);
    await page.getByRole('button', { name: '打开窗格' }).click();
    await page.locator('.cover').waitFor({ state: 'detached' });
    await expect(paneOf(page).evaluate(() => Office.context.displayLanguage)).resolves.toBe(
      'zh-CN',
    );
  });
});

describe('the workbench asked for in English, dark, and at a newer set', () => {
  it('starts so, for the pane too', async () => {
    const page = await workbench.open({
      width: 1280,
      height: 720,
      query: `lang=en&theme=dark&api=1.15&file=/${FLAT_SAMPLE}`,
    });
    const pane = await paneOf(page).evaluate(() => ({
      language: Office.context.displayLanguage,
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      isNew: Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
    }));
    expect(pane).toEqual({ language: 'en-US', isDark: true, isNew: true });
    await page.getByRole('button', { name: 'Compute grades' }).waitFor();
    await workbench.screenshot(page, 'workbench-english-dark');
    await page.getByRole('button', { name: 'Switch to light' }).click();
    await paneOf(page).waitForFunction(() => !matchMedia('(prefers-color-scheme: dark)').matches);
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('.cover').waitFor({ state: 'detached' });
    await expect(paneOf(page).evaluate(() => Office.context.displayLanguage)).resolves.toBe(
      'zh-CN',
    );
    await page.context().close();
  });
});
