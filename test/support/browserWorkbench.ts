import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type {} from '../../src/workbench/page/pageHandle';
import { findBrowser } from './browserBinary';
import { fontEnvironment } from './browserFonts';
import { serveFolder } from './browserServer';

const BUILT = resolve('.cache/workbench');
const ARTIFACTS = resolve('test/e2e/artifacts');

/** How to open the page; left out: 1440 × 900, Chinese, light, the default sample. */
export interface WorkbenchView {
  readonly width?: number;
  readonly height?: number;
  /** The page's query, e.g. `lang=en&theme=dark`. */
  readonly query?: string;
  /** More about the browser's own settings: its language, its clock's zone. */
  readonly context?: BrowserContextOptions;
  /** What to do with the page before it loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A browser and a server with the built workbench, for one test file. */
export interface BrowserWorkbench {
  readonly origin: string;
  /** Opens the page in a fresh context and waits until workbook and pane are up. */
  open(view?: WorkbenchView): Promise<Page>;
  /** The browser's version, `147.0.0`. */
  readonly version: string;
  /** Keeps a screenshot in test/e2e/artifacts and returns its path. */
  screenshot(page: Page, name: string): Promise<string>;
  close(): Promise<void>;
}

async function launch(scratch: string): Promise<Browser> {
  const binary = await findBrowser();
  return chromium.launch({
    executablePath: binary.path,
    args: [...binary.flags, '--font-render-hinting=none', '--lang=zh-CN'],
    // The packaged shell takes its headless mode from its own flag.
    ...(binary.shellOnly ? { ignoreDefaultArgs: ['--headless'] } : {}),
    env: { ...process.env, ...fontEnvironment(scratch) },
  });
}

/**
 * Serves `.cache/workbench` and starts a browser. The folder must have been built with
 * `webpack --mode production --env workbench`; throws saying so when it has not.
 */
export async function startWorkbench(): Promise<BrowserWorkbench> {
  if (!existsSync(join(BUILT, 'index.html'))) {
    throw new Error(
      'No built workbench in .cache/workbench: run npx webpack --mode production --env workbench first.',
    );
  }
  const scratch = mkdtempSync(join(tmpdir(), 'workbench-'));
  const served = await serveFolder(BUILT);
  const browser = await launch(scratch);
  return {
    origin: served.origin,
    version: browser.version(),
    open: async (view = {}) => {
      const context = await browser.newContext({
        viewport: { width: view.width ?? 1440, height: view.height ?? 900 },
        // Else the page's own choice of light or dark does not reach the pane.
        colorScheme: null,
        acceptDownloads: true,
        ...view.context,
      });
      const page = await context.newPage();
      await view.prepare?.(page);
      await page.goto(`${served.origin}/?${view.query ?? ''}`);
      await page.waitForFunction(() => 'workbench' in window);
      await page.evaluate(() => window.workbench?.ready);
      return page;
    },
    screenshot: async (page, name) => {
      mkdirSync(ARTIFACTS, { recursive: true });
      const path = join(ARTIFACTS, `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
