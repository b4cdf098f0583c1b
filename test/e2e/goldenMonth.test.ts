import type { Page } from 'playwright-core';
import { HOTLINE_UNITS, MAILBOX_UNITS, type PrintedUnit } from '../fixtures/yueyang202311/month';
import { startWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';

jest.setTimeout(180_000);

/** Columns of the printed annexes: rates in the order printed, then index and grade. */
const RATE_COLUMNS = [3, 5, 7, 9];
const INDEX_COLUMN = 10;
const GRADE_COLUMN = 11;

let workbench: BrowserWorkbench;
let page: Page;
const pageErrors: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await workbench.open();
  page.on('pageerror', (error) => pageErrors.push(error.message));
});
afterAll(() => workbench.close());

const pane = () => page.locator('iframe[title]').first().contentFrame();

async function rowsOf(sheetName: string) {
  return page.evaluate((name) => {
    const sheet = window.workbench?.model.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return Array.from({ length: 120 }, (_, row) =>
      Array.from({ length: 13 }, (__, column) => {
        const { value, text, format } = sheet.cells.cell(row, column);
        return { value, text, fill: format.fillColor, numberFormat: format.numberFormat };
      }),
    );
  }, sheetName);
}

async function shownMonth(sheetName: string, printed: readonly PrintedUnit[]) {
  const names = new Set(printed.map((row) => row.unit));
  const rows = await rowsOf(sheetName);
  return rows
    .map((cells) => ({ cells, unit: (cells[0]?.text ?? '').replace(/\s/g, '') }))
    .filter(({ unit }) => names.has(unit))
    .map(({ cells, unit }) => ({
      unit,
      rates: RATE_COLUMNS.map((column) => cells[column]?.text),
      index: cells[INDEX_COLUMN]?.value,
      grade: cells[GRADE_COLUMN]?.value,
    }));
}

function printedMonth(printed: readonly PrintedUnit[]) {
  return printed.map((row) => ({
    unit: row.unit,
    rates: Object.values(row.printedRates).map((text) => `${Number.parseFloat(text).toFixed(2)}%`),
    index: row.index,
    grade: row.grade,
  }));
}

describe('the golden month in the workbench', () => {
  it('is found before anything is computed', async () => {
    await pane().getByText('热线考评', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => window.workbench?.model.sheets.length)).toBe(2);
    await workbench.screenshot(page, 'found');
  });

  it('comes out as printed after one click on Compute grades', async () => {
    await pane().getByRole('button', { name: '计算等级' }).click();
    await pane().getByText('7 个预警单位', { exact: true }).first().waitFor();
    expect(await shownMonth('热线考评', HOTLINE_UNITS)).toEqual(printedMonth(HOTLINE_UNITS));
    expect(await shownMonth('信箱考评', MAILBOX_UNITS)).toEqual(printedMonth(MAILBOX_UNITS));
    await workbench.screenshot(page, 'graded');
  });

  it('adds the ranking sheets and the flagged units after the counts', async () => {
    const names = await page.evaluate(() =>
      window.workbench?.model.sheets.map((sheet) => sheet.name),
    );
    expect(names).toEqual([
      ...['热线考评', '信箱考评', '热线排名', '信箱排名', '预警单位', '扣分表', '考评汇总'],
    ]);
    const ranking = await rowsOf('热线排名');
    const departments = ranking.findIndex((cells) => cells[0]?.value === '行政事业单位');
    expect(ranking[departments + 2]?.slice(0, 3).map((cell) => cell.value)).toEqual([
      1,
      '市教体局',
      103,
    ]);
  });

  it('selects a flagged unit in the sheet when it is clicked in the pane', async () => {
    await pane().getByText('市民政局').first().click();
    await page.waitForFunction(() => {
      const { model } = window.workbench ?? {};
      const { selection } = model ?? {};
      const sheet = model?.sheets.find((candidate) => candidate.id === selection?.sheetId);
      return (
        sheet?.name === '信箱考评' &&
        selection !== undefined &&
        sheet.cells.value(selection.area.row, selection.area.column) === '市民政局'
      );
    });
    await workbench.screenshot(page, 'flagged');
  });

  it('changes nothing when it is computed again', async () => {
    const before = [await rowsOf('热线考评'), await rowsOf('热线排名'), await rowsOf('预警单位')];
    await pane()
      .getByRole('button', { name: /重新计算|计算等级/ })
      .click();
    await pane().getByText('工作簿中已是这些结果，没有更改任何单元格。', { exact: true }).waitFor();
    const after = [await rowsOf('热线考评'), await rowsOf('热线排名'), await rowsOf('预警单位')];
    expect(after).toEqual(before);
  });

  it('stays within its requests and leaves no references behind', async () => {
    const kinds = await page.evaluate(() =>
      window.workbench?.requests.entries.map((request) => request.kind),
    );
    expect(kinds).toBeDefined();
    expect(kinds?.filter((kind) => kind === 'write')).toHaveLength(1);
    expect(kinds).not.toContain('release');
  });

  it('puts back what it replaced while one of its own sheets is in front', async () => {
    const reopened = await workbench.open();
    reopened.on('pageerror', (error) => pageErrors.push(error.message));
    page = reopened;
    const before = [await rowsOf('热线考评'), await rowsOf('信箱考评')];
    await pane().getByRole('button', { name: '计算等级' }).click();
    await pane().getByText('7 个预警单位', { exact: true }).first().waitFor();
    await page.evaluate(() => {
      const { model } = window.workbench ?? {};
      const ranking = model?.sheetByName('热线排名');
      if (model && ranking) model.activateSheet(ranking.id);
    });
    await pane().getByRole('button', { name: '恢复原值' }).click();
    await pane().getByText('已撤回', { exact: false }).first().waitFor();
    expect([await rowsOf('热线考评'), await rowsOf('信箱考评')]).toEqual(before);
    const names = await page.evaluate(() =>
      window.workbench?.model.sheets.map((sheet) => sheet.name),
    );
    expect(names).toEqual(['热线考评', '信箱考评']);
  });

  it('meets no error on the page', () => {
    expect(pageErrors).toEqual([]);
  });
});
