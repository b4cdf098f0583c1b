import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type AxeCore from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof AxeCore;
  }
}

const resolve = createRequire(join(process.cwd(), 'package.json'));
const AXE = readFileSync(resolve.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the pane as it is drawn, contrast included: one line per element. */
export async function accessFaults(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    // Fluent's markers at the two ends of the page hand the focus on as soon as they get it.
    const looked = { exclude: [['[data-tabster-dummy]']] };
    const found = await window.axe?.run(looked, { resultTypes: ['violations'] });
    return (found?.violations ?? []).flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const summary = (failureSummary ?? '').split('\n').slice(1).join(' ').trim();
        return `${id}: ${target.join(' ')} ${summary}`;
      }),
    );
  });
}
