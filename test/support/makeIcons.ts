import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browserBinary';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Edge lengths in pixels that the manifest and the pane name. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** Up to this size the drawing with fewer, thicker strokes stays legible. */
const SMALL_UP_TO = 24;

/** Draws assets/icon-*.png from the two SVG sources. Run with `npx tsx test/support/makeIcons.ts`. */
async function makeIcons(): Promise<void> {
  const large = await readFile(`${ASSETS}icon.svg`, 'utf8');
  const small = await readFile(`${ASSETS}icon-small.svg`, 'utf8');
  const { path, flags } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...flags] });
  const page = await browser.newPage();
  for (const size of ICON_SIZES) {
    const drawing = size <= SMALL_UP_TO ? small : large;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(`${ASSETS}icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await makeIcons();
