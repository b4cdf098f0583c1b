import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A browser to start, and the flags that this one needs besides the test's own. */
export interface BrowserBinary {
  readonly path: string;
  readonly flags: readonly string[];
  /** True for the headless shell inside `@sparticuz/chromium`, which knows no other mode. */
  readonly shellOnly: boolean;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome.exe',
  'msedge.exe',
];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installedBrowser(environment: NodeJS.ProcessEnv): string | undefined {
  const separator = process.platform === 'win32' ? ';' : ':';
  const folders = (environment.PATH ?? '').split(separator).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...FIXED_PLACES].find((place) => existsSync(place));
}

/**
 * The browser for the e2e tests: the one named in `CHROME_PATH`, else an installed Chromium, Chrome
 * or Edge, else the one that ships inside `@sparticuz/chromium` (unpacked to the temporary folder).
 * Throws when `CHROME_PATH` names a file that does not exist.
 */
export async function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<BrowserBinary> {
  const named = environment.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { path: named, flags: ['--no-sandbox'], shellOnly: false };
  }
  const installed = installedBrowser(environment);
  if (installed !== undefined) {
    return { path: installed, flags: ['--no-sandbox'], shellOnly: false };
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return {
    path: await packaged.executablePath(),
    // Not the package's own list: its --single-process ends the browser when a context closes.
    flags: ['--headless=shell', '--no-sandbox', '--disable-gpu', '--no-zygote'],
    shellOnly: true,
  };
}
