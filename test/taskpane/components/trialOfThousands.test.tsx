import { act, fireEvent, screen, within } from '@testing-library/react';
import { succeed } from '../../../src/application/result';
import { assessKnown, type TrialBasis } from '../../../src/application/trial';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { fakeSession } from '../fakeSession';
import { place } from '../goldenResult';
import { goldenTrial } from '../goldenTrial';
import { openPane } from './openPane';

jest.setTimeout(120_000);

const UNITS = 5_000;
/** One in so many units has an on-time rate that leaves its index between 90 and 95. */
const BETWEEN = 4;

/** A month of thousands of units in one group: every fourth has an index of 93, the others 100. */
function thousands(): TrialBasis {
  const counts = { due: 100, handled: 100, rework: 0, followedUp: 100, dissatisfied: 0 };
  const channels = [
    {
      channel: 'hotline',
      units: Array.from({ length: UNITS }, (_, row) => ({
        unit: `第${row + 1}号单位`,
        group: '公共服务企业',
        place: place('热线考评', row + 3, 1),
        // 30 points by the on-time rate: 23 of 30 hundredths late cost 6.9.
        counts: { ...counts, onTime: row % BETWEEN === 0 ? 77 : 100 },
        givenRates: {},
        blocked: false,
      })),
    },
  ];
  const assessment = assessKnown(channels, YUEYANG_2023, { year: 2023, month: 11 });
  return goldenTrial({
    channels,
    inForce: assessment,
    baseline: { kind: 'graded', rules: YUEYANG_2023, assessment },
  });
}

describe('trying rules on five thousand units', () => {
  it('counts them all, lists the first, and opens the list in steps', async () => {
    const session = fakeSession();
    session.tried = succeed(thousands());
    const { user } = await openPane({ session });
    await user.click(screen.getByRole('button', { name: '规则说明' }));
    await user.click(screen.getByRole('button', { name: '试算规则' }));
    const slider = await screen.findByRole('slider', { name: '等级 A 的起点' });
    await act(async () => {
      fireEvent.change(slider, { target: { value: '95' } });
      await Promise.resolve();
    });
    // The slider does not wait for what it changes.
    expect(slider.getAttribute('value')).toBe('95');
    expect(screen.queryByText(/1,250/)).toBeNull();
    expect(
      await screen.findByText(
        '1,250 个单位等级有变化，0 个名次有变化，0 个预警有变化。',
        {},
        { timeout: 30_000 },
      ),
    ).toBeTruthy();
    const list = () => within(screen.getByRole('list', { name: '有变化的单位' }));
    expect(list().getAllByRole('listitem')).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: '再显示 50 个' }));
    expect(list().getAllByRole('listitem')).toHaveLength(60);
    expect(screen.getByRole('cell', { name: '3,750' })).toBeTruthy();
  });
});
