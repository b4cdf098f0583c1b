import { act, screen } from '@testing-library/react';
import { openPane } from './openPane';

it('a run is broken off by Cancel: the choices are back and nothing is said to be written', async () => {
  const { compute, user, end } = await openPane();
  const run = await compute();
  await act(async () => {
    run.reach('writing', { done: 3, total: 12 });
    await Promise.resolve();
  });
  expect(screen.getByText(/3\/12/)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(run.options.signal?.aborted).toBe(true);
  await end({ kind: 'cancelled' });
  expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
  expect(screen.getByRole('button', { name: '计算等级' })).not.toBeNull();
});
