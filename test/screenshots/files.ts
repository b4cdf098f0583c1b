import { join, resolve } from 'node:path';

/** The pictures as they were when somebody looked at them and found them right: one sheet per state. */
export const BASELINES = resolve('test/screenshots/baseline');

/** The pictures of the last run; not kept with the sources. */
export const PICTURES = resolve('test/e2e/artifacts/states');

/** The file of a state's sheet in a folder. */
export function sheetFile(folder: string, state: string): string {
  return join(folder, `${state}.png`);
}
