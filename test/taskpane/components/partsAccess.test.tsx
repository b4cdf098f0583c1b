import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { succeed } from '../../../src/application/result';
import { fakeSession } from '../fakeSession';
import { DRAFT_TEXT, goldenCheck } from '../goldenCheck';
import { place, SHEET_PROTECTED } from '../goldenResult';
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

  it('a bulletin on a sheet, and a draft with findings, both ways to it', async () => {
    const session = fakeSession();
    session.drafts = succeed([{ sheetId: '{通报}', sheetName: '通报' }]);
    session.checked = goldenCheck(null);
    if (session.composed.kind === 'composed') {
      session.composed = { ...session.composed, problems: [SHEET_PROTECTED] };
    }
    const { user } = await openPane({ language, session });
    await openAll();
    await user.click(screen.getByRole('button', { name: /^(生成通报|Compose the bulletin)$/u }));
    await openAll();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^(写入工作表|Add as sheet)$/u }));
    const check = screen.getByRole('button', { name: /^(核对|Check)$/u });
    await user.click(check);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByLabelText(/^(文稿正文|Text of the draft)$/u));
    await user.paste(DRAFT_TEXT);
    await user.click(check);
    expect(screen.getByRole('heading', { name: /^(发现 3 处|3 findings)$/u })).toBeTruthy();
    expect(await violations()).toEqual([]);
    session.checked = goldenCheck('通报');
    await user.selectOptions(
      screen.getByLabelText(/^(文稿|Draft)$/u),
      screen.getByRole('option', { name: /通报/u }),
    );
    await user.click(check);
    expect(await violations()).toEqual([]);
    session.checked = { ...goldenCheck('通报'), findings: [] };
    await user.click(check);
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
