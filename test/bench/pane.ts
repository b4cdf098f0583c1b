/**
 * How the pane feels in a browser: first paint, and for each thing a person does the longest stretch that
 * the pane's own scripts keep the thread, in milliseconds. The workbench's workbook and grid share that
 * thread and are told apart; its pane is not minified. Machines are noisy: of each the least of several
 * runs.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { startWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';
import { bestOf, type Timings } from './bestOf';
import { flatMonthOf } from './flatMonthOf';
import { threadTimes } from './paneStretches';
import { browserOf, TASKS, taskStartsIn } from './taskStarts';

const RUNS = 3;
const SMOOTH = 50;
const MANY = 5000;
/** Milliseconds in which what an action brought about has run and been told. */
const AFTERWARDS = 800;
const PATIENCE = 180_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The pane and what is kept of each thing done in it. */
interface Visit {
  readonly page: Page;
  readonly pane: Frame;
  readonly profiler: CDPSession;
  readonly timings: Timings;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (!pane) throw new Error('The page has no pane.');
  return pane;
}

/** Does something and keeps who held the thread, until it has come to rest. */
async function step(
  { page, profiler, timings }: Visit,
  name: string,
  action: () => Promise<unknown>,
): Promise<void> {
  const browser = browserOf(page);
  await browser.startTracing(page, { categories: TASKS });
  await profiler.send('Profiler.start');
  const before = Date.now();
  await action();
  const waited = Date.now() - before;
  await page.waitForTimeout(AFTERWARDS);
  const { profile } = await profiler.send('Profiler.stop');
  const starts = taskStartsIn(await browser.stopTracing());
  timings.push({ name, waited, ...threadTimes(profile, starts) });
}

const press = ({ pane }: Visit, name: string | RegExp, nth = 0) =>
  pane
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .nth(nth)
    .click({ timeout: PATIENCE });

/** Key by key, as a person types: a key a frame late is one that lags. */
async function type({ page, pane }: Visit, text: string) {
  await pane.getByRole('searchbox', { name: '搜索单位' }).click();
  for (const letter of text) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(120);
  }
  for (let left = text.length; left > 0; left -= 1) {
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(120);
  }
}

async function opened(workbench: BrowserWorkbench, timings: Timings, body: Buffer | null) {
  const page = await workbench.open({
    query: body ? 'file=/many.xlsx' : '',
    prepare: async (fresh) => {
      if (body === null) return;
      await fresh.route(
        ({ pathname }) => pathname === '/many.xlsx',
        (route) => route.fulfill({ contentType: XLSX, body }),
      );
    },
  });
  const profiler = await page.context().newCDPSession(page);
  await profiler.send('Profiler.enable');
  const visit = { page, pane: paneOf(page), profiler, timings };
  await visit.pane.getByRole('button', { name: '计算等级' }).waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(2000);
  return visit;
}

/** Opens the pane again: its scripts are local now, and the page around it is at rest. */
async function openAgain(visit: Visit) {
  const { pane, timings } = visit;
  await step(visit, 'opening and looking', async () => {
    await pane.goto(pane.url());
    await pane.getByRole('button', { name: '计算等级' }).waitFor({ timeout: PATIENCE });
  });
  const waited = await pane.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  timings.push({ name: 'of that, first paint', ours: 0, oursInAll: 0, hostInAll: 0, waited });
}

async function goldenMonth(workbench: BrowserWorkbench): Promise<Timings> {
  const timings: Timings = [];
  const visit = await opened(workbench, timings, null);
  await openAgain(visit);
  const { page, pane } = visit;
  await step(visit, 'computing', async () => {
    await press(visit, '计算等级');
    await pane.getByText('7 个预警单位', { exact: true }).waitFor({ timeout: PATIENCE });
  });
  await step(visit, 'opening a unit', () => press(visit, /等级的由来$/));
  await step(visit, 'opening the filter', () => press(visit, /^筛选和排序/));
  await step(visit, 'sorting', () =>
    pane.getByRole('combobox', { name: '排序' }).selectOption('unit'),
  );
  await page.keyboard.press('Escape');
  await step(visit, 'searching', () => type(visit, '民政'));
  await step(visit, 'opening the charts', () => press(visit, /图表$/));
  await step(visit, 'computing again', async () => {
    await press(visit, '重新计算');
    await pane
      .getByText('工作簿中已是这些结果，没有更改任何单元格。', { exact: true })
      .waitFor({ timeout: PATIENCE });
  });
  await page.context().close();
  return timings;
}

/** Computed once, for that takes long; what a person does with the list then is done several times. */
async function manyUnits(workbench: BrowserWorkbench, body: Buffer): Promise<Timings> {
  const visit = await opened(workbench, [], body);
  const { page, pane } = visit;
  const before = Date.now();
  await press(visit, '计算等级');
  await pane.getByRole('searchbox', { name: '搜索单位' }).waitFor({ timeout: PATIENCE });
  const waited = Date.now() - before;
  await page.waitForTimeout(AFTERWARDS);
  const timings = await bestOf(RUNS, () => inLongList({ ...visit, timings: [] }));
  await page.context().close();
  return [{ name: 'computing, once', ours: 0, oursInAll: 0, hostInAll: 0, waited }, ...timings];
}

async function inLongList(visit: Visit): Promise<Timings> {
  const { page, pane, timings } = visit;
  await step(visit, 'searching', () => type(visit, '号单位49'));
  await press(visit, /^筛选和排序/);
  await step(visit, 'sorting', () =>
    pane.getByRole('combobox', { name: '排序' }).selectOption('unit'),
  );
  await pane.getByRole('combobox', { name: '排序' }).selectOption({ index: 0 });
  await page.keyboard.press('Escape');
  await step(visit, 'scrolling far', () => pane.evaluate(() => window.scrollTo(0, 150_000)));
  await pane.evaluate(() => window.scrollTo(0, 0));
  return timings;
}

function print(title: string, timings: Timings): void {
  say(`${title}, least of ${RUNS}: pane at a stretch, pane, page around it, whole wait in ms`);
  for (const { name, ours, oursInAll, hostInAll, waited } of timings) {
    const figures = [ours, oursInAll, hostInAll, waited]
      .map((figure) => figure.toFixed(0).padStart(7))
      .join('');
    // Of what was only waited for, nobody's share was taken.
    const share = oursInAll > 0 ? `   ${(ours / SMOOTH).toFixed(1)} of what is smooth` : '';
    say(`  ${name.padEnd(24)}${figures}${share}`);
  }
}

async function main() {
  const workbench = await startWorkbench().catch((error: unknown) => {
    say(`The pane was not timed. ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (workbench === null) return;
  try {
    const body = await flatMonthOf(MANY);
    print('The golden month', await bestOf(RUNS, () => goldenMonth(workbench)));
    print(`${MANY} units`, await manyUnits(workbench, body));
  } finally {
    await workbench.close();
  }
}

await main();
