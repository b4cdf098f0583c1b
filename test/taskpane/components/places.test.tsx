import { screen, within } from '@testing-library/react';
import { ranksOf } from '../../../src/domain/ranking';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { goldenResult } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

/** The golden month under rules that rank everybody and name every place. */
function allNamed() {
  const channels = YUEYANG_2023.channels.map((channel) => ({
    ...channel,
    rankings: channel.rankings.map((rule) => ({ ...rule, listLength: null, minimum: 0 })),
  }));
  const result = goldenResult({ rules: { ...YUEYANG_2023, channels } });
  const ranked = result.channels.map((channel) => {
    const rules = channels.find((each) => each.channel === channel.channel);
    if (!rules) throw new Error('rules of the channel expected');
    const ranks = ranksOf(channel.units, rules);
    return {
      ...channel,
      units: channel.units.map((unit, at) => ({ ...unit, rank: ranks[at] ?? null })),
    };
  });
  return { ...result, channels: ranked };
}

describe('a long list of places', () => {
  it('shows ten, and the rest on demand', async () => {
    const { user, compute, end } = await openPane();
    await compute();
    await end({ kind: 'graded', result: allNamed() });
    await user.click(screen.getByRole('button', { name: '热线各类别全部名次' }));
    const list = () => screen.getByRole('list', { name: '行政事业单位' });
    expect(within(list()).getAllByRole('listitem')).toHaveLength(10);
    const more = screen.getByRole('button', { name: /再显示/u, description: '行政事业单位' });
    await user.click(more);
    expect(within(list()).getAllByRole('listitem').length).toBeGreaterThan(10);
  });
});
