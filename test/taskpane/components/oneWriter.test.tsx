import { act, screen } from '@testing-library/react';
import type { RulesInsertion } from '../../../src/application/gradingSession';
import { succeed } from '../../../src/application/result';
import { fakeSession, graded } from '../fakeSession';
import { goldenInspection } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (name: string | RegExp) => button(name).getAttribute('aria-disabled') === 'true';

describe('writing to the workbook', () => {
  it('is one thing at a time: no run begins while a rules sheet is added', async () => {
    const session = fakeSession();
    let insert: (outcome: RulesInsertion) => void = () => undefined;
    session.insertRules = () => new Promise((resolve) => (insert = resolve));
    const { user } = await openPane({ session });
    await user.click(button('规则说明'));
    await user.click(button('插入规则表'));
    expect(isOff('计算等级')).toBe(true);
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(0);
    await act(async () => {
      insert({ kind: 'inserted', sheetName: '考评规则' });
      await Promise.resolve();
    });
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(1);
    expect(isOff('插入规则表')).toBe(true);
  });

  it('offers to take back what was written last, not the run whose result is on screen', async () => {
    const session = fakeSession();
    const { user, compute, end } = await openPane({ session });
    await compute();
    await end(graded());
    session.inspected = succeed(
      goldenInspection({
        lastRun: { madeAt: '2023-12-22 09:31', sheets: ['考评规则'], cells: 300 },
      }),
    );
    await user.click(button('规则说明'));
    await user.click(button('插入规则表'));
    expect(await screen.findByText('2023-12-22 09:31，更改了：考评规则。')).toBeTruthy();
    await user.click(button('恢复原值'));
    expect(session.restores).toHaveLength(1);
  });
});
