import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { succeed } from '../../../src/application/result';
import { fakeSession } from '../fakeSession';
import { place } from '../goldenResult';
import { goldenWithRegisters } from '../goldenRegisters';
import { goldenRollUp, twoQuarters } from '../goldenRollUp';
import { openPane } from './openPane';

// axe looks at every element of a long page; a busy machine takes its time.
jest.setTimeout(60_000);

/** What axe finds; colours are tested by themselves, for jsdom lays nothing out. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Opens what is closed, and lets the parts come that are loaded then. */
async function openAll(): Promise<void> {
  const closed = document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]');
  await act(async () => {
    closed.forEach((each) => each.click());
    await new Promise((loaded) => setTimeout(loaded, 100));
  });
}

describe.each(['zh-CN', 'en-US'])('in %s axe finds nothing in', (language) => {
  it('sheets to fill in, one of them there, and months that are rolled up', async () => {
    const registers = { roster: place('单位名录', 0, 0) };
    const session = fakeSession(twoQuarters({ registers }));
    const { user } = await openPane({ language, session });
    await openAll();
    const lastRun = {
      madeAt: '2023-12-22 09:31',
      ...{ sheets: goldenRollUp().written.sheets, cells: 900 },
    };
    session.inspected = succeed(twoQuarters({ registers, lastRun }));
    await user.click(screen.getByRole('button', { name: /^(开始汇总|Roll up)$/u }));
    expect(await violations()).toEqual([]);
    await act(async () => {
      session.rollUps.at(-1)?.end({ kind: 'graded', result: goldenRollUp() });
      await Promise.resolve();
    });
    await openAll();
    expect(await violations()).toEqual([]);
  });

  it('a result with a roster and exclusions, opened', async () => {
    const { compute, end } = await openPane({ language });
    await compute();
    await end({ kind: 'graded', result: goldenWithRegisters() });
    await openAll();
    await screen.findByRole('table', { name: /剔除|excluded/u });
    expect(await violations()).toEqual([]);
  });
});
