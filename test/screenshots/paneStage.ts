import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/application/language';
import type { BrowserWorkbench } from '../support/browserWorkbench';
import { LANGUAGES, type Variant } from './variant';
import { workbookBytes, type WorkbookName } from './workbooks';

/** CSS pixels of the pane in a picture: what is higher is scrolled. */
export const STAGE_HEIGHT = 1000;
const STAGE_WIDTH = 640;
const PICTURE_TIME = new Date('2023-12-22T09:30:00+08:00');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Nothing that moves by itself may be in a picture, nor the grid behind the pane. */
const STILL = '*, *::before, *::after { animation: none !important; transition: none !important; }';
const PANE_ONLY = `
  body * { visibility: hidden; }
  iframe[src*='taskpane'] {
    visibility: visible; position: fixed !important; inset: 0 auto auto 0; z-index: 9999;
    height: ${STAGE_HEIGHT}px !important; min-width: 0 !important; max-width: none !important;
    width: var(--stage-width, 400px) !important; border: 0 !important;
    color-scheme: light dark; background: Canvas !important;
  }`;

/** How the pane is opened; left out: in Excel, in Chinese, by somebody who knows it. */
export interface Opening {
  /** The only language it is looked at in: some of its pages offer no other. */
  readonly language?: Language;
  /** Whether nobody was told yet what the pane does. */
  readonly isFirst?: boolean;
  /** Whether the pane is opened as a page of its own, without Excel around it. */
  readonly isOutsideExcel?: boolean;
}

/** A pane alone in a browser, under stock office.js and the workbench's host. */
export interface PaneStage {
  readonly page: Page;
  readonly pane: Frame;
  /** The languages it can be turned to. */
  readonly languages: readonly Language[];
  /** What went wrong by itself in page and pane. */
  readonly errors: readonly string[];
  /** Turns language, theme and width; the pane's state and focus stay. */
  turn(variant: Variant): Promise<void>;
  /** A picture of the pane as it is. */
  picture(width: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens a workbook with the pane beside it; the clock stands still. */
export async function openStage(
  workbench: BrowserWorkbench,
  workbook: WorkbookName,
  { language, isFirst = false, isOutsideExcel = false }: Opening = {},
): Promise<PaneStage> {
  const errors: string[] = [];
  const opened = await workbench.open({
    width: STAGE_WIDTH,
    height: STAGE_HEIGHT,
    query: `file=/states/${workbook}.xlsx`,
    context: {
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      storageState: {
        cookies: [],
        origins: [{ origin: workbench.origin, localStorage: kept(!isFirst, language ?? 'zh') }],
      },
    },
    prepare: async (page) => {
      page.on('pageerror', (error) => errors.push(error.message));
      await page.clock.setFixedTime(PICTURE_TIME);
      await page.route(
        ({ pathname }) => pathname.startsWith('/states/'),
        async (route) => route.fulfill({ contentType: XLSX, body: await workbookBytes(workbook) }),
      );
    },
  });
  // A tab of its own: office.js remembers in the tab that there was an Excel.
  const page = isOutsideExcel ? await opened.context().newPage() : opened;
  if (isOutsideExcel) await page.goto(`${workbench.origin}/taskpane.html`);
  else await page.addStyleTag({ content: PANE_ONLY });
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (pane === undefined) throw new Error('The page has no pane.');
  await pane.evaluate((css) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
  }, STILL);
  return {
    page,
    pane,
    errors,
    languages: language === undefined ? LANGUAGES : [language],
    turn: async ({ language: wanted, theme, width }) => {
      await page.emulateMedia({
        colorScheme: theme === 'light' ? 'light' : 'dark',
        forcedColors: theme === 'highContrast' ? 'active' : 'none',
      });
      if (isOutsideExcel) await page.setViewportSize({ width, height: STAGE_HEIGHT });
      await page.evaluate(
        (pixels) => document.body.style.setProperty('--stage-width', `${pixels}px`),
        width,
      );
      if (language === undefined) await turnLanguage(pane, wanted);
      await twoFrames(pane);
    },
    picture: (width) =>
      page.screenshot({
        clip: { x: 0, y: 0, width, height: STAGE_HEIGHT },
        animations: 'disabled',
        caret: 'hide',
      }),
    close: () => page.context().close(),
  };
}

/** The pane's preferences as the browser keeps them. */
function kept(firstRunTold: boolean, language: Language) {
  const preferences = { firstRunTold, language };
  return Object.entries(preferences).map(([name, value]) => ({
    name: `@hotlineGrading/${name}`,
    value: JSON.stringify(value),
  }));
}

/** Presses the language in the footer without taking the focus, as behind a dialog nobody could. */
async function turnLanguage(pane: Frame, language: Variant['language']): Promise<void> {
  await pane.evaluate((wanted) => {
    const names = { zh: '中文', en: 'English' };
    const buttons = [...document.querySelectorAll<HTMLElement>('footer button')];
    const button = buttons.find(({ textContent }) => textContent === names[wanted]);
    if (button?.getAttribute('aria-pressed') === 'false') button.click();
  }, language);
  await pane.waitForFunction(
    (wanted) => document.documentElement.lang.startsWith(wanted),
    language,
  );
}

/** Waits until what was changed is laid out, drawn, and in its own font. */
function twoFrames(pane: Frame): Promise<void> {
  return pane.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
