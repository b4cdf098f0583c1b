import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browserBinary';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** A drawing, and the simpler one with fewer, whole-pixel strokes that stays legible when small. */
interface Icon {
  readonly name: string;
  readonly large: string;
  readonly small: string;
  /** Edge lengths in pixels. */
  readonly sizes: readonly number[];
}

const ICONS: readonly Icon[] = [
  {
    name: 'icon',
    large: 'icon.svg',
    small: 'icon-small.svg',
    sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  },
  ...['compute', 'flagged', 'check', 'restore'].map((name) => ({
    ...{ name, large: `${name}.svg`, small: `${name}.svg` },
    sizes: [16, 20, 24, 32, 40, 48, 64, 80],
  })),
];
const SMALL_UP_TO = 24;

/** Draws assets/*.png from their SVG sources. Run with `npx tsx test/support/makeIcons.ts`. */
async function makeIcons(): Promise<void> {
  const { path, flags } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...flags] });
  const page = await browser.newPage();
  for (const { name, large, small, sizes } of ICONS) {
    for (const size of sizes) {
      const drawing = await readFile(`${ASSETS}${size <= SMALL_UP_TO ? small : large}`, 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      const file = `${ASSETS}${name}-${size}.png`;
      await writeFile(file, await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

await makeIcons();
